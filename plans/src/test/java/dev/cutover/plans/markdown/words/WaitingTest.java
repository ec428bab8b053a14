package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "After 24-48 Hours of Stable Operation, 1440, 2880",
        "After 7 Days (Recommended), 10080, 10080",
        "After 30 Days (When Confident), 43200, 43200",
        "**After one week**, 10080, 10080",
        "24+ hours stable operation, 1440, 1440",
        "1.5 hours of stable operation, 90, 90",
        "**1.5 hours of stable operation**, 90, 90",
        "**5.1** After 24 hours of stable operation, 1440, 1440",
        "5.1 24 hours stable, 1440, 1440",
        "48 hours of continuous stability, 2880, 2880",
        "Clean up (after 24h stable), 1440, 1440",
        "30 days later: delete the old group, 43200, 43200",
        "7 days after go-live, 10080, 10080",
        "**24-48 hours after the switch**, 1440, 2880",
        "Delete the old disks no earlier than 14 days later, 20160, 20160",
        "Do not delete anything for at least 48 hours, 2880, 2880",
        "'Only after at least 2 hours, remove the flag', 120, 120",
    })
    void somethingMayBeginOnlyThen(String line, int min, int max) {
        Waiting waiting = Waiting.in(line, Hints.of(line)).orElseThrow();
        assertThat(waiting.span().estimate()).isEqualTo(new Estimate(min, max));
        assertThat(waiting.kind()).isEqualTo(Waiting.Kind.AFTER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Wait 60 seconds for initialization, 60",
        "Wait 30s, 30",
        "⚠️ DO NOT DO THIS IMMEDIATELY - Wait 24-48 hours!, 172800",
        "Monitor for 5 minutes, 300",
        "Monitor the error rate closely for the first hour of traffic over 30 minutes, 1800",
        "Wait for DNS propagation (5-60 minutes), 3600",
        "Waited for DNS propagation (5-10 minutes), 600",
        "Wait up to half an hour, 1800",
        "Restart the node and wait 2 min, 120",
        "Pause for 90 seconds, 90",
        "Allow 10 minutes for the caches to warm, 600",
        "Let it soak for 24 hours, 86400",
        "Watch the dashboard for at least 15 minutes, 900",
        "**Wait** 1 hour, 3600",
        "**1.2** Monitor for 20 minutes, 1200",
        "**1.2 Monitor for 20 minutes**, 1200",
        "**Task 3:** Wait 90 seconds, 90",
        "**A-7** — Allow 10 minutes for the caches, 600",
        "1.2. Watch the queue for 15 minutes, 900",
    })
    void somebodyWaits(String line, long seconds) {
        Waiting waiting = Waiting.in(line, Hints.of(line)).orElseThrow();
        assertThat(waiting.span().maxSeconds()).isEqualTo(seconds);
        assertThat(waiting.kind()).isNotEqualTo(Waiting.Kind.AFTER);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Wait for green health check",
                "Keep blue environment for 24 hours",
                "Enable detailed logging for 24 hours",
                "CPU > 80% for 10 minutes",
                "Review 24-hour metrics",
                "Await approval",
                "Session timeout 30 minutes",
                "Final check after 3 failures",
                "a wait of words"
            })
    void thereIsNothingToWaitFor(String line) {
        assertThat(Waiting.in(line, Hints.of(line))).isEmpty();
    }
}
