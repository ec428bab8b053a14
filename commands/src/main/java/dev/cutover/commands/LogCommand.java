package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What people write down: issues, risks and notes.
public sealed interface LogCommand extends Command {

    /// @param task the task it is about, null for none
    record RaiseIssue(String text, Severity severity, @Nullable String task)
            implements LogCommand {}

    record CloseIssue(int number, String how) implements LogCommand {}

    record RaiseRisk(String text, @Nullable String impact) implements LogCommand {}

    record CloseRisk(int number, String how) implements LogCommand {}

    record WriteNote(String text, @Nullable String task) implements LogCommand {}
}
