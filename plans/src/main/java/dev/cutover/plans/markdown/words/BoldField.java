package dev.cutover.plans.markdown.words;

import org.jspecify.annotations.Nullable;

/// `**Status:** Not started`: a name in bold, a colon within or behind it, and what it says.
///
/// Scanned by hand, since every bullet is asked several times.
record BoldField(String name, String value) {

    private static final int MOST_DECORATION = 8;
    private static final int LONGEST_NAME = 60;

    /// Null where the line is none.
    static @Nullable BoldField of(String line) {
        int start = end(line, 0, MOST_DECORATION, BoldField::isDecoration);
        String mark = markAt(line, start);
        int name = start + mark.length();
        int end = end(line, name, LONGEST_NAME, BoldField::isName);
        int behind = mark.isEmpty() || end == name ? -1 : behindColon(line, end, mark);
        return behind < 0 ? null : new BoldField(line.substring(name, end), line.substring(behind));
    }

    private interface Kind {
        boolean has(int character);
    }

    /// Behind at most so many characters of a kind.
    private static int end(String line, int start, int most, Kind kind) {
        int index = start;
        for (int count = 0; count < most && index < line.length(); count++) {
            int character = line.codePointAt(index);
            if (!kind.has(character)) {
                return index;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    private static boolean isDecoration(int character) {
        return "*_[(`".indexOf(character) < 0 && !isWord(character);
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || isNumber(character);
    }

    private static boolean isNumber(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    private static boolean isName(int character) {
        return "*_:`".indexOf(character) < 0;
    }

    private static String markAt(String line, int start) {
        if (line.startsWith("**", start)) {
            return "**";
        }
        return line.startsWith("__", start) ? "__" : line.startsWith("*", start) ? "*" : "";
    }

    /// Behind the colon and the mark, in either order, with a blank between them or none; -1 where
    /// they are not there.
    private static int behindColon(String line, int start, String mark) {
        int behind = behind(line, start, ":", mark);
        return behind < 0 ? behind(line, start, mark, ":") : behind;
    }

    private static int behind(String line, int start, String first, String second) {
        if (!line.startsWith(first, start)) {
            return -1;
        }
        int next = start + first.length();
        boolean blank = next < line.length() && " \t\n\u000B\f\r".indexOf(line.charAt(next)) >= 0;
        int last = blank ? next + 1 : next;
        return line.startsWith(second, last) ? last + second.length() : -1;
    }
}
