package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How long what the plan marks was down, each moment counted once however many probes said so. It
/// begins with the first bad reading of those that made it a failure.
///
/// @param since when the stretch began that goes on, null where nothing is down
/// @param before the stretches that are over
/// @param down which probes say so now
public record Downtime(@Nullable Instant since, Duration before, Set<ProbeId> down) {

    static final Downtime NONE = new Downtime(null, Duration.ZERO, Set.of());

    public Downtime {
        down = Set.copyOf(down);
    }

    /// All of it, until now.
    public Duration until(Instant now) {
        return since == null || now.isBefore(since)
                ? before
                : before.plus(Duration.between(since, now));
    }

    Downtime read(PlannedProbe planned, Optional<WatchState> watch, Instant at) {
        if (!planned.probe().downtime() || watch.isEmpty()) {
            return this;
        }
        WatchState its = watch.get();
        @Nullable Instant from = its.standing().downSince();
        return from == null ? ended(planned.id(), at) : begun(planned.id(), from);
    }

    private Downtime begun(ProbeId probe, Instant from) {
        Set<ProbeId> more = new HashSet<>(down);
        more.add(probe);
        return new Downtime(since == null || from.isBefore(since) ? from : since, before, more);
    }

    Downtime ended(ProbeId probe, Instant at) {
        if (!down.contains(probe)) {
            return this;
        }
        Set<ProbeId> left = new HashSet<>(down);
        left.remove(probe);
        return left.isEmpty()
                ? new Downtime(null, until(at), left)
                : new Downtime(since, before, left);
    }
}
