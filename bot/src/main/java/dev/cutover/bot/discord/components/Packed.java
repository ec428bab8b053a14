package dev.cutover.bot.discord.components;

import java.util.Optional;

/// Plain letters, two in one character: Discord counts characters, not bytes.
final class Packed {

    /// From here on there are as many letters without a second way of writing them as are needed.
    private static final char FIRST = '\u4E00';

    private static final int NONE = 0;
    private static final int SIGNS = 96;
    private static final char BEFORE = '\u001F';

    private Packed() {}

    /// Empty where it holds more than the letters, digits and signs of ASCII.
    static Optional<String> of(String text) {
        if (text.isEmpty() || !text.chars().allMatch(sign -> sign > BEFORE && sign < 0x7F)) {
            return Optional.empty();
        }
        StringBuilder packed = new StringBuilder();
        for (int index = 0; index < text.length(); index += 2) {
            packed.append((char) (FIRST + SIGNS * number(text, index) + number(text, index + 1)));
        }
        return Optional.of(packed.toString());
    }

    private static int number(String text, int index) {
        return index < text.length() ? text.charAt(index) - BEFORE : NONE;
    }

    /// Empty for what was never packed.
    static Optional<String> text(String packed) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < packed.length(); index++) {
            int pair = packed.charAt(index) - FIRST;
            if (pair < 0 || pair >= SIGNS * SIGNS) {
                return Optional.empty();
            }
            append(text, pair / SIGNS);
            append(text, pair % SIGNS);
        }
        return Optional.of(text.toString()).filter(all -> of(all).equals(Optional.of(packed)));
    }

    private static void append(StringBuilder text, int number) {
        if (number != NONE) {
            text.append((char) (BEFORE + number));
        }
    }
}
