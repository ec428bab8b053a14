package dev.cutover.bot.probes.rota;

import java.time.Duration;

/// What a beat does next.
sealed interface Step {

    /// Nothing is due yet.
    record Wait(Duration until) implements Step {}

    /// @param due its planned time with the spread
    /// @param until when it is too late for it
    record Ask(Duration planned, Duration due, Duration until) implements Step {}

    /// It is too late for this one.
    record Skip(Duration planned) implements Step {}

    /// There is nothing more.
    record End() implements Step {}
}
