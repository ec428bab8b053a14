package dev.cutover.commands.journal;

import org.jspecify.annotations.Nullable;

/// The ledger could not be asked or written just now. Nothing is lost: it is a view of the journal
/// and is built anew.
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerUnavailable(@Nullable Throwable cause) {
        super(
                "The ledger cannot be asked just now; it is built anew from the journal. Ask again in a moment.",
                cause);
    }
}
