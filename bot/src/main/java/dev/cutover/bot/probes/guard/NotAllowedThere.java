package dev.cutover.bot.probes.guard;

import java.io.IOException;

/// The bot does not ask there. The message is a sentence for people: where, and what to do.
public final class NotAllowedThere extends IOException {

    private static final long serialVersionUID = 1L;

    NotAllowedThere(String message) {
        super(message);
    }

    /// Where, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
