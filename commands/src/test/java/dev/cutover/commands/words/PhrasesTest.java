package dev.cutover.commands.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.plans.Estimate;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small parts of sentences.
class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "PT-5S, 0 s",
        "PT0S, 0 s",
        "PT59S, 59 s",
        "PT60S, 1 min",
        "PT59M59S, 59 min",
        "PT1H5M, 1 h 05 min",
        "PT47H59M, 47 h 59 min",
        "PT51H, 2 d 3 h"
    })
    void timesAreSaidAsPeopleSayThem(Duration time, String words) {
        assertThat(Durations.of(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 30 min",
        "10, 15, 10-15 min",
        "60, 60, 1 h",
        "1440, 2880, 24-48 h",
        "60, 90, 60-90 min",
        "90, 90, 90 min",
        "0, 0, 0 min"
    })
    void estimatesToo(int least, int most, String words) {
        assertThat(Durations.of(new Estimate(least, most))).isEqualTo(words);
    }

    @Test
    void listsReadAsPeopleReadThem() {
        assertThat(Phrases.list(List.of())).isEmpty();
        assertThat(Phrases.numbers(List.of(1))).isEqualTo("1");
        assertThat(Phrases.numbers(List.of(1, 2, 5))).isEqualTo("1, 2 and 5");
        assertThat(Phrases.count(1, "step")).isEqualTo("1 step");
        assertThat(Phrases.count(0, "step")).isEqualTo("0 steps");
    }

    @Test
    void longTextIsCutWithoutHalvingACharacter() {
        assertThat(Phrases.shortened("ab\n  cd ", 5)).isEqualTo("ab cd");
        assertThat(Phrases.shortened("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Phrases.shortened("abc🚀def", 5)).isEqualTo("abc…");
        assertThat(Phrases.shortened("ab🚀def", 5)).isEqualTo("ab🚀…");
    }

    @Test
    void aReasonLosesItsFullStopAndKeepsItsDots() {
        assertThat(Phrases.reason("it broke.")).isEqualTo("it broke");
        assertThat(Phrases.reason("it broke...")).isEqualTo("it broke...");
        assertThat(Phrases.reason("x".repeat(10_000))).hasSize(200).endsWith("…");
    }

    @Test
    void aPhaseIsNamedAsItsDocumentNamesIt() {
        var plan =
                Story.plan(
                        """
                        # Plan
                        ## Deployment Phase 1: Backup
                        - [ ] One
                        ## Preparation
                        - [ ] Two
                        """);

        assertThat(plan.phases().stream().map(Phrases::phase))
                .containsExactly("Deployment Phase 1: Backup", "Phase A: Preparation");
    }

    @Test
    void codeInAPlanStaysCode() {
        assertThat(Text.ofPlan("run `ls` now").spans())
                .containsExactly(new Plain("run "), new Code("ls"), new Plain(" now"));
        assertThat(Text.ofPlan("a ` alone").spans()).containsExactly(new Plain("a ` alone"));
    }

    @Test
    void momentsAreShownInTheReadersZone() {
        Text text =
                Text.of(
                        Story.ANA,
                        " at ",
                        Story.at("23:30"),
                        ", ",
                        new Text.Day(Story.at("23:30")));

        assertThat(text.plain(ZoneId.of("Europe/Berlin")))
                .isEqualTo("Ana at 00:30, Sun 22 Nov 00:30");
        assertThat(Text.EMPTY.isEmpty()).isTrue();
    }
}
