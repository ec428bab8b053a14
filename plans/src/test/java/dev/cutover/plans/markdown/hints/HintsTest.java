package dev.cutover.plans.markdown.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "wait 24h, TIME",
        "for 2-3 Hours, TIME",
        "at 06:00, CLOCK",
        "at 10 PM, CLOCK",
        "T-15: stop, OFFSET",
        "T – 15, OFFSET",
        "T minus 5, OFFSET",
        "EVERY day, EVERY",
        "checked daily, EVERY",
        "hours 1 and 4, COUNTED",
        "don’t start, WAIT",
        "do\tnot start, WARNING",
        "Go/No-Go, DECISION",
        "name：, COLON",
        "durée, FOREIGN",
        "⚠ stop, SYMBOL",
    })
    void whatAReaderLooksForIsFound(String text, Hint hint) {
        assertThat(Hints.of(text).has(hint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stop the writer", "v1.2 of 3 parts", "as long as it works"})
    void whatIsNotThereIsNoHint(String text) {
        assertThat(Hints.of(text).has(Hint.TIME)).isFalse();
        assertThat(Hints.of(text).hasAny(Hint.CLOCK, Hint.OFFSET)).isFalse();
    }

    @Test
    void aHintCanBeTakenAwayAndGivenBack() {
        Hints hints = Hints.ALL.without(Hint.TIME);
        assertThat(hints.has(Hint.TIME)).isFalse();
        assertThat(hints.with(Hint.TIME)).isEqualTo(Hints.ALL);
    }

    @Test
    void aPartIsFoundWhereverItStandsInWhateverCase() {
        Random random = new Random(3);
        for (Hint hint : Hint.values()) {
            for (String part : hint.parts()) {
                String written = part.replace('0', '7').replace('?', '~');
                String text = "x1 .-" + mixed(written, random) + "é ab";
                assertThat(Hints.of(text).has(hint)).as("%s in “%s”", hint, text).isTrue();
            }
        }
    }

    /// Held against a search for one part after the other.
    @Test
    void nothingElseIsFound() {
        Random random = new Random(4);
        String alphabet = "adehimnorstuwy 0-:+/";
        for (int run = 0; run < 1_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Hints hints = Hints.of(text.toString());
            for (Hint hint : Hint.values()) {
                assertThat(hints.has(hint))
                        .as("%s in “%s”", hint, text)
                        .isEqualTo(hint.parts().stream().anyMatch(part -> holds(text, part)));
            }
        }
    }

    private static boolean holds(CharSequence text, String part) {
        String pattern = part.replaceAll("[.+\\[{]", "\\\\$0").replace('?', '.');
        return java.util.regex.Pattern.compile(pattern).matcher(text).find();
    }

    private static String mixed(String part, Random random) {
        int[] letters =
                part.codePoints()
                        .map(letter -> random.nextBoolean() ? letter : upper(letter))
                        .toArray();
        return Arrays.stream(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int upper(int letter) {
        return Character.toString(letter).toUpperCase(Locale.ROOT).codePointAt(0);
    }
}
