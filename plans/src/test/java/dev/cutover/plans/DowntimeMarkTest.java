package dev.cutover.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DowntimeMarkTest {

    private static Details details(String line) {
        Plan plan =
                new MarkdownReader()
                        .read("## Phase 1: a\n\n- [ ] **1.1** Stop it\n  - " + line + "\n");
        return plan.task("1.1").orElseThrow().details();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "**Downtime:** start | START",
                "Downtime: start | START",
                "Down-time: begins here | START",
                "**Downtime**: End | END",
                "downtime: stops | END",
                "Downtime: start and end | WHOLE",
                "Downtime: yes | WHOLE",
            })
    void aTaskSaysWhatItDoesToTheDowntime(String line, DowntimeMark mark) {
        assertThat(details(line).downtime()).contains(mark);
        assertThat(details(line).notes()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Downtime: ____",
                "Downtime: 15 minutes",
                "Downtime: restart of the pool",
                "The downtime: start of it is announced",
                "Users are told of the downtime"
            })
    void otherLinesSayNothingOfIt(String line) {
        assertThat(details(line).downtime()).isEmpty();
    }
}
