package dev.cutover.bot.chat;

/// How much is done, drawn with signs, for platforms that draw nothing themselves.
public final class Bar {

    private static final int LENGTH = 20;

    private Bar() {}

    /// Always of the same length; empty where there is nothing to do.
    public static String of(int done, int total) {
        int full = total == 0 ? 0 : (int) ((long) LENGTH * done / total);
        return "█".repeat(full) + "░".repeat(LENGTH - full);
    }
}
