package dev.cutover.plans.markdown.words;

import java.util.Locale;

/// Cheap looks at a line that spare most lines the expensive ones.
final class Hint {

    private static final String[] TIMES = {
        "min", "hour", "hr", "sec", "day", "week", "month", "daily", "night", "morning"
    };

    private Hint() {}

    /// Whether the line holds one of these parts of words, whatever its case.
    ///
    /// @param parts in small letters
    static boolean any(String line, String... parts) {
        String small = line.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (small.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a length of time may be named: `24h`, `two days`.
    static boolean time(String line) {
        return digitBefore(line, "smhdwSMHDW") || any(line, TIMES);
    }

    /// Whether a digit stands right before one of these, or one character between them.
    static boolean digitBefore(String line, String letters) {
        for (int index = 0; index + 1 < line.length(); index++) {
            char letter = line.charAt(index);
            boolean digit = letter >= '0' && letter <= '9';
            if (digit && isNear(line, index, letters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(String line, int digit, String letters) {
        int next = digit + 1;
        int second = Math.min(digit + 2, line.length() - 1);
        return letters.indexOf(line.charAt(next)) >= 0 || letters.indexOf(line.charAt(second)) >= 0;
    }
}
