package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What happened to a phase or at its gate.
public sealed interface PhaseEvent extends Event {

    String phase();

    record PhaseOpened(String phase) implements PhaseEvent {}

    record PhaseCompleted(String phase) implements PhaseEvent {}

    /// It was complete, and then some of its work was opened again.
    record PhaseReopened(String phase) implements PhaseEvent {}

    /// It was open, nobody had begun anything in it, and what it waits for is not so any more.
    record PhaseShut(String phase) implements PhaseEvent {}

    record PhaseApproved(String phase, @Nullable String note) implements PhaseEvent {}

    record GateOverridden(String phase, String why) implements PhaseEvent {}

    /// Whatever its gate waits for, the phase stays shut until somebody says go.
    record NoGoSaid(String phase, String why) implements PhaseEvent {}

    /// @param approves whether it also confirms what the gate waits for and only people can say
    record GoSaid(String phase, boolean approves, @Nullable String note) implements PhaseEvent {}
}
