package dev.cutover.bot.probes.rota;

import java.time.Duration;

/// How the plan's times become the machine's.
public final class Pace {

    private static final Duration MOST_SPREAD = Duration.ofSeconds(10);
    private static final Duration LATEST_CONFIRMING = Duration.ofSeconds(10);
    private static final int TENTH = 10;
    private static final int SIXTH = 6;

    /// Neighbouring keys must not get neighbouring times.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Pace() {}

    /// How much behind its planned times something is asked, so that what began together is not
    /// asked in the same moment for days. At most a tenth of the way to the next time and ten
    /// seconds, so that nobody who looks at a clock wonders; always the same for the same key.
    static Duration spread(String key, Duration every) {
        long most = min(every.dividedBy(TENTH), MOST_SPREAD).toNanos();
        return Duration.ofNanos(((key.hashCode() * MIX) >>> 1) % Math.max(1, most));
    }

    /// In how long something is asked again to be sure, where it is asked that often: a bad answer
    /// of `every 15m` is confirmed in ten seconds and not in a quarter of an hour.
    public static Duration confirming(Duration every) {
        return min(every.dividedBy(SIXTH), LATEST_CONFIRMING);
    }

    static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
