package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Box;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Head;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import dev.cutover.plans.Step;
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
        "table-runbook.md, 3, 7, 1, 0, 0, 0, 0",
        "numbered-runbook.md, 3, 6, 0, 2, 0, 2, 0",
        "umzug.md, 3, 8, 1, 2, 0, 1, 1",
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
            strings = {
                "demo.md",
                "strict-order.md",
                "blue-green.md",
                "probes.md",
                "table-runbook.md",
                "numbered-runbook.md",
                "umzug.md",
                "mojibake.md"
            })
    void aSampleHasNoErrors(String file) throws IOException {
        assertThat(sample(file).findings())
                .extracting(Finding::level)
                .doesNotContain(Finding.Level.ERROR);
    }

    @Test
    void littleIsInferredOfTheDemo() throws IOException {
        assertThat(sample("demo.md").findings())
                .extracting(Finding::message)
                .containsExactly(
                        "“Every 15 min: look at the error rate” is taken to go on for 60 minutes, the"
                                + " estimate of its task.",
                        "“Every 15 min: look at slow queries” is taken to go on for 60 minutes, the"
                                + " estimate of its task.",
                        "The 3 boxes below “Rollback” are kept, but are no tasks.");
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

    @Test
    void everyRowOfTheTableRunbookThatIsWorkIsATask() throws IOException {
        Plan plan = sample("table-runbook.md");
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(
                        tuple("A", "Firewall change"),
                        tuple("B", "Checks"),
                        tuple("C", "Clean-up"));
        assertThat(plan.tasks())
                .extracting(Task::id, Task::title, Task::done, Task::line)
                .containsExactly(
                        tuple("1", "Save the running configuration", true, 11),
                        tuple("2", "Load the new rules with `./load.sh`", false, 12),
                        tuple("3", "Test from outside", false, 13),
                        tuple("B.1", "Port 443", false, 20),
                        tuple("B.2", "Port 23", false, 21),
                        tuple("C.1", "Delete the old rules", false, 27),
                        tuple("C.2", "~~Nothing else~~ Tell the team", false, 28));
        Task load = plan.task("2").orElseThrow();
        assertThat(load.estimate()).isEqualTo(Estimate.ofMinutes(5));
        assertThat(load.details().owner()).isEqualTo("Ben");
        assertThat(load.details().offsetMinutes()).isZero();
        assertThat(load.details().commands()).containsExactly("./load.sh");
        assertThat(plan.task("1").orElseThrow().details().offsetMinutes()).isEqualTo(-30);
        assertThat(plan.task("B.1").orElseThrow().details().expected()).containsExactly("open");
        assertThat(plan.task("C.1").orElseThrow().details().notes())
                .containsExactly("Start: 23:30");
        assertThat(plan.head().fields())
                .extracting(Head.Field::name, Head.Field::value)
                .containsExactly(
                        tuple("title", "Firewall change"),
                        tuple("version", "1.2"),
                        tuple("date", "2026-03-14"));
        assertThat(plan.findings())
                .extracting(Finding::line, Finding::message)
                .contains(
                        tuple(
                                11,
                                "These 7 table rows are taken for tasks, as the document has no"
                                        + " boxes."));
    }

    @Test
    void everyNumberOfTheNumberedRunbookThatIsWorkIsATask() throws IOException {
        Plan plan = sample("numbered-runbook.md");
        assertThat(plan.tasks())
                .extracting(Task::id, Task::title, Task::line)
                .containsExactly(
                        tuple("A.1", "Copy the queues", 15),
                        tuple("A.2", "Tell the users", 19),
                        tuple("B.1", "Stop the old server", 26),
                        tuple("B.2", "Change the name `print` to the new address", 31),
                        tuple("B.3", "Print a page from each floor", 32),
                        tuple("C.1", "Take the old server out of the rack (optional)", 36));
        Task copy = plan.task("A.1").orElseThrow();
        assertThat(copy.steps())
                .extracting(Step::text)
                .containsExactly("Export them on the old server", "Import them on the new one");
        assertThat(copy.estimate()).isEqualTo(Estimate.ofMinutes(15));
        assertThat(plan.task("A.2").orElseThrow().details().owner()).isEqualTo("Kim");
        assertThat(plan.task("B.1").orElseThrow().details().commands())
                .containsExactly("systemctl stop cups");
        assertThat(plan.task("C.1").orElseThrow().optional()).isTrue();
        assertThat(plan.finalCriteria())
                .extracting(Criterion::text)
                .containsExactly("A page comes out on each floor", "The queues are empty");
    }

    @Test
    void everyBoxAndRowOfThePlanInAnotherLanguageIsFound() throws IOException {
        Plan plan = sample("umzug.md");
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(
                        tuple("1", "Schritt 1: Vorbereiten"),
                        tuple("2", "Schritt 2: Umschalten"),
                        tuple("3", "Schritt 3: Aufräumen"));
        assertThat(plan.tasks())
                .extracting(Task::id, Task::title)
                .containsExactly(
                        tuple("1.1", "Sicherung anlegen"),
                        tuple("1.2", "Beteiligte einladen"),
                        tuple("2.1.1", "Anwendungen anhalten"),
                        tuple("2.1.2", "Datenbank sperren"),
                        tuple("2.2.1", "Sicherung einspielen"),
                        tuple("2.2.2", "Anwendungen starten"),
                        tuple("1", "Alten Server löschen"),
                        tuple("2", "Kosten prüfen"));
        assertThat(plan.phases().get(1).groups())
                .extracting(Group::title, Group::estimate)
                .containsExactly(
                        tuple("2.1 Alte Datenbank", Estimate.ofMinutes(10)),
                        tuple("2.2 Neue Datenbank", null));
        assertThat(plan.finalCriteria())
                .extracting(Criterion::text)
                .containsExactly("Bestellungen kommen an");
        assertThat(plan.others())
                .extracting(OtherBox::text, OtherBox::section)
                .containsExactly(tuple("Alte Datenbank entsperren", "Rückfall"));
    }

    private static Plan sample(String file) throws IOException {
        return new MarkdownReader().read(Files.readString(SAMPLES.resolve(file)));
    }
}
