package dev.cutover.commands;

import java.time.Instant;

/// What a watch found that keeps a soak from counting.
///
/// @param watch the number of the entry by which the watch began
/// @param seen for people
record Trouble(Kind kind, long watch, ProbeId probe, Stretch when, String seen) {

    enum Kind {
        /// What is watched is not well: a soak begins anew.
        FAILING,
        /// Nobody could see how it was: a soak stands still.
        UNSEEN
    }

    boolean goesOn() {
        return when.until() == null;
    }

    Setback setback() {
        return new Setback(when, new Setback.Why.Failing(probe, seen));
    }

    Trouble until(Instant end) {
        return new Trouble(kind, watch, probe, new Stretch(when.from(), end), seen);
    }

    /// Whether both are the same kind of trouble of the same watch, and go on.
    boolean goesOnAs(Trouble other) {
        return goesOn() && other.goesOn() && kind == other.kind && watch == other.watch;
    }

    boolean beganAs(Trouble other) {
        return kind == other.kind && watch == other.watch && when.from().equals(other.when.from());
    }
}
