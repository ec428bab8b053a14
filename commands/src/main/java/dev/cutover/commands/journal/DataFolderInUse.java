package dev.cutover.commands.journal;

/// Another process works on the data folder. The message says which, since when, and what to do.
public final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(String message) {
        super(message);
    }
}
