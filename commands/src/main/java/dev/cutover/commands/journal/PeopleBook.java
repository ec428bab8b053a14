package dev.cutover.commands.journal;

import dev.cutover.commands.Links;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.WishList;

/// Which accounts are one person and what they chose, beyond any one cutover. Thread-safe; what was
/// written is on disk when the call returns.
public interface PeopleBook {

    Links links();

    /// How much they want to be called.
    WishList wishes();

    /// @throws JournalUnavailable when it could not be written; then nothing changed
    void write(PeopleEvent event);
}
