package dev.cutover.commands.journal;

/// The journal could not be written or read just now: a full disk, a folder that went away. Nothing
/// was recorded.
public final class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalUnavailable(String message) {
        super(message);
    }

    public JournalUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
