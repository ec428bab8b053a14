package dev.cutover.bot.probes.rota;

import static dev.cutover.bot.probes.rota.Pace.max;
import static dev.cutover.bot.probes.rota.Pace.min;

import java.time.Duration;
import java.util.Optional;

/// What of a beat's planned times is due. Of those that passed, the newest is asked late rather
/// than never, the others are skipped: there is no burst.
///
/// @param key what the spread depends on
record Course(String key, Beat beat) {

    /// The last planned time has no next one that ends it; it may be as late as it was away from
    /// the one before it, and at least this much.
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(10);

    /// @param last the planned time that is done with, negative for none
    /// @param now counted from the start, too
    Step step(Duration last, Duration now) {
        Optional<Duration> next = next(last);
        if (next.isEmpty()) {
            return new Step.End();
        }
        Duration planned = next.get();
        Duration due = due(planned);
        if (now.compareTo(due) < 0) {
            return new Step.Wait(due);
        }
        Duration until = next(planned).map(this::due).orElseGet(() -> latest(last, due));
        return now.compareTo(until) < 0
                ? new Step.Ask(planned, due, until)
                : new Step.Skip(planned);
    }

    private Optional<Duration> next(Duration after) {
        Optional<Duration> next = beat.next(after);
        if (next.isPresent() && next.get().compareTo(after) <= 0) {
            throw new IllegalStateException("%s is not after %s".formatted(next.get(), after));
        }
        return next;
    }

    /// What is planned for the start itself is asked at once: somebody is looking. The spread never
    /// reaches the next planned time, which may be a mark.
    private Duration due(Duration planned) {
        Optional<Duration> every = beat.every(planned);
        if (every.isEmpty() || planned.compareTo(Duration.ZERO) <= 0) {
            return planned;
        }
        Duration gap = next(planned).map(next -> next.minus(planned)).orElse(every.get());
        return planned.plus(Pace.spread(key, min(gap, every.get())));
    }

    private static Duration latest(Duration last, Duration due) {
        return due.plus(max(due.minus(max(last, Duration.ZERO)), LEAST_PATIENCE));
    }
}
