package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.Checked.WARNED;
import static dev.cutover.bot.cli.Checked.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.cli.Checked.Run;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Findings as annotations of a pull request.
class CheckAnnotationsTest {

    @TempDir Path folder;

    @Test
    void annotationsStandAtTheirLines() throws IOException {
        Path file = file(WARNED + "- [ ] **1.1** b 100 %\n");
        String name = file.toString();
        assertThat(check(file, "--format", "github"))
                .isEqualTo(
                        new Run(
                                1,
                                """
                                ::warning file=%1$s,line=3,title=endless-command::`top` does not end by itself.%%0AWrite “top -b -n 1”, which shows it once.
                                ::error file=%1$s,line=4,title=duplicate-id::The id 1.1 is taken by a task above; this one goes by 1.2.%%0AWrite **1.2** in front of “b 100 %%25”.
                                %1$s: 1 error, 1 warning.
                                """
                                        .formatted(name),
                                ""));
    }

    @Test
    void whatMeansSomethingInAnAnnotationIsWrittenOtherwise() {
        Plan plan =
                new MarkdownReader()
                        .read("# P\n")
                        .withFindings(
                                List.of(
                                        new Finding(
                                                0, Level.INFO, "a:b,c", "1 %\r\n2: 3, 4", null)));
        assertThat(PlanAnnotations.of(plan, Path.of("a,b:c%.md")))
                .isEqualTo(
                        "::notice file=a%2Cb%3Ac%25.md,line=1,title=a%3Ab%2Cc::1 %25%0D%0A2: 3, 4\n"
                                + "a,b:c%.md: 1 hint.");
    }

    @Test
    void aCleanPlanHasNoAnnotation() throws IOException {
        Path file = file("# P\n## Phase 1: A\n- [ ] **1.1** a (5 min)\n");
        assertThat(check(file, "--format", "GitHub").out()).isEqualTo(file + ": No findings.\n");
    }

    @Test
    void anUnreadableFileIsAnAnnotationToo() {
        Path missing = folder.resolve("missing.md");
        String why = "There is no file %s; give the path of a Markdown file.".formatted(missing);
        assertThat(check(missing, "--format", "github"))
                .isEqualTo(
                        new Run(
                                2,
                                "::error file=%s,title=unreadable::%s\n".formatted(missing, why),
                                why + "\n"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), text);
    }
}
