package dev.cutover.bot.discord.fake;

/// Bits as Discord numbers them.
final class Permissions {

    static final long VIEW = 1L << 10;
    static final long SEND = 1L << 11;
    static final long MANAGE_MESSAGES = 1L << 13;
    static final long READ_HISTORY = 1L << 16;
    static final long CREATE_THREADS = 1L << 35;
    static final long SEND_IN_THREADS = 1L << 38;
    static final long PIN = 1L << 51;

    private Permissions() {}
}
