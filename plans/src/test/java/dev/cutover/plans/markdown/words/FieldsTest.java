package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.hints.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "**Status:** Not started | Status | Not started",
                "**Priority**: CRITICAL | Priority | CRITICAL",
                "**Target Date :** 2026-03-01 | Target Date | 2026-03-01",
                "__Owner:__ Ana | Owner | Ana",
                "*Owner:* Ana | Owner | Ana",
                "📅 **Date:** Sunday | Date | Sunday",
                "**Link:** [the plan](https://example.com) | Link | the plan",
                "Estimated Time: 5-10 minutes | Estimated Time | 5-10 minutes",
                "**Criteria:** | Criteria | ''",
            })
    void aFieldHasANameAndAValue(String line, String name, String value) {
        assertThat(Fields.in(line, 3)).contains(new Head.Field(name, value, 3));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Run this: `ls`", "**Bold** and more", "plain", ""})
    void otherLinesAreNone(String line) {
        assertThat(Fields.in(line, 1)).isEmpty();
    }

    @Test
    void onlyAWarningAtTheBeginningWarns() {
        assertThat(
                        Warnings.isWarning(
                                "**⚠️ IMPORTANT:** choose a quiet hour",
                                Hints.of("**⚠️ IMPORTANT:** choose a quiet hour")))
                .isTrue();
        assertThat(
                        Warnings.isWarning(
                                "CRITICAL STEP - watch closely",
                                Hints.of("CRITICAL STEP - watch closely")))
                .isTrue();
        assertThat(
                        Warnings.isWarning(
                                "[!WARNING] never on production",
                                Hints.of("[!WARNING] never on production")))
                .isTrue();
        assertThat(
                        Warnings.isWarning(
                                "DO NOT do this on a Friday",
                                Hints.of("DO NOT do this on a Friday")))
                .isTrue();
        assertThat(Warnings.isWarning("**Priority**: CRITICAL", Hints.of("**Priority**: CRITICAL")))
                .isFalse();
        assertThat(
                        Warnings.isWarning(
                                "It is important to wait", Hints.of("It is important to wait")))
                .isFalse();
        assertThat(Warnings.text("[!WARNING] never on *production*"))
                .isEqualTo("never on production");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "All tasks must be completed in order; do not proceed until the one before is done.",
                "Tasks must be executed in the exact order.",
                "Work strictly in order.",
                "Steps have to be done in the given sequence.",
            })
    void aSentenceMayAskForStrictOrder(String sentence) {
        assertThat(Order.isStrict(sentence, Hints.of(sentence))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Do it in order to be safe.", "The order must be placed.", "Any order."})
    void otherSentencesDoNot(String sentence) {
        assertThat(Order.isStrict(sentence, Hints.of(sentence))).isFalse();
    }
}
