package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What people say about the time that things are to happen.
public sealed interface ScheduleCommand extends Command {

    /// From when everything is counted.
    ///
    /// @param zone the id of the one in which it was said
    /// @param why needed only where somebody had said another time before
    record SetZero(Instant at, String zone, @Nullable String why) implements ScheduleCommand {}

    /// How long a task will take, from now on where somebody is at it.
    record Reestimate(String task, Duration takes, String why) implements ScheduleCommand {}
}
