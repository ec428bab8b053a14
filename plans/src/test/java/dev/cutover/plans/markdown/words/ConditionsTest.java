package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Restart the cache (if needed), if needed",
        "Push (if using push notifications), if using push notifications",
        "Status page prepared [if applicable], if applicable",
        "Scale up (only if S1), only if S1",
        "Warm up (unless done before), unless done before",
        "Tell the vendor (as needed), as needed",
        "Move the DNS (where applicable), where applicable",
        "'If applicable: rotate the keys', If applicable",
        "'If using a proxy, reload it', If using a proxy",
    })
    void aConditionIsRead(String line, String condition) {
        assertThat(Conditions.in(line, Hints.of(line))).contains(condition);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "If it fails, stop",
                "Restart (when prompted)",
                "Look (see plan)",
                "Ask if needed",
                "If this then that"
            })
    void mostLinesHoldAlways(String line) {
        assertThat(Conditions.in(line, Hints.of(line))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Load test (optional)",
                "Stop the app (optional, for consistency)",
                "**Optional:** tidy up",
                "Tidy up (nice-to-have)",
                "Tidy up (Nice to have)",
                "Nice-to-have: tidy up"
            })
    void someWorkIsOptional(String line) {
        assertThat(Conditions.isOptional(line, Hints.of(line))).isTrue();
    }
}
