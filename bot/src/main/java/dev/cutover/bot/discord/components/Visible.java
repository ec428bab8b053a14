package dev.cutover.bot.discord.components;

import java.util.regex.Pattern;

/// What a user typed, without what nobody sees: control characters, signs that turn the direction
/// of writing, and characters without a width.
final class Visible {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    /// More marks on one letter reach into the lines above and below.
    private static final int MARKS = 3;

    private static final int JOINER = 0x200D;
    private static final int FIRST_SYMBOL = 0x2190;
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private Visible() {}

    /// With its lines.
    static String text(String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        StringBuilder seen = new StringBuilder(lines.length());
        int marks = 0;
        int index = 0;
        while (index < lines.length()) {
            int sign = lines.codePointAt(index);
            index += Character.charCount(sign);
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks <= MARKS && isSeen(sign, seen, lines, index)) {
                seen.appendCodePoint(isHalf(sign) ? 0xFFFD : sign);
            }
        }
        return seen.toString();
    }

    /// On one line.
    static String line(String typed) {
        return BLANKS.matcher(text(typed)).replaceAll(" ");
    }

    private static boolean isSeen(int sign, StringBuilder before, String all, int next) {
        if (sign == JOINER) {
            return joins(before, all, next);
        }
        int type = Character.getType(sign);
        boolean control = type == Character.CONTROL && sign != '\n' && sign != '\t';
        return !control && type != Character.FORMAT && BLANK_LETTERS.indexOf(sign) < 0;
    }

    /// Several emoji make one.
    private static boolean joins(StringBuilder before, String all, int next) {
        return !before.isEmpty()
                && next < all.length()
                && before.codePointBefore(before.length()) >= FIRST_SYMBOL
                && all.codePointAt(next) >= FIRST_SYMBOL;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHalf(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}
