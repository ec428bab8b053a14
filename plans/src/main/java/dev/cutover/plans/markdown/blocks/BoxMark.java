package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Box;
import dev.cutover.plans.Slot;
import org.jspecify.annotations.Nullable;

/// The `[ ]` or `[x]` that a list item begins with, or the sign that stands for one.
///
/// Scanned by hand: a line may be megabytes of list markers, and a regular expression would recurse
/// over them.
///
/// @param rest the line behind the box
record BoxMark(Box box, Line rest) {

    private static final int LENGTH = 3;
    private static final int MOST_DIGITS = 9;

    /// The box at the very start of what an item says.
    static @Nullable BoxMark atStartOf(Line line, BoxRule rule) {
        return at(skipBlanks(line.text(), 0), line, rule);
    }

    /// The box behind list markers: what looks like an item although Markdown took the line for
    /// something else. A sign that looks like a box needs no marker.
    static @Nullable BoxMark behindMarkers(Line line, BoxRule rule) {
        int start = skipQuotes(line.text());
        int text = start;
        for (int next = skipMarker(line.text(), text); next > text; ) {
            text = next;
            next = skipMarker(line.text(), text);
        }
        return text == start ? sign(text, line, BoxRule.BRACKETS) : at(text, line, rule);
    }

    /// The box that a bullet without any stands for: a mark goes before its first word.
    static BoxMark before(Line line) {
        int start = skipBlanks(line.text(), 0);
        Box box = new Box(false, line.number(), line.at(start), Box.Spelling.SIGN, 0);
        return new BoxMark(box, line);
    }

    /// Whether a line that Markdown takes for running text was meant as a list item.
    static boolean looksLikeBullet(Line line) {
        int start = skipQuotes(line.text());
        return start < line.text().length()
                && "-*+".indexOf(line.text().charAt(start)) >= 0
                && skipMarker(line.text(), start) > start;
    }

    private static @Nullable BoxMark at(int start, Line line, BoxRule rule) {
        String text = line.text();
        if (!isBox(text, start)) {
            return sign(start, line, rule);
        }
        boolean checked = "xX".indexOf(text.charAt(start + 1)) >= 0;
        Box box = new Box(checked, line.number(), line.at(start + 1));
        return new BoxMark(box, line.from(start + LENGTH));
    }

    private static @Nullable BoxMark sign(int start, Line line, BoxRule rule) {
        BoxSign sign = BoxSign.at(start, line.text());
        if (sign == null || (!sign.box() && rule == BoxRule.BRACKETS)) {
            return null;
        }
        Slot slot = line.slot(start, start + sign.length());
        Box box =
                new Box(
                        sign.checked(),
                        line.number(),
                        slot.offset(),
                        Box.Spelling.SIGN,
                        slot.length());
        return new BoxMark(box, line.from(start + sign.length()));
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

    private static boolean isBullet(char sign) {
        return "-*+".indexOf(sign) >= 0 || BulletSign.is(sign);
    }

    private static int behindMarker(String text, int start) {
        if (start < text.length() && isBullet(text.charAt(start))) {
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
