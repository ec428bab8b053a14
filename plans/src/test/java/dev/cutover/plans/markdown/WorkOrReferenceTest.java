package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents without a single box: some are plans, some are texts to look things up in.
class WorkOrReferenceTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one-list, 1, 4, 2, 0",
        "phases, 2, 5, 0, 0",
        "schritte, 2, 4, 0, 0",
        "etapes, 2, 4, 0, 0",
        "antes, 3, 5, 0, 0",
        "t-minus, 3, 5, 0, 0",
        "numbered-headings, 3, 5, 0, 0",
        "alike, 2, 5, 0, 0",
        "checklist, 1, 3, 0, 0",
        "aufgaben, 1, 3, 0, 0",
        "east, 2, 4, 0, 0",
        "next-best, 3, 5, 0, 0",
        "named, 3, 5, 0, 2",
        "bold, 2, 3, 0, 0",
        "what-who-when, 1, 2, 0, 0",
    })
    void aPlanIsReadAsOne(String name, int phases, int tasks, int steps, int criteria)
            throws IOException {
        Plan plan = document("work", name);
        assertThat(plan.tasks().map(Task::title)).as(name).hasSize(tasks);
        assertThat(plan.phases()).hasSize(phases);
        assertThat(plan.counts().steps()).isEqualTo(steps);
        assertThat(plan.counts().finalCriteria()).isEqualTo(criteria);
        assertThat(plan.findings())
                .extracting(Finding::rule)
                .containsAnyOf("rows-as-tasks", "numbers-as-tasks", "bullets-as-tasks");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTextToLookThingsUpInStaysOne(String name) throws IOException {
        Plan plan = document("reference", name);
        assertThat(plan.tasks().map(Task::title)).isEmpty();
        assertThat(plan.kind()).isEqualTo(Plan.Kind.REFERENCE);
        assertThat(plan.counts().boxes()).isZero();
    }

    static List<String> aTextToLookThingsUpInStaysOne() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("reference"))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPhaseThatIsOnlyTalkedAboutIsAFinding() throws IOException {
        assertThat(document("reference", "phases-in-prose").findings())
                .extracting(Finding::message)
                .containsExactly(
                        "There is nothing to check off below “Phase 1”, so it is no phase.",
                        "There is nothing to check off below “Phase 2”, so it is no phase.");
    }

    private static Plan document(String folder, String name) throws IOException {
        return new MarkdownReader()
                .read(Files.readString(DOCUMENTS.resolve(folder).resolve(name + ".md")));
    }
}
