package dev.cutover.plans.markdown.blocks;

/// The signs that a rendered page shows before the items of a list. Markdown knows none of them.
public final class BulletSign {

    private static final String SIGNS = "•◦▪▫·‣⁃∙●○■\uF0A7\uF0B7";

    /// What people put right before a word, too; the others need a blank behind them.
    private static final char PLAIN = '•';

    private BulletSign() {}

    public static boolean is(char sign) {
        return sign >= '·' && SIGNS.indexOf(sign) >= 0;
    }

    /// Where the sign stands that a line begins with; -1 where it begins with none.
    public static int in(String line) {
        int start = firstOf(line);
        if (start == line.length() || !is(line.charAt(start))) {
            return -1;
        }
        boolean apart = start + 1 == line.length() || isBlank(line.charAt(start + 1));
        return apart || line.charAt(start) == PLAIN ? start : -1;
    }

    private static int firstOf(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
