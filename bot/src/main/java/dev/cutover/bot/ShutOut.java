package dev.cutover.bot;

/// A platform does not let the bot in any more, and nothing but a person can mend that. The message
/// says how.
public final class ShutOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShutOut(String message) {
        super(message);
    }
}
