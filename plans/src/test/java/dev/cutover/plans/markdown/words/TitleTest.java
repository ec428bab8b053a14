package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task.Size;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    @Test
    void aTitleIsTakenApart() {
        assertThat(title("**0.1** Install `docker` (30 min, S) - **DONE 2025-11-24**"))
                .isEqualTo(
                        new Title(
                                "0.1",
                                "Install `docker`",
                                new Mark(true, "2025-11-24"),
                                Estimate.ofMinutes(30),
                                Size.S,
                                false,
                                null,
                                List.of("docker")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "**1.4** Drain the queue | 1.4 | Drain the queue",
                "**1.4:** Drain the queue | 1.4 | Drain the queue",
                "**1.4**: Drain the queue | 1.4 | Drain the queue",
                "**1.4** - Drain the queue | 1.4 | Drain the queue",
                "**1.4 Drain the queue** | 1.4 | Drain the queue",
                "**1.4. Drain** the queue | 1.4 | Drain the queue",
                "**Task 1.4:** Drain the queue | 1.4 | Drain the queue",
                "__1.4__ Drain the queue | 1.4 | Drain the queue",
                "**12** Drain the queue | 12 | Drain the queue",
                "**DB-3** Drain the queue | DB-3 | Drain the queue",
                "**T1.2** Drain the queue | T1.2 | Drain the queue",
                "1.4 Drain the queue | 1.4 | Drain the queue",
                "1.4.2. Drain the queue | 1.4.2 | Drain the queue",
            })
    void anIdStandsAtTheBeginning(String written, String id, String text) {
        Title title = title(written);
        assertThat(title.id()).isEqualTo(id);
        assertThat(title.text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2.40 is installed",
                "10.0.0.1 answers",
                "3 servers drained",
                "Version 1.4 is live",
                "**Core testing complete** - safe to proceed",
                "**2 servers** drained",
            })
    void aNumberInTheTextIsNoId(String written) {
        Title title = title(written);
        assertThat(title.id()).isNull();
        assertThat(title.text()).isEqualTo(written.replace("**", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Deploy (2 hours, L) | 120 | L",
                "Deploy (24 hours, S) | 1440 | S",
                "Deploy (M) | | M",
                "Deploy (90 min, optional) | 90 |",
                "Deploy (XL; 1 day) | 1440 | XL",
            })
    void anEstimateAndASizeStandInParentheses(String written, Integer minutes, Size size) {
        Title title = title(written);
        assertThat(title.text()).isEqualTo("Deploy");
        assertThat(title.estimate())
                .isEqualTo(minutes == null ? null : Estimate.ofMinutes(minutes));
        assertThat(title.size()).isEqualTo(size);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Check the backup (< 24h old)",
                "Write the file (official URL 404)",
                "State captured (9 services, 1.0GB RAM used)",
                "Keep it (2 hours before)",
            })
    void otherParenthesesBelongToTheText(String written) {
        Title title = title(written);
        assertThat(title.text()).isEqualTo(written);
        assertThat(title.estimate()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Deploy - **DONE 2025-11-24** | true | 2025-11-24",
                "Deploy — DONE | true | none",
                "Deploy - **COMPLETED** by Ana | true | by Ana",
                "Deploy – **DONE** ✅ | true | none",
                "Deploy - **NOT STARTED** | false | none",
                "Deploy - IN PROGRESS: Ben | false | Ben",
            })
    void aMarkBehindTheTitleSaysHowFarItIs(String written, boolean done, String note) {
        Title title = title(written);
        assertThat(title.text()).isEqualTo("Deploy");
        assertThat(title.mark()).isEqualTo(new Mark(done, note));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Wait until all is done",
                "Tell them: we are done",
                "PENDING payments: none"
            })
    void wordsInTheTextAreNoMark(String written) {
        assertThat(title(written).mark()).isNull();
        assertThat(title(written).text()).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Warm the cache (optional)",
                "Warm the cache (optional, for speed)",
                "Warm the cache (5 min, optional)",
                "Optional: warm the cache",
                "**Optional** warm the cache",
                "[optional] warm the cache",
                "Warm the cache (nice-to-have)",
            })
    void whatIsOptionalSaysSo(String written) {
        assertThat(title(written).optional()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Switch the CDN (if needed), if needed",
        "Tell them (If using push notifications), If using push notifications",
    })
    void aConditionIsNotTheSameAsOptional(String written, String condition) {
        assertThat(title(written).condition()).isEqualTo(condition);
        assertThat(title(written).optional()).isFalse();
    }

    private static Title title(String written) {
        return Title.of(written, "1", Hints.of(written));
    }
}
