package dev.cutover.plans.writeback;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an item of a list stands: its own words, and everything that is indented below it.
final class ItemLines {

    /// What begins something new below an item, so that it is no more of the item's own words.
    private static final Pattern BEGINS_ANEW =
            Pattern.compile(
                    "[\\s>]*+(?:[-*+•◦▪☐☑⬜✅#|<]|```|~~~|__|\\d{1,9}[.)]\\s|={3}|[A-Z][\\p{L} ]{0,40}:\\s).*",
                    Pattern.DOTALL);

    /// What ends the item before it without an empty line between them.
    private static final Pattern ENDS_AN_ITEM =
            Pattern.compile(
                    "[\\s>]*+(?:[-*+]\\s|0{0,8}1[.)]\\s|#{1,6}\\s|```|~~~).*", Pattern.DOTALL);

    private static final Pattern QUOTATION = Pattern.compile("\uFEFF?[\\s>]*+");
    private static final Pattern MARKERS = Pattern.compile("[^\\s>]");
    private static final int ENOUGH = 200;

    private final Original original;

    ItemLines(Original original) {
        this.original = original;
    }

    /// The last line of an item's own words, which may be wrapped.
    int lastOfTitle(int line) {
        String quotation = quotation(line);
        int last = line;
        while (last < original.lines()
                && goesOn(last + 1)
                && quotation(last + 1).equals(quotation)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int line) {
        return !original.isBlank(line) && !BEGINS_ANEW.matcher(beginning(line)).matches();
    }

    private String beginning(int line) {
        String text = original.line(line);
        return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    }

    private String quotation(int line) {
        Matcher marks = QUOTATION.matcher(beginning(line));
        return marks.lookingAt() ? marks.group().replaceAll("[\\s\uFEFF]", "") : "";
    }

    /// What has to stand behind an item that is put below a line, so that the next line does not
    /// become a part of it.
    String gapBelow(int line) {
        boolean apart =
                line >= original.lines()
                        || original.isBlank(line + 1)
                        || ENDS_AN_ITEM.matcher(beginning(line + 1)).matches();
        return apart ? "" : original.lineBreak(line) + quotation(line);
    }

    /// Whether a line can be put below another without taking boxes from where they belong: some
    /// look like items although Markdown takes them for more of the text above.
    boolean takesLinesBelow(int line) {
        return line >= original.lines()
                || original.isBlank(line + 1)
                || beginning(line + 1).indexOf('[') < 0
                || (quotation(line + 1).equals(quotation(line))
                        && ENDS_AN_ITEM.matcher(beginning(line + 1)).matches());
    }

    /// The last line of everything that belongs to an item: what is indented below it, also behind
    /// empty lines.
    int lastOf(int line) {
        int last = lastOfTitle(line);
        int depth = depth(line);
        for (int next = last + 1; next <= original.lines(); next++) {
            if (original.isBlank(next)) {
                continue;
            }
            if (depth(next) <= depth) {
                break;
            }
            last = next;
        }
        return last;
    }

    private int depth(int line) {
        String text = original.line(line);
        int column = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '\t') {
                column += 4 - column % 4;
            } else if (letter == ' ' || letter == '\uFEFF' || letter == '>') {
                column++;
            } else {
                return column;
            }
        }
        return column;
    }

    /// What a line nested below a box begins with: blanks where the markers of the box's own line
    /// stand, quotation marks as they are.
    String indentBelow(int line, int boxOffset) {
        return MARKERS.matcher(before(line, boxOffset)).replaceAll(" ");
    }

    /// What stands before a box in its line, the markers of its list.
    String before(int line, int boxOffset) {
        int start = original.start(line);
        return original.at(start, Math.max(start, boxOffset)).replace("\uFEFF", "");
    }
}
