package dev.cutover.bot.settings;

/// A setting that cannot be used. The message names it, its value, and what to write instead.
public final class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadSetting(String message) {
        super(message);
    }
}
