package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often a channel is told how things stand, and what it was told last.
///
/// @param since when somebody asked for it
/// @param last what was told, null while nothing was
/// @param toldAt when, null while nothing was
/// @param number of the message that shows it, 0 before the first
public record Cadence(
        Duration every,
        Instant since,
        @Nullable Summary last,
        @Nullable Instant toldAt,
        int number) {

    /// Often enough, and rare enough.
    public static final Duration LEAST = Duration.ofMinutes(5);

    public static final Duration MOST = Duration.ofDays(1);

    /// The next of its times; those that nobody was there for are left out.
    public Instant due() {
        if (toldAt == null) {
            return since.plus(every);
        }
        long times = Duration.between(since, toldAt).dividedBy(every);
        return since.plus(every.multipliedBy(times + 1));
    }

    /// The number of the message that shows this: another one only where something moved.
    int numberFor(Summary summary) {
        return last == null || !moved(last).equals(moved(summary)) ? number + 1 : number;
    }

    /// What is news.
    private static Object moved(Summary summary) {
        return List.of(summary.settled(), summary.total(), summary.late(), summary.open());
    }

    Cadence told(Instant at, Summary summary, int of) {
        return new Cadence(every, since, summary, at, of);
    }
}
