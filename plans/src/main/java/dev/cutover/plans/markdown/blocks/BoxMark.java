package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Box;
import org.jspecify.annotations.Nullable;

/// The `[ ]` or `[x]` that a list item begins with.
///
/// Scanned by hand: a line may be megabytes of list markers, and a regular expression would recurse
/// over them.
///
/// @param rest the line behind the box
record BoxMark(Box box, Line rest) {

    private static final int LENGTH = 3;
    private static final int MOST_DIGITS = 9;

    /// The box at the very start of what an item says.
    static @Nullable BoxMark atStartOf(Line line) {
        return at(skipBlanks(line.text(), 0), line);
    }

    /// The box behind list markers: what looks like an item although Markdown took the line for
    /// something else.
    static @Nullable BoxMark behindMarkers(Line line) {
        int start = skipQuotes(line.text());
        int text = start;
        for (int next = skipMarker(line.text(), text); next > text; ) {
            text = next;
            next = skipMarker(line.text(), text);
        }
        return text == start ? null : at(text, line);
    }

    /// Whether a line that Markdown takes for running text was meant as a list item.
    static boolean looksLikeBullet(Line line) {
        int start = skipQuotes(line.text());
        return start < line.text().length()
                && "-*+".indexOf(line.text().charAt(start)) >= 0
                && skipMarker(line.text(), start) > start;
    }

    private static @Nullable BoxMark at(int start, Line line) {
        String text = line.text();
        if (!isBox(text, start)) {
            return null;
        }
        boolean checked = "xX".indexOf(text.charAt(start + 1)) >= 0;
        Box box = new Box(checked, line.number(), line.at(start + 1));
        return new BoxMark(box, line.from(start + LENGTH));
    }

    private static boolean isBox(String text, int start) {
        return text.length() >= start + LENGTH
                && text.charAt(start) == '['
                && " \txX".indexOf(text.charAt(start + 1)) >= 0
                && text.charAt(start + 2) == ']'
                && !isLink(text, start + LENGTH);
    }

    /// `[x](…)`, `[x][…]` and `[x]: …` are links of that name.
    private static boolean isLink(String text, int behind) {
        return behind < text.length() && "([:".indexOf(text.charAt(behind)) >= 0;
    }

    private static int skipQuotes(String text) {
        int index = skipBlanks(text, 0);
        while (index < text.length() && text.charAt(index) == '>') {
            index = skipBlanks(text, index + 1);
        }
        return index;
    }

    private static int skipMarker(String text, int start) {
        int behind = behindMarker(text, start);
        int next = skipBlanks(text, behind);
        return next > behind ? next : start;
    }

    private static int behindMarker(String text, int start) {
        if (start < text.length() && "-*+".indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        int digits = start;
        while (digits < text.length()
                && digits - start < MOST_DIGITS
                && text.charAt(digits) >= '0'
                && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean closed =
                digits > start && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return closed ? digits + 1 : text.length();
    }

    private static int skipBlanks(String text, int start) {
        int index = start;
        while (index < text.length() && " \t".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }
}
