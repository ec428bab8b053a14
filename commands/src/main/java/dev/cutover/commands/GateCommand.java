package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What people do at the gate of a phase that waits.
public sealed interface GateCommand extends Command {

    /// Confirms what no machine can: approvals, conditions, a soak that is over.
    record Approve(String phase, @Nullable String note) implements GateCommand {}

    /// Opens the phase although its gate says no.
    record OpenAnyway(String phase, String why) implements GateCommand {}

    /// Confirms the same, and lifts a no-go.
    ///
    /// @param phase null for the one that waits for people's word
    record Go(@Nullable String phase, @Nullable String note) implements GateCommand {}

    /// Keeps the gate shut, whatever it waits for, until somebody says go.
    record NoGo(String phase, String why) implements GateCommand {}

    /// @param said which phase and why in one line, as typed: `5 the soak is not over`, or only why
    record SayNoGo(String said) implements GateCommand {}
}
