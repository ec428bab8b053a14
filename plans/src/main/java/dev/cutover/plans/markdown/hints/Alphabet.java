package dev.cutover.plans.markdown.hints;

/// The few characters that hints are made of; all others are one.
///
/// Small letters and capitals are the same, and so are all digits (`0`), all blanks, and all
/// dashes.
final class Alphabet {

    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0 -#:/_(=+'`[<{";
    private static final String DASHES = "−–—‑";
    private static final int ASCII = 128;

    /// What every character is that stands for itself nowhere.
    static final int OTHER = 0;

    static final int SIZE = CHARACTERS.length() + 1;

    private static final byte[] ASCII_LETTERS = asciiLetters();

    private Alphabet() {}

    /// From 0 to [#SIZE], without it.
    static int indexOf(char character) {
        return character < ASCII ? ASCII_LETTERS[character] : ofForeign(character);
    }

    static boolean isAscii(char character) {
        return character < ASCII;
    }

    private static byte[] asciiLetters() {
        byte[] letters = new byte[ASCII];
        for (char character = 0; character < ASCII; character++) {
            letters[character] = (byte) (CHARACTERS.indexOf(folded(character)) + 1);
        }
        return letters;
    }

    private static char folded(char character) {
        if (character >= '0' && character <= '9') {
            return '0';
        }
        boolean blank = character == ' ' || (character >= '\t' && character <= '\r');
        return blank ? ' ' : Character.toLowerCase(character);
    }

    /// Patterns that ignore case may take a long `ſ` for an s, and the sign of Kelvin for a k.
    private static int ofForeign(char character) {
        if (DASHES.indexOf(character) >= 0) {
            return ASCII_LETTERS['-'];
        }
        char plain = Character.toLowerCase(Character.toUpperCase(character));
        return plain < ASCII ? ASCII_LETTERS[plain] : ASCII_LETTERS[other(character)];
    }

    private static char other(char character) {
        return switch (character) {
            case '’' -> '\'';
            case '：' -> ':';
            case '±' -> '+';
            default -> '\0';
        };
    }
}
