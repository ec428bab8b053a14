package dev.cutover.commands;

/// What is known of earlier rehearsals.
public sealed interface RehearsalEvent extends Event {

    /// With the start: how long things took when it was rehearsed.
    record RehearsalKnown(Rehearsal rehearsal) implements RehearsalEvent {}
}
