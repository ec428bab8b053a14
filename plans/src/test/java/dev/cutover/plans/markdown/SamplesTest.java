package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.blocks.Blocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The plans in the folder `samples`, which also show what a team may write.
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "demo.md, 4, 16, 4, 31, 11, 5, 3",
        "strict-order.md, 3, 8, 0, 0, 0, 2, 0",
        "blue-green.md, 5, 21, 0, 0, 0, 2, 0",
        "probes.md, 1, 2, 0, 0, 1, 0, 0",
        "table-runbook.md, 0, 0, 0, 0, 0, 0, 0",
        "reference-runbook.md, 0, 0, 0, 0, 0, 0, 0",
        "mojibake.md, 2, 3, 1, 2, 0, 0, 0",
    })
    void everyBoxOfASampleIsFound(
            String file,
            int phases,
            int tasks,
            int done,
            int steps,
            int criteria,
            int finalCriteria,
            int other)
            throws IOException {
        String text = Files.readString(SAMPLES.resolve(file));
        Plan plan = new MarkdownReader().read(text);
        assertThat(plan.phases()).hasSize(phases);
        assertThat(plan.counts())
                .isEqualTo(new Counts(tasks, done, steps, criteria, finalCriteria, other));
        assertThat(EveryBoxTest.offsets(plan)).isEqualTo(EveryBoxTest.offsets(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "web-copy.txt, 3, 7, 0, 2, 0, 2, 0, '(?m)^ *•'",
        "web-copy-wiki.txt, 2, 6, 0, 2, 0, 0, 2, '(?m)^ *[▪◦]'",
        "sign-boxes.md, 2, 7, 2, 2, 0, 2, 0, '(?m)^ *(- )?[☐☑☒⬜✅❌✔🔲]'",
    })
    void everythingThatStandsForABoxIsFound(
            String file,
            int phases,
            int tasks,
            int done,
            int steps,
            int criteria,
            int finalCriteria,
            int other,
            Pattern standIn)
            throws IOException {
        Plan plan = sample(file);
        assertThat(plan.phases()).hasSize(phases);
        assertThat(plan.counts())
                .isEqualTo(new Counts(tasks, done, steps, criteria, finalCriteria, other));
        String text = Files.readString(SAMPLES.resolve(file));
        assertThat(EveryBoxTest.boxes(plan).map(Box::line).sorted())
                .isEqualTo(
                        standIn.matcher(text)
                                .results()
                                .map(found -> Blocks.lines(text.substring(0, found.end())))
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"demo.md", "strict-order.md", "blue-green.md", "probes.md", "mojibake.md"})
    void aSampleHasNoErrors(String file) throws IOException {
        assertThat(sample(file).findings())
                .extracting(Finding::level)
                .doesNotContain(Finding.Level.ERROR);
    }

    @Test
    void allThatIsInferredOfTheDemoIsThatItsRollbackIsNoWork() throws IOException {
        assertThat(sample("demo.md").findings())
                .extracting(Finding::message)
                .containsExactly("The 3 boxes below “Rollback” are kept, but are no tasks.");
    }

    @Test
    void theDemosGatesAreUnderstood() throws IOException {
        assertThat(sample("demo.md").phases())
                .extracting(Phase::blockedBy)
                .containsExactly(
                        List.of(),
                        List.of(new PhaseComplete("1", "Phase 1 complete")),
                        List.of(
                                new PhaseComplete("2", "Phase 2 complete"),
                                new Approval("Approval by the head of operations")),
                        List.of(
                                new PhaseComplete("3", "Phase 3 complete"),
                                new Stable(Duration.ofHours(1), "1 hour stable")));
    }

    @Test
    void theDemoHasAnOptionalTaskAndAConditionalOne() throws IOException {
        Plan plan = sample("demo.md");
        assertThat(plan.tasks().filter(Task::optional)).extracting(Task::id).containsExactly("2.4");
        assertThat(plan.tasks().filter(task -> task.details().condition() != null))
                .extracting(Task::id)
                .containsExactly("3.5");
    }

    @Test
    void strictOrderIsSeen() throws IOException {
        assertThat(sample("strict-order.md").strictOrder()).isTrue();
        assertThat(sample("demo.md").strictOrder()).isFalse();
    }

    private static Plan sample(String file) throws IOException {
        return new MarkdownReader().read(Files.readString(SAMPLES.resolve(file)));
    }
}
