package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cutover.commands.ScheduleCommand.Reestimate;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Forecasts of a night that began at 02:00, which is T-0, in minutes.
class ForecastTest {

    private static final Instant ZERO = Story.at("02:00");
    private static final String NIGHT =
            """
            # P
            ## Phase 1: Prepare
            - [ ] **1.1** a (10 min)
            - [ ] **1.2** b (20 min)
              - **Needs:** 1.1
            ## Phase 2: Switch
            - [ ] **2.1** c (30 min)
            - [ ] **2.2** d (10 min)
            ## Phase 3: Tidy up
            **Blocking:** Phase 2 complete + 2 hours stable
            - [ ] **3.1** e (10 min)
            """;

    private static Forecast forecast(Story story, String now) {
        return Forecast.of(story.cutover(), ZERO, 2, Story.at(now), 1);
    }

    /// 1.1 took five minutes longer than planned, and 1.2 goes on.
    private static Story late() {
        return Story.started(NIGHT)
                .given("02:00 Ana: claim 1.1", "02:15 Ana: done 1.1", "02:15 Ana: claim 1.2");
    }

    @Test
    void whatIsDoneStaysAndWhatRunsGoesOnAtLeastUntilNow() {
        Story story = late();
        // At 02:25, 1.2 goes on until 15 + 20 = 35; 2.1 then until 65, the soak until 185.
        Forecast early = forecast(story, "02:25");
        assertThat(Rows.of(early.tasks()))
                .containsExactly(
                        "1.1 0-15 #0",
                        "1.2 15-35 #1",
                        "2.1 35-65 #1",
                        "2.2 35-45 #2",
                        "3.1 185-195 #1");
        assertThat(early.tasks())
                .extracting(task -> task.progress().name())
                .containsExactly("DONE", "RUNNING", "TO_DO", "TO_DO", "TO_DO");
        // At 02:40 it should be over and is not: everything begins then at the earliest.
        Forecast late = forecast(story, "02:40");
        assertThat(Rows.of(late.tasks()))
                .containsExactly(
                        "1.1 0-15 #0",
                        "1.2 15-40 #1",
                        "2.1 40-70 #1",
                        "2.2 40-50 #2",
                        "3.1 190-200 #1");
        assertThat(late.ends()).isEqualTo(Story.at("05:20"));
    }

    @Test
    void latenessIsAgainstThePlan() {
        Story story = late();
        Forecast late = forecast(story, "02:40");
        // Planned were 1.1 until 10, 1.2 until 30, 2.1 until 60, 2.2 until 40, 3.1 until 190.
        assertThat(late.tasks().stream().map(late::lateness).map(Duration::toMinutes))
                .containsExactly(5L, 10L, 10L, 10L, 10L);
        assertThat(late.tasks()).allMatch(late::isLate);
        assertThat(Rows.slack(late.tasks()))
                .containsExactly(
                        "1.1 0", "1.2 0 critical", "2.1 0 critical", "2.2 20", "3.1 0 critical");
        assertThat(late.criticalPath())
                .extracting(task -> task.task().id())
                .containsExactly("1.2", "2.1", "3.1");
    }

    @Test
    void whatSomebodySaysInTheNightCountsForMoreThanThePlan() {
        Story story =
                late().later("2026-11-21T02:20:00Z")
                        .when(Story.ANA, new Reestimate("1.2", Duration.ofMinutes(40), "slow"));
        // 1.2 until 20 + 40 = 60; 2.1 then until 90, the soak until 210.
        Forecast forecast = forecast(story, "02:25");
        assertThat(Rows.of(forecast.tasks()))
                .containsExactly(
                        "1.1 0-15 #0",
                        "1.2 15-60 #1",
                        "2.1 60-90 #1",
                        "2.2 60-70 #2",
                        "3.1 210-220 #1");
        // Planned was until 30, and stays so.
        assertThat(forecast.lateness(forecast.task("1.2").orElseThrow()).toMinutes()).isEqualTo(30);
        // 2.2 is open: 50 minutes from its beginning, 60 to 110; the soak until 230.
        story.when(Story.BEN, new Reestimate("2.2", Duration.ofMinutes(50), "two nodes"));
        assertThat(Rows.of(forecast(story, "02:25").tasks()).subList(2, 5))
                .containsExactly("2.1 60-90 #1", "2.2 60-110 #2", "3.1 230-240 #1");
        // What is done took as long as it took, whatever was said.
        story.given("02:30 Ana: done 1.2");
        assertThat(Rows.of(forecast(story, "02:30").tasks()).get(1)).isEqualTo("1.2 15-30 #0");
    }

