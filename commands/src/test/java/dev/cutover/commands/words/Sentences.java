package dev.cutover.commands.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;

/// What every sentence of the bot keeps to.
final class Sentences {

    private Sentences() {}

    /// All records of a sealed family.
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sentences::leaves)
                : Stream.of(type);
    }

    static String plain(Text text) {
        return text.plain(ZoneOffset.UTC);
    }

    /// A whole sentence: it says something, in plain words, and ends.
    static void isWhole(Object value, Text text) {
        isPlain(value, text);
        assertThat(plain(text)).endsWith(".").doesNotContain("..", " .", ".:", ": :");
    }

    /// A line: what a sentence keeps to, without its full stop.
    static void isPlain(Object value, Text text) {
        assertThat(plain(text))
                .isNotBlank()
                .matches("(?s)[\\p{Lu}\\d/-].*")
                .doesNotContain("!", "null", "  ", "[", "Optional", "@", "dev.cutover")
                .doesNotContain(value.getClass().getSimpleName());
    }
}
