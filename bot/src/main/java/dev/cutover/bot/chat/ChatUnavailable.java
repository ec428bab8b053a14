package dev.cutover.bot.chat;

/// A platform did not take what was sent just now; it is worth another try later.
public final class ChatUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChatUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