    @Test
    void whileZeroLiesAheadNothingBeginsSoonerThanPlanned() {
        Story story = Story.started(NIGHT);
        Forecast forecast =
                Forecast.of(story.cutover(), Story.at("04:00"), 2, Story.at("02:10"), 1);
        // As planned, from T-0 on: 04:00 + 190 min.
        assertThat(Rows.of(forecast.tasks()))
                .containsExactly(
                        "1.1 0-10 #1",
                        "1.2 10-30 #1",
                        "2.1 30-60 #1",
                        "2.2 30-40 #2",
                        "3.1 180-190 #1");
        assertThat(forecast.ends()).isEqualTo(Story.at("07:10"));
        assertThat(forecast.tasks()).noneMatch(forecast::isLate);
        // Moved by an hour, everything is an hour later, and nothing is late.
        Forecast moved = Forecast.of(story.cutover(), Story.at("05:00"), 2, Story.at("02:10"), 1);
        assertThat(moved.ends()).isEqualTo(Story.at("08:10"));
        assertThat(moved.tasks()).noneMatch(moved::isLate);
        assertThat(moved.chanceBy(Story.at("04:59"))).isZero();
        assertThat(moved.chances().by(400 * 60)).isEqualTo(1);
    }

    @Test
    void whatWasBegunBeforeZeroIsEarly() {
        Story story = Story.started(NIGHT).given("02:00 Ana: claim 1.1", "02:15 Ana: done 1.1");
        Forecast forecast =
                Forecast.of(story.cutover(), Story.at("04:00"), 2, Story.at("02:20"), 1);
        // 1.1 was done at T-105; the rest is to be done when it is planned.
        assertThat(Rows.of(forecast.tasks()))
                .containsExactly(
                        "1.1 -120--105 #0",
                        "1.2 10-30 #1",
                        "2.1 30-60 #1",
                        "2.2 30-40 #2",
                        "3.1 180-190 #1");
    }

    @Test
    void aSoakCountsFromTheEndThatWas() {
        Story story =
                Story.started(NIGHT)
                        .given("02:00 Ana: claim 1.1", "02:10 Ana: done 1.1", "02:20 Ana: done 1.2")
                        .given("02:30 Ana: done 2.1", "02:50 Ben: done 2.2");
        Forecast forecast = forecast(story, "03:00");
        // Phase 2 was complete at 50: 50 + 120 = 170.
        assertThat(Rows.of(forecast.tasks().subList(4, 5))).containsExactly("3.1 170-180 #1");
        // At 05:30 the soak is over, and nobody has begun.
        assertThat(Rows.of(forecast(story, "05:30").tasks().subList(4, 5)))
                .containsExactly("3.1 210-220 #1");
    }

    @Test
    void beforeAnybodyHasBegunItIsThePlanFromNowOn() {
        Forecast forecast = forecast(Story.started(NIGHT), "02:00");
        assertThat(forecast.tasks()).noneMatch(forecast::isLate);
        assertThat(forecast.end()).isEqualTo(190 * 60);
        assertThat(forecast.task("2.1").orElseThrow().start()).isEqualTo(30 * 60);
    }

    private static Story five(int done) {
        String plan =
                "# P\n## Phase 1: A\n"
                        + IntStream.rangeClosed(1, 6)
                                .mapToObj(at ->
                                        "- [ ] **1.%d** a (%d min)\n"
                                                .formatted(at, at == 6 ? 40 : 10))
                                .collect(Collectors.joining());
        Story story = Story.started(plan);
        for (int at = 0; at < done; at++) {
            story.given(
                    "03:%02d Ana: claim 1.%d".formatted(at * 10, at + 1),
                    "03:%02d Ana: done 1.%d"
                            .formatted(at * 10 + 20 > 59 ? 59 : at * 10 + 20, at + 1));
        }
        return story;
    }

    @Test
    void thePaceOfTheNightCountsOnceFiveTasksShowIt() {
        // 1.6 is 40 minutes, thirty to sixty. Tasks of 10 took 20, the last one 19 (until 03:59).
        Forecast few = forecast(five(4), "04:00");
        Forecast enough = forecast(five(5), "04:00");
        long now = 120 * 60;
        assertThat(few.chances().by(now + 60 * 60)).isEqualTo(1.0);
        assertThat(enough.chances().by(now + 56 * 60)).isZero();
        assertThat(enough.chances().by(now + 120 * 60)).isEqualTo(1.0);
        // Deterministic is what the document says: 40 minutes from now.
        assertThat(enough.end()).isEqualTo(now + 40 * 60);
    }

    @Test
    void theChanceIsThatOfTheTriangle() {
        Story story = Story.started("# P\n## Phase 1: A\n- [ ] **1.1** a (10-30 min)\n");
        Forecast forecast = forecast(story, "02:00");
        // A triangle from 10 to 30 with its top at 20: an eighth is below 15, half below 20.
        assertThat(forecast.chanceBy(Story.at("02:15"))).isCloseTo(0.125, within(0.03));
        assertThat(forecast.chanceBy(Story.at("02:20"))).isCloseTo(0.5, within(0.04));
        assertThat(forecast.chanceBy(Story.at("02:30"))).isEqualTo(1);
        assertThat(forecast.chanceBy(Story.at("02:09"))).isZero();
    }
}
