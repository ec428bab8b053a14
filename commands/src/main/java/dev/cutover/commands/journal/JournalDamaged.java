package dev.cutover.commands.journal;

/// A journal is not what was written. The message names the file, the line and what to do.
public final class JournalDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JournalDamaged(String message) {
        super(message);
    }
}
