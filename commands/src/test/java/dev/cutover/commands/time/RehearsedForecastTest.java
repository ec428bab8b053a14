package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.Lesson;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.Split;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Length.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was rehearsed is the estimate where the plan has none. The night begins at 02:00, which is
/// T-0; one person works; in minutes.
class RehearsedForecastTest {

    private static final Instant ZERO = Story.at("02:00");
    private static final String NIGHT =
            """
            # P
            ## Phase 1: A
            - [ ] **1.1** a
            - [ ] **1.2** b (10 min)
            - [ ] **1.3** c (S)
            - [ ] **1.4** d (S)
            - [ ] **1.5** e (S)
            - [ ] **1.6** f (M)
            - [ ] **1.7** g
            """;

    private static Split split(String task, String title, int minutes) {
        return new Split(task, title, Duration.ofMinutes(minutes));
    }

    private static Lesson lesson(String run, String closed, Split... splits) {
        return new Lesson(new EarlierRun(run, "hash", Story.at(closed), true), List.of(splits));
    }

    private static Lessons lessons(Lesson... lessons) {
        return Lessons.of(List.of(lessons));
    }

    private static Story rehearsed(Split... splits) {
        return Story.of(NIGHT)
                .when(
                        Story.ANA,
                        new Start(Story.OPENING, null, lessons(lesson("p-1", "01:00", splits))))
                .accepted();
    }

    private static Length length(Story story, String task) {
        return Forecast.of(story.cutover(), ZERO, 1, ZERO, 1).task(task).orElseThrow().length();
    }

    @Test
    void whereThePlanGivesNoTimeTheRehearsalDoes() {
        Story story = rehearsed(split("1.1", "a", 24), split("1.2", "b", 40));

        // 24 minutes: from three quarters of it to one and a half.
        assertThat(length(story, "1.1"))
                .isEqualTo(
                        new Length(
                                new Range(18 * 60, 24 * 60, 36 * 60), Range.NONE, Source.EARLIER));
        assertThat(length(story, "1.2").seconds()).as("the plan's own").isEqualTo(10 * 60);
        assertThat(length(story, "1.2").source()).isEqualTo(Source.STATED);
        assertThat(length(story, "1.7").source()).isEqualTo(Source.GUESSED);
    }

    @Test
    void ofASizeTheMedianCounts() {
        Story odd = rehearsed(split("1.3", "c", 4), split("1.4", "d", 30), split("1.6", "f", 100));
        // c took 4, d 30; e by the median of both, 17. f is the only M.
        assertThat(length(odd, "1.3").seconds()).isEqualTo(4 * 60);
        assertThat(length(odd, "1.4").seconds()).isEqualTo(30 * 60);
        assertThat(length(odd, "1.5").seconds()).isEqualTo(17 * 60);
        assertThat(length(odd, "1.5").source()).isEqualTo(Source.EARLIER);
        assertThat(length(odd, "1.6").seconds()).isEqualTo(100 * 60);

        // Nobody rehearsed an S: as the size says.
        Story none = rehearsed(split("1.6", "f", 100));
        assertThat(length(none, "1.5").seconds()).isEqualTo(15 * 60);
        assertThat(length(none, "1.5").source()).isEqualTo(Source.SIZE);
    }

    private static Story taught(Lesson... lessons) {
        return Story.of(NIGHT)
                .when(Story.ANA, new Start(Story.OPENING, null, lessons(lessons)))
                .accepted();
    }

