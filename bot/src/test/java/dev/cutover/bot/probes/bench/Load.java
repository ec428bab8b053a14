package dev.cutover.bot.probes.bench;

import java.time.Duration;

/// What is asked in one run: each target again and again, the targets evenly behind each other.
///
/// @param hanging so many of the targets never answer
/// @param times how often each is asked
/// @param unmeasured so many of these times, at the beginning
record Load(int targets, int hanging, Duration every, int times, int unmeasured) {

    static final Duration TIMEOUT = Duration.ofSeconds(5);

    /// Before the first.
    private static final Duration RUN_UP = Duration.ofMillis(200);

    boolean hangs(int target) {
        return hanging > 0 && target % (targets / hanging) == 0;
    }

    String path(int target) {
        return hangs(target) ? "/hang" : "/health";
    }

    /// When a target is asked for the first time, behind the start of the run.
    Duration first(int target) {
        return RUN_UP.plus(every.multipliedBy(target).dividedBy(targets));
    }

    Duration length() {
        return every.multipliedBy(times - 1L);
    }

    Duration measuredFrom() {
        return RUN_UP.plus(every.multipliedBy(unmeasured));
    }

    Duration measuredTo() {
        return RUN_UP.plus(every.multipliedBy(times));
    }

    int plannedHealthy() {
        return (targets - hanging) * (times - unmeasured);
    }
}
