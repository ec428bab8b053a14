package dev.cutover.commands.control;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Refusal;
import java.util.List;

/// What became of a command.
public sealed interface Outcome {

    /// It happened and is on disk.
    ///
    /// @param after how things stood right after it
    record Done(List<Entry> entries, Cutover after) implements Outcome {

        public Done {
            entries = List.copyOf(entries);
        }
    }

    /// @param seq the last entry that the refusal knows of
    record Refused(Refusal refusal, long seq) implements Outcome {}

    /// The journal did not take it, so it did not happen.
    record NotSaved(long seq) implements Outcome {}
}
