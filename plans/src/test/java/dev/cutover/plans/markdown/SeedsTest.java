package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
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
    void theMigrationTaskListHasItsTimesItsDecisionAndItsAnnouncements() throws IOException {
        Arrangements arrangements = seed("000").arrangements();
        assertThat(arrangements.timetable().windows())
                .extracting(Timetable.Window::day, Timetable.Window::zone)
                .containsExactly(tuple(DayOfWeek.SUNDAY, ZoneId.of("Europe/Moscow")));
        assertThat(arrangements.timetable().loops())
                .extracting(Timetable.Loop::everyMinutes, Timetable.Loop::forMinutes)
                .containsExactly(
                        tuple(360, 2880),
                        tuple(15, 60),
                        tuple(15, 60),
                        tuple(15, 60),
                        tuple(1440, 10080));
        assertThat(arrangements.choices().decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.options()).hasSize(2));
        assertThat(arrangements.announcements())
                .extracting(Announcement::text)
                .containsExactly("Cutover starting now", "Cutover complete, monitoring");
        assertThat(lines(arrangements)).isEqualTo(3);
    }

    @Test
    void everyBoxOfTheBlueGreenChecklistIsFound() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases()).hasSize(8);
        assertThat(plan.counts()).isEqualTo(new Counts(115, 0, 6, 0, 9, 0));
        assertThat(plan.counts().boxes()).isEqualTo(130);
    }

    @Test
    void theBlueGreenChecklistHasItsOffsetsItsAlternativesAndItsBlanks() throws IOException {
        Plan plan = seed("003");
        assertThat(plan.phases())
                .extracting(Phase::offsetMinutes)
                .containsExactly(-1440, -60, -15, 0, 20, 30, 40, null);
        assertThat(plan.phases().getFirst().title()).isEqualTo("Pre-Deployment (24 Hours Before)");
        assertThat(plan.arrangements().timetable().downtimeGoalMinutes()).isZero();
        assertThat(plan.arrangements().timetable().loops())
                .filteredOn(loop -> !loop.atMinutes().isEmpty())
                .flatExtracting(Timetable.Loop::atMinutes)
                .containsExactly(60, 240, 720, 1440);
        assertThat(plan.arrangements().choices().alternatives())
                .singleElement()
                .satisfies(alternative ->
                        assertThat(alternative.ways())
                                .extracting(Choices.Way::title, Choices.Way::recommended)
                                .containsExactly(
                                        tuple("Blue-Green Switch", true),
                                        tuple("Rolling Restart", false)));
        assertThat(lines(plan.arrangements())).isEqualTo(12);
        assertThat(plan.task("2.5").orElseThrow().details().expected())
                .containsExactly("9 columns", "All columns nullable: YES");
    }

    @Test
    void theWebCopyHasItsLinesToWriteOnAndItsGoal() throws IOException {
        Arrangements arrangements = seed("004").arrangements();
        assertThat(lines(arrangements)).isEqualTo(26);
        assertThat(arrangements.timetable().downtimeGoalMinutes()).isEqualTo(15);
    }

    @Test
    void theWebCopyHasItsStrategiesAndItsLocks() throws IOException {
        Plan plan = seed("004");
        assumeTrue(!plan.phases().isEmpty(), "skipped: web copies have no phases yet");
        assertThat(plan.arrangements().choices().alternatives())
                .extracting(
                        alternative -> alternative.ways().stream().map(Choices.Way::id).toList())
                .containsExactly(List.of("A", "B"), List.of("A", "B", "C"));
        assertThat(plan.arrangements().timetable().waits())
                .filteredOn(Timetable.Wait::lock)
                .extracting(wait -> wait.time().maxMinutes())
                .containsExactly(2880, 2880, 10080, 43200);
    }

    private static long lines(Arrangements arrangements) {
        return arrangements.blanks().stream()
                .filter(blank -> blank.kind() == Blank.Kind.LINE)
                .count();
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
