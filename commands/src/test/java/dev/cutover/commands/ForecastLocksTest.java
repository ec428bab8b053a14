package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.Schedule;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The forecast counts locks and soaks as the keeper does. Phase 1 is complete at 03:00, hours
/// count from then; 2.3 is locked for 48 of them, phase 3 for 24.
class ForecastLocksTest {

    private final SoakedNight night = new SoakedNight();

    private Instant start(String task, int hours) {
        return start(night.story, task, SoakedNight.after(hours, 0));
    }

    private static Instant start(Story story, String task, Instant now) {
        Instant zero = Story.at("02:00");
        return zero.plusSeconds(
                Forecast.of(story.cutover(), zero, 0, now, 1).task(task).orElseThrow().start());
    }

    @Test
    void aLockCountsFromWhenThePhasesBeforeWereComplete() {
        night.watched();
        night.good(0, 10);

        assertThat(start("2.3", 10)).isEqualTo(SoakedNight.after(48, 0));
        assertThat(start("3.1", 10)).isAfterOrEqualTo(SoakedNight.after(24, 0));
    }

    @Test
    void whatSetItBackSetsTheForecastBack() {
        night.watched();
        night.good(0, 3);
        night.fails(4);
        night.recovers(6);
        night.good(7, 10);
        Instant end = new Locks(night.story.cutover()).all().findFirst().orElseThrow().soak().end();

        assertThat(end).isAfter(SoakedNight.after(53, 0));
        assertThat(start("2.3", 10)).isEqualTo(end);
    }

    @Test
    void whileItFailsAllOfItIsAheadFromNow() {
        night.watched();
        night.good(0, 3);
        night.fails(4);

        assertThat(start("2.3", 5)).isEqualTo(SoakedNight.after(5 + 48, 0));
    }

    @Test
    void whatSomebodyUnlocksIsHeldByNothing() {
        night.watched();
        night.good(0, 3);
        night.says(4, 0, "Ana: unlock 2.3 the vendor wants it back");

        assertThat(start("2.3", 4)).isEqualTo(SoakedNight.after(4, 0));
        assertThat(start("2.4", 4)).isEqualTo(SoakedNight.after(48, 0));
    }

    @Test
    void whatLocksAWholePhaseThatIsOpenLocksItsTasks() {
        Story story =
                Story.started(
                                """
                                # P

                                ## Phase 1: Switch

                                - [ ] **1.1** Switch

                                ## Phase 2: Retire

                                Wait 24 hours before anything is removed.

                                - [ ] **2.1** Remove
                                """)
                        .given("03:00 Ana: done 1.1");
        assertThat(story.cutover().phases().of("2").open()).isTrue();

        assertThat(start(story, "2.1", SoakedNight.after(2, 0)))
                .isEqualTo(SoakedNight.after(24, 0));
    }

    @Test
    void aLockInAPhaseThatSoaksCountsBesideTheSoak() {
        Schedule schedule =
                Schedule.of(
                        new MarkdownReader()
                                .read(
                                        """
                                        # P

                                        ## Phase 1: Switch

                                        - [ ] **1.1** Switch (60 min)

                                        ## Phase 2: Retire

                                        **Blocking:** Phase 1 complete, 24 hours stable

                                        - [ ] **2.1** Look (10 min)
                                        - [ ] **2.2** After 2 days, delete the copy (10 min)
                                        """),
                        1);

        assertThat(Duration.ofSeconds(schedule.task("2.1").orElseThrow().start()))
                .isEqualTo(Duration.ofHours(1 + 24));
        assertThat(Duration.ofSeconds(schedule.task("2.2").orElseThrow().start()))
                .isEqualTo(Duration.ofHours(1 + 48));
    }
}
