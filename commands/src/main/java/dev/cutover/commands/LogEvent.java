package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What was written down.
public sealed interface LogEvent extends Event {

    record IssueRaised(int number, String text, Severity severity, @Nullable String task)
            implements LogEvent {}

    record IssueClosed(int number, String how) implements LogEvent {}

    record RiskRaised(int number, String text, @Nullable String impact) implements LogEvent {}

    record RiskClosed(int number, String how) implements LogEvent {}

    record NoteWritten(int number, String text, @Nullable String task) implements LogEvent {}
}
