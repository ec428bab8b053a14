package dev.cutover.commands;

/// What the bot measures for.
public enum Aim {
    /// Somebody says that a task is done.
    DONE,
    /// A phase has nothing else to wait for.
    OPENING,
    /// Somebody wants to know.
    ASKED
}
