package dev.cutover.bot.discord.gateway;

import java.time.Duration;

/// How long to wait before the next try: longer each time, up to a longest.
record Backoff(Duration first, Duration longest) {

    static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));

    /// @param failed how many tries in a row, at least one
    Duration after(int failed) {
        Duration wait = first.multipliedBy(1L << Math.min(failed - 1, 20));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
