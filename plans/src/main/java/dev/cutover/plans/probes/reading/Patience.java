package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Kind;
import java.time.Duration;

/// How long an answer may take.
final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LONGEST_RUN = Duration.ofHours(1);

    private Patience() {}

    static Duration usual() {
        return USUAL;
    }

    static Duration checked(Kind kind, Duration timeout) {
        boolean command = kind == Kind.RUN;
        if (timeout.compareTo(command ? LONGEST_RUN : LONGEST) > 0) {
            throw new WrongLine(
                    "An answer may take %s at most.".formatted(command ? "1h" : "60s"),
                    "Write a shorter timeout, or “within” to ask again until it passes.");
        }
        return timeout;
    }
}
