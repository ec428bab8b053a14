package dev.cutover.bot.slack.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers for a while which requests were let in, so that a copy of one has no second effect.
/// Thread-safe; holds as many as come within the time, and never more than a bound.
public final class Replays {

    /// As long as a signature is good, in both directions.
    private static final Duration KEPT = Signature.OLDEST.multipliedBy(2);

    private static final int MOST = 100_000;

    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /// Whether this signature is seen for the first time. A caller that is told so lets the request
    /// in.
    public synchronized boolean isFirst(String signature, Instant now) {
        forget(now);
        return seen.putIfAbsent(signature, now) == null;
    }

    /// In the order in which they came, so the first that is young enough ends it.
    private void forget(Instant now) {
        var oldest = seen.entrySet().iterator();
        while (oldest.hasNext()) {
            Instant at = oldest.next().getValue();
            if (seen.size() < MOST && at.plus(KEPT).isAfter(now)) {
                return;
            }
            oldest.remove();
        }
    }
}
