package dev.cutover.commands;

import java.util.List;

/// What happened when people came and left.
public sealed interface HandoverEvent extends Event {

    /// @param tasks what the person of the entry held then
    record HandoverOffered(Person to, List<String> tasks) implements HandoverEvent {

        public HandoverOffered {
            tasks = List.copyOf(tasks);
        }
    }

    /// The person of the entry has these tasks now.
    ///
    /// @param offer the number of the entry by which they were offered
    record HandoverTaken(long offer, Person from, List<String> tasks) implements HandoverEvent {

        public HandoverTaken {
            tasks = List.copyOf(tasks);
        }
    }

    /// The person of the entry looked at what had happened.
    record CaughtUp() implements HandoverEvent {}

    record HandoverWithdrawn() implements HandoverEvent {}
}
