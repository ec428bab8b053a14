package dev.cutover.commands;

/// What people say to time that has to pass.
public sealed interface SoakCommand extends Command {

    /// Lets a task begin before its time.
    record Unlock(String task, String why) implements SoakCommand {}
}
