package dev.cutover.bot.slack.inbound;

/// A payload from which it cannot be told who wants what; its message says what is missing, and
/// nothing of what is there.
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message, null, false, false);
    }
}
