package dev.cutover.commands.time;

import dev.cutover.commands.time.Moment.Twist;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody who typed a time that is to come means, perhaps with a reason behind it. The
/// sentences for what was not understood are in `commands.words`.
public sealed interface SaidTime {

    /// @param twist whether the clocks change just then
    /// @param text what was read as the time
    /// @param why what stands behind it, null where nothing does
    record Understood(Instant at, Twist twist, String text, @Nullable String why)
            implements SaidTime {}

    /// No time at all, or one that cannot be.
    record Refused(Moment why) implements SaidTime {}

    /// Nobody can tell where the time ends.
    ///
    /// @param time as far as it is one for sure
    /// @param next the word behind it, which may belong to it or begin the reason
    /// @param rest what follows
    record Doubtful(String time, String next, String rest) implements SaidTime {}

    /// That time of day, or that day, has just gone by: few mean the next one.
    record JustPassed(String text, Instant was, Instant next) implements SaidTime {}
}
