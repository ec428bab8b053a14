package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Timing.Rounds;
import dev.cutover.plans.probes.Timing.Watch;
import java.time.Duration;
import java.util.Optional;

/// When a watch asks where waiting passes quicker than the plan says. The record keeps the times of
/// the plan, so that a watch asks as often and ends like any other; the machine goes by these.
///
/// @param factor so many times faster; 1 leaves every time as it is
public record Compressed(Rota rota, int factor) {

    private static final long NANOS_OF_MILLI = 1_000_000;

    /// It is never asked more than once a second for that, unless the plan itself wants it.
    public static Compressed of(Watch watch, int factor) {
        long shortest =
                watch.rounds().stream()
                        .map(Rounds::every)
                        .mapToLong(Duration::toSeconds)
                        .min()
                        .orElse(factor);
        return new Compressed(new Rota(watch), Math.clamp(shortest, 1, factor));
    }

    /// How long after the beginning a planned time is here.
    public Duration here(Duration planned) {
        return factor == 1 || planned.isNegative()
                ? planned
                : Duration.ofNanos(Math.ceilDiv(planned.toNanos(), factor));
    }

    /// The planned time that is then. Plans count in milliseconds at the least.
    public Duration planned(Duration here) {
        return factor == 1 || here.isNegative()
                ? here
                : Duration.ofMillis(
                        here.toNanos() / NANOS_OF_MILLI * factor
                                + here.toNanos() % NANOS_OF_MILLI * factor / NANOS_OF_MILLI);
    }

    /// The next time here after one; empty behind the last.
    public Optional<Duration> next(Duration here) {
        return rota.next(planned(here)).map(this::here);
    }

    /// How often it asks here around a time; empty for a mark that stands alone.
    public Optional<Duration> every(Duration here) {
        return rota.every(planned(here)).map(this::here);
    }

    /// The last time: then there is a verdict.
    public Duration end() {
        return here(rota.end());
    }
}
