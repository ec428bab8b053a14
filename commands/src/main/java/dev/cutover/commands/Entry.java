package dev.cutover.commands;

import java.time.Instant;

/// One event as it stands in a cutover's journal.
///
/// @param seq from 1, without gaps
/// @param part which of the events of its decision this is; a decision is in the journal whole or
///   not at all
public record Entry(long seq, Instant at, Cause cause, Part part, Event event) {

    /// @param index from 1
    public record Part(int index, int of) {

        public static final Part WHOLE = new Part(1, 1);

        public boolean last() {
            return index == of;
        }
    }

    /// The sequence number of the first event of the same decision: it names the decision.
    public long decision() {
        return seq - part.index() + 1;
    }
}
