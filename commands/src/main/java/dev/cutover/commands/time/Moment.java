package dev.cutover.commands.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// What somebody who typed a time means. The sentences for what was not understood are in
/// `commands.words`.
public sealed interface Moment {

    /// @param at the time
    /// @param twist whether the clocks change just then
    record Known(Instant at, Twist twist) implements Moment {}

    /// Whether a local time is there once.
    enum Twist {
        NONE,
        /// The clocks go forward over it; it is taken as much later as they skip.
        SKIPPED,
        /// It comes twice, since the clocks go back; the first of both is taken.
        TWICE
    }

    /// Nothing that is read as a time.
    record NotUnderstood(String text) implements Moment {}

    /// A zone that nobody knows.
    record UnknownZone(String zone) implements Moment {}

    /// Letters that stand for several zones.
    ///
    /// @param choices what may be written instead
    record AmbiguousZone(String zone, List<String> choices) implements Moment {
        public AmbiguousZone {
            choices = List.copyOf(choices);
        }
    }

    /// `T+15` before T-0 is known.
    record NoZero(String text) implements Moment {}

    /// A day that is not in the calendar, or an hour that is on no clock.
    record NoSuchTime(String text) implements Moment {}

    /// A local time in a zone, on the days on which the clocks change, too.
    static Known of(LocalDateTime local, ZoneId zone) {
        int offsets = zone.getRules().getValidOffsets(local).size();
        Twist twist =
                switch (offsets) {
                    case 0 -> Twist.SKIPPED;
                    case 1 -> Twist.NONE;
                    default -> Twist.TWICE;
                };
        // Both are what the JDK does: the earlier offset, and forward by the length of the gap.
        return new Known(local.atZone(zone).toInstant(), twist);
    }
}
