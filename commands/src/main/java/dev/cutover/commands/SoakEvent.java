package dev.cutover.commands;

/// What became of time that had to pass.
public sealed interface SoakEvent extends Event {

    /// A task need not wait for its time any more.
    record LockLifted(String task, String why) implements SoakEvent {}
}
