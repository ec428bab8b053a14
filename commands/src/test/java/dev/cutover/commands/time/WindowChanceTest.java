package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cutover.commands.kit.Story;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chances to be through in time: one task, evenly from 60 over 90 to 120 minutes.
class WindowChanceTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String WHOLE =
            """
            # Switch

            **Maintenance window:** Sunday 06:00-08:00 Europe/Berlin

            ## Phase 1: Switch

            - [ ] **1.1** Move the data (60-120 min)
            """;

    private static List<WindowChance> chances(Story story, String zero) {
        Instant at = Instant.parse(zero);
        Forecast forecast = Forecast.of(story.cutover(), at, 0, Story.at("02:00"), 1);
        return WindowChance.of(story.cutover().plan(), forecast, UTC);
    }

    @ParameterizedTest(name = "T-0 {0}: until {1}, {2}")
    @CsvSource({
        // Sunday, 22 November: 06:00 to 08:00 in Berlin is 05:00 to 07:00 UTC.
        "2026-11-22T05:00:00Z, 2026-11-22T07:00:00Z, 1.0",
        "2026-11-22T05:30:00Z, 2026-11-22T07:00:00Z, 0.5",
        "2026-11-22T05:45:00Z, 2026-11-22T07:00:00Z, 0.125",
        "2026-11-22T06:30:00Z, 2026-11-22T07:00:00Z, 0.0",
        // On 28 March 2027 the clocks go forward before: it is 04:00 to 06:00 UTC.
        "2027-03-28T04:30:00Z, 2027-03-28T06:00:00Z, 0.5",
    })
    void theChanceIsThatOfTheTriangle(String zero, Instant closes, double chance) {
        WindowChance window = chances(Story.started(WHOLE), zero).getFirst();
        assertThat(window.opening().to()).isEqualTo(closes);
        assertThat(window.chance()).isCloseTo(chance, within(0.04));
        assertThat(window.isTooEarly()).isFalse();
    }

    @Test
    void theSameNightHasTheSameChances() {
        Story story = Story.started(WHOLE);
        assertThat(chances(story, "2026-11-22T05:30:00Z").getFirst().chance())
                .isEqualTo(chances(story, "2026-11-22T05:30:00Z").getFirst().chance());
    }

    @Test
    void whatBeginsBeforeTheWindowOpensIsToldSo() {
        WindowChance window = chances(Story.started(WHOLE), "2026-11-22T04:00:00Z").getFirst();
        assertThat(window.isTooEarly()).isTrue();
    }

    @Test
    void aWindowOfAPhaseIsForThatPhase() {
        Story story =
                Story.started(
                        """
                        # Switch

                        ## Phase 1: Prepare

                        - [ ] **1.1** Wait 30 minutes

                        ## Phase 2: Switch

                        **Maintenance window:** Sunday 06:00-08:00 Europe/Berlin

                        - [ ] **2.1** Move the data (60-120 min)

                        ## Phase 3: Look

                        - [ ] **3.1** Wait 10 hours
                        """);
        // T-0 at 05:00 UTC: phase 2 begins at 05:30, and half of the time it ends by 07:00.
        WindowChance window = chances(story, "2026-11-22T05:00:00Z").getFirst();
        assertThat(window.phase().orElseThrow().id()).isEqualTo("2");
        assertThat(window.begins()).isEqualTo(Instant.parse("2026-11-22T05:30:00Z"));
        assertThat(window.chance()).isCloseTo(0.5, within(0.04));
        // T-0 at 04:00 UTC: it would begin at 04:30, before 05:00.
        assertThat(chances(story, "2026-11-22T04:00:00Z").getFirst().isTooEarly()).isTrue();
    }
}
