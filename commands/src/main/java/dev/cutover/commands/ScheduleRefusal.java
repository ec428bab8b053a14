package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;

/// Something cannot be planned so.
public sealed interface ScheduleRefusal extends Refusal {

    record ZeroIsPast(Instant at, Instant now) implements ScheduleRefusal {}

    /// So far ahead that it is a slip.
    record ZeroIsFar(Instant at) implements ScheduleRefusal {}

    /// It is T-0 already.
    record ZeroIsSo(Instant at) implements ScheduleRefusal {}

    /// Somebody said another before.
    record ZeroNeedsReason(Instant from, Instant to) implements ScheduleRefusal {}

    record NoSuchLength(Duration given, Duration most) implements ScheduleRefusal {}
}
