package dev.cutover.bot.probes.push.door;

import java.util.concurrent.TimeUnit;

/// So many a second, and no more at once. Thread-safe.
final class Pace {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private long left;
    private long seen;

    /// @param nanos the time now, of a clock that never goes back
    Pace(int perSecond, long nanos) {
        this.perSecond = perSecond;
        this.left = perSecond * SECOND;
        this.seen = nanos;
    }

    /// Whether it is somebody's turn.
    synchronized boolean take(long nanos) {
        long since = Math.clamp(nanos - seen, 0, SECOND);
        left = Math.min(perSecond * SECOND, left + since * perSecond);
        seen = nanos;
        if (left < SECOND) {
            return false;
        }
        left -= SECOND;
        return true;
    }
}
