package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What people do at the gate of a phase that waits.
public sealed interface GateCommand extends Command {

    String phase();

    /// Confirms what no machine can: approvals, conditions, a soak that is over.
    record Approve(String phase, @Nullable String note) implements GateCommand {}

    /// Opens the phase although its gate says no.
    record OpenAnyway(String phase, String why) implements GateCommand {}
}
