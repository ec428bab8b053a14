package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of time.
///
/// @param until never before `from`, whatever the clock did; null while it goes on
public record Stretch(Instant from, @Nullable Instant until) {

    public Stretch {
        until = until != null && until.isBefore(from) ? from : until;
    }

    /// Whether any of it lies behind a moment.
    boolean goesOnAfter(Instant moment) {
        return until == null || until.isAfter(moment);
    }

    private boolean reaches(Stretch later) {
        return until == null || !later.from.isAfter(until);
    }

    private Stretch with(Stretch later) {
        return until != null && later.goesOnAfter(until) ? new Stretch(from, later.until) : this;
    }

    /// How much of it lies between two moments.
    Duration within(Instant start, Instant end) {
        Instant first = from.isAfter(start) ? from : start;
        Instant last = goesOnAfter(end) || until == null ? end : until;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    /// The same moments, each in one stretch only, in their order.
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch one :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            if (!merged.isEmpty() && merged.getLast().reaches(one)) {
                merged.add(merged.removeLast().with(one));
            } else {
                merged.add(one);
            }
        }
        return List.copyOf(merged);
    }

    /// How much of a time they are, each moment counted once.
    ///
    /// @param merged as [#merged] gives them
    static Duration within(List<Stretch> merged, Instant start, Instant end) {
        return merged.stream()
                .map(one -> one.within(start, end))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
