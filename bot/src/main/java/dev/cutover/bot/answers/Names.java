package dev.cutover.bot.answers;

import java.util.regex.Pattern;

/// What people are called, as it can stand in any line.
public final class Names {

    private static final int LONGEST = 80;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    private Names() {}

    /// On one line, without what nobody sees, and not longer than a name; empty where nothing is
    /// left.
    public static String clean(String name) {
        String line = UNSEEN.matcher(name).replaceAll(" ").strip();
        return line.length() > LONGEST
                ? line.substring(
                        0,
                        line.offsetByCodePoints(
                                0, Math.min(LONGEST / 2, line.codePointCount(0, line.length()))))
                : line;
    }
}
