package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.Checked.CHECKED;
import static dev.cutover.bot.cli.Checked.PLAN;
import static dev.cutover.bot.cli.Checked.WARNED;
import static dev.cutover.bot.cli.Checked.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.cli.Checked.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of a check, and its exit code.
class CheckCommandTest {

    @TempDir Path folder;

    @Test
    void theReportShowsThePhasesAndTheFindings() throws IOException {
        assertThat(check(file(PLAN)))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                Move the wiki
                                A plan of 2 phases: 1 of 2 tasks done, 1 step, 1 criterion, 1 final criterion, 1 other box.

                                Phase 1: Prepare                 1/1  100 %  1 criterion open
                                Phase A: Switch (if needed)      0/1    0 %
                                Total                            1/2   50 %

                                line 9  hint  “Switch (if needed)” is taken for a phase, because it stands above boxes; it goes by A.
                                    Write “Phase 1: …” to give it a number.
                                line 9  hint  One task of this phase has no id; it goes by A.1.
                                    Write **A.1** in front of a title to give it an id of your own.
                                line 9  hint  “Switch (if needed)” does not say how long it takes.
                                    Write “**Duration:** 30 minutes” below it, or “(10 min)” behind each of its tasks.
                                line 16  hint  The box below “Rollback” is kept, but is no task.
                                    Put what is work below a heading “## Phase …”.

                                4 hints.
                                """,
                                ""));
    }

    @Test
    void aCleanPlanHasNoFindings() throws IOException {
        assertThat(check(file("# P\n## Phase 1: A\n- [ ] **1.1** a (5 min)\n")).out())
                .endsWith(
                        "Phase 1: A      0/1    0 %\nTotal           0/1    0 %\n\nNo findings.\n");
    }

    @Test
    void aLetterIsShownWhereTheTitleDoesNotSayIt() throws IOException {
        assertThat(check(file("# P\n## After\n- [ ] a\n## Phase B: b\n- [ ] b\n")).out())
                .contains("Phase A: After      0/1    0 %\nPhase B: b          0/1    0 %");
    }

    @Test
    void aReferenceHasNothingToCheckOff() throws IOException {
        assertThat(check(file("text\n# Services\n")))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                Services
                                A reference text of 1 section: there is nothing to check off. A plan has boxes (- [ ]); a copy from a web page loses them, so take the file itself.

                                No findings.
                                """,
                                ""));
        assertThat(check(file("")).out()).startsWith("Untitled\nA reference text of 0 sections");
    }

    @Test
    void errorsInThePlanExitWithOne() throws IOException {
        Run run = check(file("# P\n## Phase 1: A (5 min)\n- [ ] **1.1** a\n- [ ] **1.1** b\n"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .endsWith(
                        """
                        line 4  error  The id 1.1 is taken by a task above; this one goes by 1.2.
                            Write **1.2** in front of “b”.

                        1 error.
                        """);
    }

    @Test
    void whatCouldBeAskedStandsAtTheEndAndFailsNothing() throws IOException {
        Run run = check(file(CHECKED));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith(
                        """

                        These checks could be probes: paste a line below its task, and the bot asks.
                        line 3  task 1.1  Health check: `curl -f https://app.example.com/health`
                          - probe: `GET https://app.example.com/health; expect status == 200`
                        line 5  task 1.2  Look up `nslookup app.example.com`
                          - probe: `dns app.example.com A`
                            No result is written, so it is good when the name is known.
                        """);
    }

    @Test
    void aLongListOfThemIsCut() throws IOException {
        StringBuilder plan = new StringBuilder("# P\n## Phase 1\n- [ ] a\n");
        for (int number = 0; number < 25; number++) {
            plan.append("  - [ ] `curl https://a%d.example.com/`\n".formatted(number));
        }
        assertThat(check(file(plan.toString())).out())
                .contains("https://a19.example.com/")
                .doesNotContain("https://a20.example.com/")
                .endsWith("And 5 more; --json lists all of them.\n");
    }

    @Test
    void aWarningFailsOnlyWhereItIsAskedTo() throws IOException {
        Path file = file(WARNED);
        assertThat(check(file).exit()).isZero();
        assertThat(check(file, "--strict").exit()).isEqualTo(1);
        assertThat(check(file("# P\n## Phase 1: A\n- [ ] **1.1** a\n"), "--strict").exit())
                .isZero();
    }

    @Test
    void anUnknownFormatIsRefused() throws IOException {
        Run run = check(file(WARNED), "--format", "xml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format 'xml', there are text, json, github");
    }

    @Test
    void jsonIsAFormatLikeTheOthers() throws IOException {
        Path file = file(WARNED);
        assertThat(check(file, "--format", "json")).isEqualTo(check(file, "--json"));
        assertThat(check(file, "--format", "text")).isEqualTo(check(file));
        assertThat(check(file, "--json", "--format", "github").exit()).isEqualTo(2);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), text);
    }
}
