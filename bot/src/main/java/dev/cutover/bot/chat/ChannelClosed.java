package dev.cutover.bot.chat;

/// A channel takes nothing from the bot before a person has done something about it. The message is
/// a sentence for people: what is wrong, and what to do.
public final class ChannelClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean reachable;

    /// @param reachable whether the bot can still speak to people elsewhere on the platform
    public ChannelClosed(String message, boolean reachable) {
        super(message);
        this.reachable = reachable;
    }

    /// What is wrong, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /// Whether the bot can still speak to people elsewhere on the platform.
    public boolean reachable() {
        return reachable;
    }
}
