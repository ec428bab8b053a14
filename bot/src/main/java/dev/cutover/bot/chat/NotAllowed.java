package dev.cutover.bot.chat;

/// A platform does not do one thing in a channel, such as pin; everything else goes on. The message
/// is a sentence for people: what is not done, and what to do.
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }

    /// What is not done, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
