package dev.cutover.bot.discord;

import java.util.Arrays;
import java.util.List;

/// What the bot must be allowed in a channel.
public enum Right {
    VIEW_CHANNEL(10, "View Channels", "it does not see the channel"),
    SEND_MESSAGES(11, "Send Messages", "it cannot post the board"),
    READ_MESSAGE_HISTORY(16, "Read Message History", "it cannot pin the board nor open threads"),
    CREATE_PUBLIC_THREADS(35, "Create Public Threads", "a task gets no thread"),
    SEND_MESSAGES_IN_THREADS(
            38, "Send Messages in Threads", "what happens to a task is not told in its thread"),
    PIN_MESSAGES(51, "Pin Messages", "the board is not pinned");

    private final long bit;
    private final String title;
    private final String without;

    Right(int bit, String title, String without) {
        this.bit = 1L << bit;
        this.title = title;
        this.without = without;
    }

    /// As Discord's settings call it.
    public String title() {
        return title;
    }

    /// What is not so without it: the end of a sentence.
    public String without() {
        return without;
    }

    public boolean isIn(long bits) {
        return (bits & bit) != 0;
    }

    /// Whether nothing works without it.
    public boolean isRequired() {
        return this == VIEW_CHANNEL || this == SEND_MESSAGES;
    }

    /// The bits of all of them, as an invitation carries them.
    public static long all() {
        return Arrays.stream(values()).mapToLong(right -> right.bit).reduce(0, (a, b) -> a | b);
    }

    public static List<Right> missing(long bits) {
        return Arrays.stream(values()).filter(right -> !right.isIn(bits)).toList();
    }
}
