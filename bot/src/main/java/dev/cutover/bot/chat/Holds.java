package dev.cutover.bot.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a platform wants to be left alone with, and for how long. Thread-safe.
///
/// @param <L> what the platform counts together, by its value
public final class Holds<L> {

    private final Map<L, Instant> until = new ConcurrentHashMap<>();

    /// The later of two ends counts.
    public void hold(L lane, Instant end) {
        until.merge(lane, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// How long it still takes, zero where the lane is free.
    public Duration left(L lane, Instant now) {
        Instant end = until.get(lane);
        if (end == null) {
            return Duration.ZERO;
        }
        if (!end.isAfter(now)) {
            until.remove(lane, end);
            return Duration.ZERO;
        }
        return Duration.between(now, end);
    }
}
