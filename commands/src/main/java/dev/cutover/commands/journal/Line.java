package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;

/// What the bytes of one line of a journal turned out to be.
sealed interface Line {

    /// @param prev the fingerprint of the line before
    record Written(Entry entry, String prev) implements Line {}

    /// No whole JSON: at the very end, what a write leaves behind that did not get through.
    record Garbled(String why) implements Line {}

    /// JSON that says something else than an entry. No broken write leaves that behind.
    record Wrong(String why) implements Line {}
}
