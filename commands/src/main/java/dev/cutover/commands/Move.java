package dev.cutover.commands;

import java.util.List;

/// A [Decision] in one state of a cutover, with the state that it leads to.
public sealed interface Move {

    /// @param entries what the events of the decision are in the record
    /// @param after the state right after the last of them
    record Made(List<Entry> entries, Cutover after) implements Move {

        public Made {
            entries = List.copyOf(entries);
        }
    }

    record Refused(Refusal refusal) implements Move {}
}
