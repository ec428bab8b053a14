package dev.cutover.bot.probes.rota;

import java.time.Duration;

/// Why the clock on the wall and the passing of time went apart.
public sealed interface Jump {

    /// The machine slept, and nobody asked anything meanwhile.
    record Slept(Duration time) implements Jump {}

    /// Somebody set the clock; nothing is asked earlier or later for it.
    ///
    /// @param by negative when it was set back
    record ClockSet(Duration by) implements Jump {}
}