    @Test
    void ofSeveralRunsTheMedianIsPlannedAndTheirSpreadIsTheRange() {
        Story story =
                taught(
                        lesson("p-1", "01:00", split("1.1", "a", 24), split("1.7", "g", 3)),
                        lesson("p-2", "01:10", split("1.1", "a", 90)),
                        lesson("p-3", "01:20", split("1.1", "a", 20), split("1.7", "g", 5)));

        assertThat(length(story, "1.1"))
                .isEqualTo(
                        new Length(
                                new Range(20 * 60, 24 * 60, 90 * 60), Range.NONE, Source.EARLIER));
        assertThat(length(story, "1.7").work()).as("halfway").isEqualTo(new Range(180, 240, 300));
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void aSizeGoesByAllRuns() {
        Story story =
                taught(
                        lesson("p-1", "01:00", split("1.3", "c", 4), split("1.4", "d", 30)),
                        lesson("p-2", "01:10", split("1.3", "c", 6)));

        // Of 4, 6 and 30.
        assertThat(length(story, "1.5").seconds()).isEqualTo(6 * 60);
        assertThat(length(story, "1.5").source()).isEqualTo(Source.EARLIER);
    }

    @Test
    void whatTakesANightTakesNowMoreNowLess() {
        Range night =
                length(
                                taught(
                                        lesson("p-1", "01:00", split("1.1", "a", 13 * 60)),
                                        lesson("p-2", "01:10", split("1.1", "a", 17 * 60))),
                                "1.1")
                        .waiting();

        assertThat(night).isEqualTo(new Range(13 * 3_600, 15 * 3_600, 17 * 3_600));
        assertThat(length(rehearsed(split("1.1", "a", 13 * 60)), "1.1").waiting())
                .as("once says nothing of that")
                .isEqualTo(Range.exactly(13 * 3_600));
    }

    @Test
    void theWaitingInItTakesNobody() {
        Story story =
                Story.of(
                                """
                                # P
                                ## Phase 1: A
                                - [ ] **1.1** Restart and look
                                  - [ ] Restart it
                                  - [ ] Wait 10 minutes
                                  - [ ] Look at the log
                                """)
                        .when(
                                Story.ANA,
                                new Start(
                                        Story.OPENING,
                                        null,
                                        lessons(
                                                lesson(
                                                        "p-1",
                                                        "01:00",
                                                        split("1.1", "Restart and look", 24)))));

        // 24 minutes with the ten in it.
        assertThat(length(story, "1.1"))
                .isEqualTo(
                        new Length(
                                new Range(8 * 60, 14 * 60, 26 * 60),
                                Range.exactly(10 * 60),
                                Source.EARLIER));
    }

    @Test
    void theScheduleAndTheEndGoByIt() {
        Story story = rehearsed(split("1.1", "a", 24), split("1.7", "g", 6));
        Forecast forecast = Forecast.of(story.cutover(), ZERO, 1, ZERO, 1);

        // 24 + 10 + 3 * 15 + 45 + 6 = 130.
        assertThat(forecast.ends()).isEqualTo(Story.at("04:10"));
        assertThat(forecast.tasks()).as("planned by the same").noneMatch(forecast::isLate);
        assertThat(forecast.planned().values())
                .filteredOn(task -> task.length().source() == Source.EARLIER)
                .extracting(task -> task.task().id())
                .containsExactlyInAnyOrder("1.1", "1.7");
        // At the worst 36 + 15 + 3 * 30 + 90 + 9 = 240.
        assertThat(forecast.chances().when(1)).isBetween(130L * 60, 240L * 60);
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void anotherTitleIsAnotherTask() {
        Story story = rehearsed(split("1.1", "something else", 24), split("1.9", "g", 24));

        assertThat(length(story, "1.1").source()).isEqualTo(Source.GUESSED);
        assertThat(length(story, "1.7").source()).isEqualTo(Source.GUESSED);
    }

    @Test
    void whatSomebodySaysInTheNightCountsForMore() {
        Story story = rehearsed(split("1.1", "a", 24));
        story.when(Story.ANA, new Reestimate("1.1", Duration.ofMinutes(50), "slow disk"));

        assertThat(length(story, "1.1").seconds()).isEqualTo(50 * 60);
        assertThat(length(story, "1.1").source()).isEqualTo(Source.STATED);
    }
}
