package dev.cutover.commands;

/// What is known of earlier runs.
public sealed interface EarlierEvent extends Event {

    /// With the start: how long things took when it was rehearsed. Older versions wrote it.
    record RehearsalKnown(Rehearsal rehearsal) implements EarlierEvent {}

    /// With the start: how long things took in earlier runs.
    record RunsKnown(Lessons lessons) implements EarlierEvent {}
}
