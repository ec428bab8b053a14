package dev.cutover.commands.probes;

import dev.cutover.plans.probes.Timing.Rounds;
import dev.cutover.plans.probes.Timing.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// When a watch asks, counted from its start: no drift, and the same after a restart.
public record Rota(Watch watch) {

    /// The first time, which may be at the start itself.
    public Duration first() {
        return next(Duration.ofNanos(-1)).orElse(Duration.ZERO);
    }

    /// The next time after one; empty behind the last.
    public Optional<Duration> next(Duration after) {
        return Stream.concat(
                        watch.rounds().stream().flatMap(rounds -> next(rounds, after).stream()),
                        watch.marks().stream().filter(mark -> mark.compareTo(after) > 0))
                .min(Duration::compareTo);
    }

    private static Optional<Duration> next(Rounds rounds, Duration after) {
        if (after.compareTo(rounds.from()) < 0) {
            return Optional.of(rounds.from());
        }
        long done = after.minus(rounds.from()).dividedBy(rounds.every());
        Duration next = rounds.every().multipliedBy(done + 1);
        return next.compareTo(rounds.length()) > 0
                ? Optional.empty()
                : Optional.of(rounds.from().plus(next));
    }

    /// How often it asks around a time; empty for a mark that stands alone.
    public Optional<Duration> every(Duration planned) {
        return watch.rounds().stream()
                .filter(rounds -> isOf(rounds, planned))
                .map(Rounds::every)
                .min(Duration::compareTo);
    }

    private static boolean isOf(Rounds rounds, Duration planned) {
        return planned.compareTo(rounds.from()) >= 0
                && planned.compareTo(rounds.from().plus(rounds.length())) <= 0;
    }

    /// The last time: then there is a verdict.
    public Duration end() {
        return Stream.concat(watch.rounds().stream().map(Rota::last), watch.marks().stream())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Duration last(Rounds rounds) {
        long times = rounds.length().dividedBy(rounds.every());
        return rounds.from().plus(rounds.every().multipliedBy(times));
    }
}
