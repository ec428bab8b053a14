package dev.cutover.plans.markdown.mojibake;

import java.lang.Character.UnicodeScript;

/// Tells which characters stand side by side in text that is as it should be.
final class Neighbours {

    /// They stand behind, and before, anything.
    private static final String TYPOGRAPHY = "‘’“”„‚…–—•«»‹›\u00A0™";

    private static final String POWERS = "²³¹";
    private static final String THIN_LINES = "─│┌┐└┘├┤┬┴┼";
    private static final String DOUBLE_LINES = "═║╔╗╚╝╠╣╦╩╬";

    private Neighbours() {}

    /// Whether nobody writes these two one after the other.
    ///
    /// @param before what stands in front of them, a blank where nothing does
    /// @param leading whether the first of them would be the first byte of a character
    static boolean areStrange(char before, char first, char second, boolean leading) {
        if (TYPOGRAPHY.indexOf(second) >= 0) {
            return isCamel(before, first);
        }
        if (isLine(first)) {
            return isLine(second) ? isMixed(first, second) : isGlued(before, second);
        }
        if (!Character.isLetter(first)) {
            boolean closing = before >= 0x80 && Character.isLetter(before);
            return closing || TYPOGRAPHY.indexOf(first) < 0;
        }
        return Character.isLetter(second)
                ? areStrangeLetters(before, first, second, leading)
                : first != 'Å' || POWERS.indexOf(second) < 0;
    }

    /// `rÃ`, `3Ã`: a capital with an accent within a word or behind a digit.
    private static boolean isCamel(char before, char first) {
        return Character.isUpperCase(first)
                && (Character.isLowerCase(before) || Character.isDigit(before));
    }

    /// Two letters with accents in a row are rare, unless they stand in the middle of a word.
    private static boolean areStrangeLetters(
            char before, char first, char second, boolean leading) {
        UnicodeScript script = UnicodeScript.of(first);
        boolean rising = Character.isLowerCase(first) && Character.isUpperCase(second);
        boolean word =
                Character.isLetter(before)
                        && Character.isUpperCase(before) == Character.isUpperCase(first)
                        && Character.isUpperCase(first) == Character.isUpperCase(second);
        return rising
                || script != UnicodeScript.of(second)
                || (leading && script == UnicodeScript.LATIN && !word);
    }

    private static boolean isLine(char character) {
        return character >= '─' && character <= '╿';
    }

    private static boolean isMixed(char first, char second) {
        boolean thin = THIN_LINES.indexOf(first) >= 0 && THIN_LINES.indexOf(second) >= 0;
        boolean both = DOUBLE_LINES.indexOf(first) >= 0 && DOUBLE_LINES.indexOf(second) >= 0;
        return first != '─' && first != '═' && !thin && !both;
    }

    /// A branch of a drawn tree may touch the word behind it, but hardly one before it.
    private static boolean isGlued(char before, char second) {
        return !Character.isLetter(second) || Character.isLetter(before);
    }
}
