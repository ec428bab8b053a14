package dev.cutover.commands;

import java.time.Duration;
import java.util.List;

/// The time in the middle of several: one night that went wrong does not move it far.
public final class Median {

    private Median() {}

    /// Of two in the middle, halfway between them.
    ///
    /// @param times at least one, in any order
    public static Duration of(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        Duration upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : upper.plus(sorted.get(sorted.size() / 2 - 1)).dividedBy(2);
    }
}
