package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T-15 minutes, -15",
        "T-0 minutes, 0",
        "T+20, 20",
        "T=0, 0",
        "T0, 0",
        "T-zero, 0",
        "T - 30 min, -30",
        "T−15 min, -15",
        "T–15 min, -15",
        "T minus 90 minutes, -90",
        "T-7 days, -10080",
        "T-1d, -1440",
        "T-24h, -1440",
        "T+1.5 hours, 90",
        "T-1:30, -90",
        "T+90s, 2",
        "T-1 week, -10080",
        "T+1 to T+7 days, 1440",
        "T-7 to T-1 days, -10080",
        "T-30 to T-15 minutes, -30",
        "D-3, -4320",
        "H+2, 120",
        "24 Hours Before, -1440",
        "1-2 Days Before, -2880",
        "one week before cutover, -10080",
        "2 hours prior to the window, -120",
        "48h in advance, -2880",
        "30 minutes after go-live, 30",
        "1-2 days after the switch, 1440",
        "the day before, -1440",
    })
    void aFieldIsCountedFromZero(String value, int minutes) {
        assertThat(Offset.ofField(value, "").orElseThrow().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "15 minutes",
                "22:00",
                "Sunday 06:00-08:00 MSK",
                "",
                "after 7 days",
                "CT-15 scanner",
                "ASAP",
                "GMT+2",
                "DST-1"
            })
    void whatIsNoOffsetIsNone(String value) {
        assertThat(Offset.ofField(value, "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Pre-Deployment (24 Hours Before), -1440",
        "Pre-Migration (1-2 Days Before), -2880",
        "24 Hours Before Go-Live, -1440",
        "One Hour Before Cutover, -60",
        "The Day Before, -1440",
        "'T-60: Freeze', -60",
        "Phase 3: Switch (T+15 min), 15",
        "Phase 4 [T+2h], 120",
        "The first week (T+1 to T+7), 1440",
        "24-hour watch (T+4 to T+24), 240",
        "Phase 2: Final sync - T-30, -30",
    })
    void aHeadingSaysWhenItsWorkBegins(String heading, int minutes) {
        assertThat(Offset.ofHeading(heading).orElseThrow().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Post-Deployment Monitoring (24 Hours)",
                "After 7 Days (Recommended)",
                "Check 24 hours before and after",
                "Phase 1: Backup (15 minutes)",
                "Things to do before",
                "Migration 003: T-shirts",
            })
    void headingsWithoutAnOffsetHaveNone(String heading) {
        assertThat(Offset.ofHeading(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'T+15: switch traffic', 15",
        "'T-30 - freeze', -30",
        "'**T-5** close the queue', -5",
        "Freeze writes (T-30), -30",
        "'Send the notice (T-24h, by mail)', -1440",
    })
    void aTaskSaysWhenItIsDue(String line, int minutes) {
        assertThat(Offset.ofTask(line, Hints.of(line)).orElseThrow().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Check 24 hours before", "Lower the TTL to T-minus", "Set T=300", "a"})
    void aTaskWithoutOneHasNone(String line) {
        assertThat(Offset.ofTask(line, Hints.of(line))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"T+20, true", "T+20 min, false", "T-0, false", "T-1:30, false", "D-1, false"})
    void aUnitThatIsNotSaidIsGuessed(String value, boolean guessed) {
        assertThat(Offset.ofField(value, "").orElseThrow().unitGuessed()).isEqualTo(guessed);
    }
}
