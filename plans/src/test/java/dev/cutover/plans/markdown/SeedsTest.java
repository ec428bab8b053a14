package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Box;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.blocks.Blocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
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
        assertThat(plan.findings()).extracting(Finding::rule).containsOnly("damaged-text");
        assertThat(plan.sections()).extracting(Section::title).contains("Technical ✅");
        assertThat(plan.phases().get(4).warnings().getFirst()).startsWith("⚠️ IMPORTANT:");
        assertThat(plan.tasks().filter(Task::optional)).extracting(Task::id).containsExactly("1.6");
    }

    @Test
    void everyBoxOfTheBlueGreenChecklistIsFound() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases()).hasSize(8);
        assertThat(plan.counts()).isEqualTo(new Counts(121, 0, 0, 0, 9, 0));
    }

    @Test
    void everyBulletOfTheCopiedPageIsFound() throws IOException {
        Plan plan = seed("004");
        String text = text("004");
        assertThat(plan.title()).isEqualTo("PaletAI Backend Migration - Execution Checklist");
        assertThat(plan.counts()).isEqualTo(new Counts(149, 0, 21, 0, 10, 18));
        assertThat(EveryBoxTest.boxes(plan).map(Box::line).sorted())
                .isEqualTo(
                        Pattern.compile("•")
                                .matcher(text)
                                .results()
                                .map(found -> Blocks.lines(text.substring(0, found.end())))
                                .toList());
        assertThat(EveryBoxTest.boxes(plan).map(Box::offset).map(text::charAt))
                .noneMatch(Character::isWhitespace);
        assertThat(plan.phases())
                .extracting(Phase::id)
                .containsExactly("A", "1", "2", "3", "4", "5", "6", "7", "B");
        assertThat(plan.finalCriteria()).allMatch(Criterion::done);
        assertThat(plan.sections())
                .filteredOn(section -> section.level() == 2)
                .extracting(Section::title)
                .contains("Post-Migration Tasks", "Notes / Issues Encountered", "Sign-Off")
                .hasSize(13);
        assertThat(plan.task("A.7").orElseThrow().details().commands())
                .containsExactly(
                        "az webapp config appsettings list \\\n  --name emailgeniebackend \\\n"
                                + "  --resource-group huddleup \\\n  --output json > old-app-settings.json");
    }

    private static Plan seed(String name) throws IOException {
        return new MarkdownReader().read(text(name));
    }

    private static String text(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: the folder ../shared/seeds is not here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(path -> path.getFileName().toString().startsWith(name))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(file);
        }
    }
}
