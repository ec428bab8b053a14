package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was said about the time that things are to happen.
public sealed interface ScheduleEvent extends Event {

    /// T-0 was said for the first time; before, it was the start.
    ///
    /// @param zone the id of the one in which it was said
    record ZeroSet(Instant at, String zone, @Nullable String why) implements ScheduleEvent {}

    /// T-0 is another than was said: the schedule counts anew.
    ///
    /// @param from the one before
    /// @param zone the id of the one in which it was said
    record ZeroMoved(Instant from, Instant to, String zone, String why) implements ScheduleEvent {}

    /// @param takes from then on where somebody was at it, else from its beginning
    record TaskReestimated(String task, Duration takes, String why) implements ScheduleEvent {}
}
