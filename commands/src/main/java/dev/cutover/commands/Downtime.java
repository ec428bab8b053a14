package dev.cutover.commands;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Since when what the plan marks is down, however many probes say so. It begins with the first bad
/// reading of those that made it a failure. The stretches that are over are among the [Outages].
///
/// @param since when the stretch began that goes on, null where nothing is down
/// @param counted until when those went that are over, null where nothing was down yet
/// @param down which probes say so now
public record Downtime(@Nullable Instant since, @Nullable Instant counted, Set<ProbeId> down) {

    static final Downtime NONE = new Downtime(null, null, Set.of());

    public Downtime {
        down = Set.copyOf(down);
    }

    Downtime read(PlannedProbe planned, Optional<WatchState> watch, Instant at) {
        if (!planned.probe().downtime() || watch.isEmpty()) {
            return this;
        }
        WatchState its = watch.get();
        @Nullable Instant from = its.standing().downSince();
        return from == null ? ended(planned.id(), at) : begun(planned.id(), from);
    }

    Downtime begun(ProbeId probe, Instant from) {
        Set<ProbeId> more = new HashSet<>(down);
        more.add(probe);
        Instant earlier = since == null || from.isBefore(since) ? from : since;
        return new Downtime(notCounted(earlier), counted, more);
    }

    /// A slow probe may say afterwards that it was bad when another had said so already.
    private Instant notCounted(Instant from) {
        return counted != null && from.isBefore(counted) ? counted : from;
    }

    /// The same where an amendment moved the probes; what is not there any more is not down.
    Downtime following(Map<ProbeId, ProbeId> ids, Instant at) {
        Downtime next = this;
        for (ProbeId probe : down) {
            next = ids.containsKey(probe) ? next : next.ended(probe, at);
        }
        Set<ProbeId> moved = new HashSet<>();
        next.down.forEach(probe -> moved.add(ids.getOrDefault(probe, probe)));
        return new Downtime(next.since, next.counted, moved);
    }

    Downtime ended(ProbeId probe, Instant at) {
        if (!down.contains(probe)) {
            return this;
        }
        Set<ProbeId> left = new HashSet<>(down);
        left.remove(probe);
        return left.isEmpty() ? new Downtime(null, at, left) : new Downtime(since, counted, left);
    }
}
