package dev.cutover.commands.journal;

import dev.cutover.commands.Links;
import dev.cutover.commands.PeopleEvent;

/// Which accounts are one person, beyond any one cutover. Thread-safe; what was written is on disk
/// when the call returns.
public interface PeopleBook {

    Links links();

    /// @throws JournalUnavailable when it could not be written; then nothing changed
    void write(PeopleEvent event);
}
