package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "12-Hour Stability Check, 720",
        "24 hour stability verification, 1440",
        "Initial 6-Hour Check, 360",
        "**4.2** First 1-hour health check, 60",
        "48h post-release review, 2880",
        "7-Day Follow-up Inspection, 10080",
        "24-Hour Post-Migration Health Checkpoint, 1440"
    })
    void aTitleThatNamesWhenItIsDue(String title, int minutes) {
        assertThat(Checkpoint.in(title)).map(Checkpoint::minutes).contains(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "15-Minute Smoke Check",
                "24 hours of stable operation",
                "24-Hour Soak",
                "24-Hour Log Review",
                "Check after 12 hours",
                "12-hour backup, then check",
                "12-Hour Stability Checklist",
                "Stability Check"
            })
    void otherTitles(String title) {
        assertThat(Checkpoint.in(title)).isEmpty();
    }
}
