package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Every 15 min: `status` (verify all online), 15, null",
        "Every 15 min: check for 60 min, 15, 60",
        "Set calendar reminders: Every 6 hours for 48 hours, 360, 2880",
        "Run daily for 7 days: `check.sh`, 1440, 10080",
        "Monitor error logs every 5 minutes, 5, null",
        "Check the queue every 10 minutes for the first hour, 10, 60",
        "Hourly: look at the dashboards, 60, null",
        "Report status every hour over the next 4 hours, 60, 240",
        "Post an update every half hour, 30, null",
        "every 2-3 hours, 120, null",
        "**2.1** Monitor the memory every 15 minutes for 60 minutes, 15, 60",
        "2.1 Every 15 min: look at the queue, 15, null",
        "Check disk space each day for two weeks, 1440, 20160",
    })
    void itIsDoneAgainAndAgain(String line, String every, String lasting) {
        Repetition found = Repetition.in(line, Hints.of(line)).orElseThrow();
        assertThat(Objects.toString(found.everyMinutes())).isEqualTo(every);
        assertThat(Objects.toString(found.forMinutes())).isEqualTo(lasting);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Verify check runs every 60 seconds",
                "Verify backups run every day",
                "**2.1** Verify that the check runs every 5 minutes",
                "Configure snapshots every 6 hours",
                "Scheduled daily at 2 AM",
                "Poll every 10 seconds",
                "Check every box",
                "Everything is green",
                "Day 1 is over",
                "Notify each team"
            })
    void whatAMachineDoesIsNone(String line) {
        assertThat(Repetition.in(line, Hints.of(line))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hour 1, 60",
        "Hour 4, 240",
        "Day 3: error budget, 4320",
        "Hours 1 / 4 / 12 / 24, 60 240 720 1440",
        "Day 1 / Day 3 / Day 7, 1440 4320 10080",
        "'Day 1, 3 and 7', 1440 4320 10080",
        "Minute 30, 30",
        "⏱️ **Hour 2**, 120",
    })
    void aHeadingNamesItsTimes(String heading, String minutes) {
        assertThat(Repetition.ofHeading(heading).orElseThrow().atMinutes())
                .isEqualTo(List.of(minutes.split(" ")).stream().map(Integer::valueOf).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "24 Hours Before",
                "Hour 1-4",
                "The first hour",
                "Hourly",
                "Daylight",
                "Day one"
            })
    void otherHeadingsNameNone(String heading) {
        assertThat(Repetition.ofHeading(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Check at hours 1, 4 and 12', 60 240 720",
        "Look at the logs on days 1/3/7, 1440 4320 10080"
    })
    void aLineMayNameSeveralTimes(String line, String minutes) {
        assertThat(Repetition.in(line, Hints.of(line)).orElseThrow().atMinutes())
                .isEqualTo(List.of(minutes.split(" ")).stream().map(Integer::valueOf).toList());
    }
}
