package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What happened to the cutover as a whole.
public sealed interface RunEvent extends Event {

    record CutoverStarted(Opening opening) implements RunEvent {}

    record CutoverHeld(String why) implements RunEvent {}

    record CutoverResumed() implements RunEvent {}

    /// @param why why it was closed although work was open, null where nothing was
    record CutoverClosed(@Nullable String why) implements RunEvent {}

    /// @param decision the sequence number of the first event of what was taken back
    record ActionUndone(long decision) implements RunEvent {}
}
