package dev.cutover.bot.slack.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The lanes that Slack wants to be left alone with, and for how long. Thread-safe.
final class Holds {

    private final Map<Lane, Instant> until = new ConcurrentHashMap<>();

    void hold(Lane lane, Instant end) {
        until.merge(lane, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// How long it still takes, zero where the lane is free.
    Duration left(Lane lane, Instant now) {
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
