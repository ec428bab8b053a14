package dev.cutover.bot.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A platform did not take what was sent just now; it is worth another try later.
public final class ChatUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ambiguous;
    private final Duration pause;

    /// What was sent was not done.
    public ChatUnavailable(String message, Throwable cause) {
        this(message, false, Duration.ZERO, cause);
    }

    /// @param ambiguous whether it may have been done all the same
    /// @param pause how long the platform is to be left alone with it; zero where nobody knows
    public ChatUnavailable(
            String message, boolean ambiguous, Duration pause, @Nullable Throwable cause) {
        super(message, cause);
        this.ambiguous = ambiguous;
        this.pause = pause;
    }

    /// Whether it may have been done all the same: nobody heard the answer.
    public boolean ambiguous() {
        return ambiguous;
    }

    /// How long the platform is to be left alone with it; zero where nobody knows.
    public Duration pause() {
        return pause;
    }
}
