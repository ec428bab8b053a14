package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a drawn tree.
///
/// @param column where its branch begins, or its words; a branch lies half a column to the right of
///   words that begin above it
/// @param branch whether a branch (`├─`, `+--`) leads to it
/// @param text empty for a line that only leads on
record TreeLine(int number, int column, boolean branch, String text) {

    private static final int TAB = 4;
    private static final Pattern DRAWN =
            Pattern.compile(
                    "(?<bars>[\\s│┃║|¦]*+)"
                            + "(?<branch>(?:[├└┣┗┝┕╰╠╚┌][─━═\\-–_]{0,20}+|[+`\\\\'][\\-–_─]{1,20}+"
                            + "|[─━═]{1,20}+|[\\-–]{2,20}+|[\\-–•*](?=\\s))(?!>)"
                            + "(?:[►▶](?=\\s))?(?=[\\s\\p{L}\\p{N}\\[(→]|$))?"
                            + "(?<text>.*)",
                    Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern FRAME = Pattern.compile("[\\s│┃║|]+$");

    static TreeLine of(Line line) {
        Matcher drawn = DRAWN.matcher(PlainText.clipped(line.text()));
        boolean words = drawn.matches() && WORDS.matcher(drawn.group("text")).find();
        if (!words) {
            return new TreeLine(line.number(), 0, false, "");
        }
        String text = drawn.group("text");
        boolean branch = drawn.group("branch") != null;
        String before = branch ? drawn.group("bars") : text(drawn, text);
        int column = 2 * width(before) + (branch ? 1 : 0);
        return new TreeLine(
                line.number(), column, branch, FRAME.matcher(text.strip()).replaceFirst(""));
    }

    /// A bullet, with its depth as its column.
    static TreeLine ofBullet(Piece.Item item) {
        return new TreeLine(item.line(), item.depth(), true, PlainText.of(item.text()));
    }

    private static String text(Matcher drawn, String text) {
        int blanks = text.length() - text.stripLeading().length();
        return drawn.group("bars") + text.substring(0, blanks);
    }

    private static int width(String before) {
        return before.chars().map(letter -> letter == '\t' ? TAB : 1).sum();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Whether these lines are drawn like a tree, and not only indented.
    static boolean areDrawn(List<TreeLine> lines) {
        return lines.stream().filter(line -> line.branch && !line.isEmpty()).limit(2).count() == 2;
    }
}
