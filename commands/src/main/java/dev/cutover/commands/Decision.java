package dev.cutover.commands;

import java.util.List;

/// What [Decider] answers.
public sealed interface Decision {

    /// @param events what happens, in order; recorded whole or not at all
    record Accepted(List<Event> events) implements Decision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
