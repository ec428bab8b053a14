package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulateCommandTest {

    private static final String NIGHT =
            """
            # Move of the wiki
            ## Phase 1: Prepare
            - [ ] **1.1** Copy the pages (20-40 min)
            - [ ] **1.2** Tell the team (10 min)
            ## Phase 2: Switch
            Switch in the window Sunday 06:00-08:00 UTC.
            - [ ] **2.1** Point the name to the new server (15 min)
            - [ ] Monitor for 5 minutes
            """;

    @TempDir private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run simulate(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.md"), text);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "simulate";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Main.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        int exit = line.execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void aPersonSeesWhoDoesWhatWhenAndHowSureThatIs() throws IOException {
        Run run = simulate(NIGHT, "--team", "1", "--window", "1h");
        assertThat(run)
                .isEqualTo(
                        new Run(
                                0,
                                """
                                Move of the wiki

                                Phase 1: Prepare, T-0 to T+40 min
                                  1.1    T-0              – T+30 min          person 1   ! critical          Copy the pages
                                  1.2    T+30 min         – T+40 min          person 1   ! critical          Tell the team

                                Phase 2: Switch, T+40 min to T+1 h
                                  2.1    T+40 min         – T+55 min          person 1   ! critical          Point the name to the new server
                                  2.2    T+55 min         – T+1 h             nobody     ! critical          Monitor for 5 minutes

                                It ends at T+1 h, with 1 person at work.
                                Critical path: 1.1 → 1.2 → 2.1 → 2.2.
                                Of 1,000 rounds, half end by T+1 h 1 min and nine of ten by T+1 h 8 min.
                                The chance to end within 1 h of T-0: 35 %.
                                The chance that phase 2 fits into the 2 h of “Switch in the window Sunday 06:00-08:00 UTC.”: 100 %.

                                What was guessed, and what does not fit:
                                - 2.2 only looks on; planned to begin when the tasks above in the phase are done. Write “Needs:” to say otherwise.
                                """,
                                ""));
    }

    @Test
    void whoIsThereTwiceWorksSideBySide() throws IOException {
        assertThat(simulate(NIGHT, "--team", "2").out())
                .contains("1.2    T-0              – T+10 min          person 2   slack 20 min")
                .contains("It ends at T+50 min, with 2 people at work.");
        assertThat(simulate(NIGHT).out()).contains("with 2 people at work.");
    }

    @Test
    void withT0TheTimesAreOnTheClock() throws IOException {
        Run run = simulate(NIGHT, "--team", "1", "--t0", "2026-11-22 05:30 UTC");
        assertThat(run.out()).contains("T+40 min Sun 22 Nov 06:10");
        assertThat(run.exit()).isZero();
        Run late = simulate(NIGHT, "--team", "1", "--t0", "2026-11-22 07:10 UTC");
        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.out())
                .contains(
                        "- Phase 2, planned from T+40 min to T+1 h, is outside of the window “Switch in the window Sunday 06:00-08:00 UTC.”: the next is from T-1 h 10 min to T+50 min. Choose another T-0.");
    }

    @Test
    void itIsDrawn() throws IOException {
        Path drawing = folder.resolve("night.svg");
        Run run = simulate(NIGHT, "--svg", drawing.toString());
        assertThat(run.out()).endsWith("Drawn into %s.\n".formatted(drawing));
        assertThat(drawing).content().startsWith("<svg ").contains("Copy the pages");
        Path nowhere = folder.resolve("nowhere/night.svg");
        assertThat(simulate(NIGHT, "--svg", nowhere.toString()).err())
                .startsWith("%s cannot be written (".formatted(nowhere));
    }

    @Test
    void aLongPlanIsDrawnIntoSeveralFiles() throws IOException {
        String plan = "# P\n## A\n" + "- [ ] a (5 min)\n".repeat(61);
        Path drawing = folder.resolve("night.svg");
        assertThat(simulate(plan, "--svg", drawing.toString()).exit()).isZero();
        assertThat(folder.resolve("night-2.svg")).content().contains("page 2 of 2");
    }

    @Test
    void anOffsetThatDoesNotFitFails() throws IOException {
        Run run =
                simulate(
                        """
                        # P
                        ## Phase 1: A
                        **Time:** T-10 minutes
                        - [ ] **1.1** a (30 min)
                        ## Phase 2: B
                        **Time:** T-0
                        - [ ] **2.1** b (10 min)
                        """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("! late by 20 min")
                .contains(
                        "- Phase 2 is planned for T-0, but what comes before it takes until T+20 min. Move it, or begin earlier.");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertThat(run("simulate", "/nowhere/plan.md"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "There is no file /nowhere/plan.md; give the path of a Markdown file.\n"));
        assertThat(simulate(NIGHT, "--t0", "soon").err())
                .startsWith("“soon” is no time that I know. Write “in 20 min”");
        assertThat(simulate(NIGHT, "--t0", "06:00 IST").exit()).isEqualTo(2);
        assertThat(simulate(NIGHT, "--window", "long").err())
                .startsWith("“long” is no length of time, write “4h” or “1 h 30 min”.");
        assertThat(simulate(NIGHT, "--team", "0").err())
                .startsWith("a team has 1 to 1000 people, not 0.");
    }

    @Test
    void aPlanWithNothingToDoFails() throws IOException {
        Run run = simulate("# Done\n## A\n- [x] a\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("There is nothing left to plan").doesNotContain("1,000");
    }
}
