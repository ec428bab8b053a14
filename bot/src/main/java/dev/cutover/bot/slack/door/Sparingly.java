package dev.cutover.bot.slack.door;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/// Warns of what strangers can bring about, and lets no stranger fill the log: one line in ten
/// seconds, with the number of those that were left out. Thread-safe.
final class Sparingly {

    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Logger log;
    private Instant last = Instant.MIN;
    private long left;

    Sparingly(Logger log) {
        this.log = log;
    }

    synchronized void warn(String line, Instant now) {
        if (now.isBefore(last) || last.isBefore(now.minus(BETWEEN))) {
            log.warn("{}{}", line, left == 0 ? "" : " (and %d more before)".formatted(left));
            last = now;
            left = 0;
        } else {
            left++;
        }
    }
}
