package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Lowered DNS TTL to 300 seconds (done 24+ hours ago), 1440",
        "Freeze the schema at least 48 hours before, 2880",
        "Team notified (24h notice), 1440",
        "Customers get 5 days' notice, 7200",
        "Order the certificate 2-3 weeks in advance, 20160",
        "no later than one day prior to the window, 1440",
        "3 working days ahead, 4320",
    })
    void itMustHaveBeenDoneBefore(String line, int minutes) {
        assertThat(LeadTime.in(line, Hints.of(line))).hasValue(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Latest backup exists (< 24h old)", "After 24 hours", "before 10:00", ""})
    void otherTimesAreNone(String line) {
        assertThat(LeadTime.in(line, Hints.of(line))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Total Downtime: ___ minutes (goal: < 15 minutes), 15",
        "Downtime target: 15 min, 15",
        "max. downtime 30 minutes, 30",
        "Maximum allowed downtime: 1 hour, 60",
        "Downtime: less than 90 seconds, 2",
        "Acceptable downtime is 2h, 120",
        "The downtime must not exceed 10 minutes, 10",
        "Downtime budget of 45 min, 45",
    })
    void theGoalForTheDowntimeIsRead(String line, int minutes) {
        assertThat(Downtime.goal(line, Hints.of(line))).hasValue(minutes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Downtime: ____",
                "Users notified of potential downtime",
                "Estimated downtime 20 minutes",
                "Uptime goal: 99.9 %"
            })
    void whatIsNoGoalIsNone(String line) {
        assertThat(Downtime.goal(line, Hints.of(line))).isEmpty();
        assertThat(Downtime.isZero(line)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Blue-Green (Zero Downtime)", "no-downtime", "without downtime"})
    void noDowntimeAtAll(String line) {
        assertThat(Downtime.isZero(line)).isTrue();
    }
}
