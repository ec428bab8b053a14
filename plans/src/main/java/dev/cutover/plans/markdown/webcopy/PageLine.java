package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.blocks.BulletSign;
import java.util.ArrayList;
import java.util.List;

/// A line of a page as it was copied.
///
/// @param number from 1
/// @param start of its first character in the text
record PageLine(String text, int number, int start) {

    private static final int TAB = 4;

    static List<PageLine> of(String text) {
        List<PageLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOf(text, start);
            lines.add(new PageLine(text.substring(start, end), lines.size() + 1, start));
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int endOf(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    int end() {
        return start + text.length();
    }

    /// A page puts hard blanks where nothing is.
    boolean isBlank() {
        return indent() == text.length();
    }

    /// How many characters stand before its first word.
    int indent() {
        int index = 0;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /// Where its first word stands on the screen.
    int column() {
        int column = 0;
        for (int index = 0; index < indent(); index++) {
            column = text.charAt(index) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    boolean isBullet() {
        return BulletSign.in(text) >= 0;
    }

    char sign() {
        return text.charAt(BulletSign.in(text));
    }

    /// Where what a bullet says begins in its line.
    int saying() {
        int index = BulletSign.in(text) + 1;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
