package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Counts;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real plans of other teams. They are no part of this repository, so this is an extra.
class SeedsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void theMigrationTaskListGivesItsOwnAnswer() throws IOException {
        Plan plan = seed("000");
        assertThat(plan.phases()).hasSize(6);
        assertThat(plan.counts()).isEqualTo(new Counts(38, 10, 180, 38, 21, 0));
        assertThat(plan.counts().boxes()).isEqualTo(277);
        assertThat(plan.findings())
                .filteredOn(finding -> finding.level() != Finding.Level.INFO)
                .isEmpty();
        assertThat(plan.tasks().filter(Task::optional)).extracting(Task::id).containsExactly("1.6");
    }

    @Test
    void everyBoxOfTheBlueGreenChecklistIsFound() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases()).hasSize(8);
        assertThat(plan.counts()).isEqualTo(new Counts(115, 0, 6, 0, 9, 0));
    }

    private static Plan seed(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the folder ../shared/seeds is not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return new MarkdownReader().read(Files.readString(file));
        }
    }
}
