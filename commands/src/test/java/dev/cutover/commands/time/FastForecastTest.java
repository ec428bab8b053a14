package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Opening;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When a rehearsal will be over in which an hour of waiting takes a minute. Begun at 02:00, which
/// is T-0; minutes and seconds.
class FastForecastTest {

    private static final Instant ZERO = Story.at("02:00");
    private static final String NIGHT =
            """
            # P
            ## Phase 1: Prepare
            - [ ] **1.1** a (10 min)
              - Wait 4 minutes
            - [ ] **1.2** Monitor the memory every 15 minutes for 60 minutes
            ## Phase 2: Switch
            **Time:** T+240 minutes
            - [ ] **2.1** c (30 min)
            ### After 2 hours of stable operation
            - [ ] **2.2** d (10 min)
            ## Phase 3: Tidy up
            **Blocking:** Phase 2 complete + 24 hours stable
            - [ ] **3.1** e (10 min)
            """;

    private static Story started(String plan, @Nullable Integer faster) {
        return Story.of(plan)
                .when(
                        Story.ANA,
                        new Start(
                                new Opening(
                                        "demo-1",
                                        "demo",
                                        "hash",
                                        Story.GENERAL,
                                        true,
                                        null,
                                        faster)))
                .accepted();
    }

    private static Forecast forecast(Story story, String now) {
        return Forecast.of(story.cutover(), ZERO, 2, Story.at(now), 1);
    }

    @Test
    void waitsAreShortAndWorkIsNot() {
        // 1.1: 6 min of work, 4 s of waiting; 1.2 looks on for 1 min behind it. 2.2 is locked for
        // 2 min from the end of phase 1; the soak after 2.1 takes 24 min.
        assertThat(Rows.of(forecast(started(NIGHT, 60), "02:00").tasks()))
                .containsExactly(
                        "1.1 0-6:4 #1",
                        "1.2 6:4-7:4 #0",
                        "2.1 7:4-37:4 #1",
                        "2.2 9:4-19:4 #2",
                        "3.1 61:4-71:4 #1");
        assertThat(Rows.of(forecast(started(NIGHT, null), "02:00").tasks()))
                .containsExactly(
                        "1.1 0-10 #1",
                        "1.2 10-70 #0",
                        "2.1 240-270 #1",
                        "2.2 240-250 #2",
                        "3.1 1710-1720 #1");
    }

    @Test
    void whatWaitsNowIsExpectedSoon() {
        Story story =
                started(NIGHT, 60)
                        .given(
                                "02:00 Ana: claim 1.1",
                                "02:09 Ana: done 1.1",
                                "02:10 Ana: claim 1.2");
        Forecast forecast = forecast(story, "02:10");

        assertThat(forecast.task("1.2").orElseThrow().end()).isEqualTo(11 * 60);
        assertThat(forecast.lateness(forecast.task("1.2").orElseThrow()))
                .as("against the same night at the same tempo")
                .isEqualTo(Duration.ofSeconds(11 * 60 - (7 * 60 + 4)));
    }

    @Test
    void plannedIsByTheSameTempoWithoutTheOffsets() {
        assertThat(Planned.starts(started(NIGHT, 60).cutover()))
                .containsEntry("2.1", ZERO.plusSeconds(7 * 60 + 4));
        assertThat(Planned.starts(started(NIGHT, null).cutover()))
                .containsEntry("2.1", Story.at("06:00"));
    }

    @Test
    void aPhaseThatSaysHowLongItLastsIsShorterByItsWaits() {
        String plan =
                """
                # P
                ## Phase 1: Switch (2 hours)
                - [ ] **1.1** a (10 min)
                - [ ] **1.2** Wait 60 minutes
                ## Phase 2: Watch (24-48 hours)
                - [ ] **2.1** b (10 min)
                """;

        // 120 min, of which 60 are a minute; then 36 h, of which each is a minute.
        assertThat(forecast(started(plan, 60), "02:00").end()).isEqualTo((61 + 36) * 60);
        assertThat(forecast(started(plan, null), "02:00").end())
                .isEqualTo(Duration.ofHours(2 + 36).toSeconds());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 1_000})
    void whereNothingWaitsNothingIsFaster(int faster) {
        String plan =
                """
                # P
                ## Phase 1: Prepare (10-30 minutes)
                - [ ] **1.1** a (10 min)
                - [ ] **1.2** b (S)
                  - **Needs:** 1.1
                ## Phase 2: Switch
                - [ ] **2.1** c
                - [ ] **2.2** d (10-20 min)
                """;
        Forecast fast = forecast(started(plan, faster), "02:05");
        Forecast real = forecast(started(plan, null), "02:05");

        assertThat(fast.tasks()).isEqualTo(real.tasks());
        assertThat(fast.phases()).isEqualTo(real.phases());
        assertThat(fast.planned()).isEqualTo(real.planned());
        assertThat(fast.chanceBy(Story.at("04:00"))).isEqualTo(real.chanceBy(Story.at("04:00")));
    }
}
