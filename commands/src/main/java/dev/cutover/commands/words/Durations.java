package dev.cutover.commands.words;

import dev.cutover.plans.Estimate;
import java.time.Duration;

/// Lengths of time as people say them: `45 s`, `12 min`, `1 h 05 min`, `2 d 3 h`.
public final class Durations {

    private Durations() {}

    public static String of(Duration time) {
        if (time.toSeconds() < 60) {
            return Math.max(0, time.toSeconds()) + " s";
        }
        if (time.toMinutes() < 60) {
            return time.toMinutes() + " min";
        }
        return time.toHours() < 48
                ? "%d h %02d min".formatted(time.toHours(), time.toMinutesPart())
                : "%d d %d h".formatted(time.toDays(), time.toHoursPart());
    }

    /// `30 min`, `10-15 min`, `2 h`, `24-48 h`.
    public static String of(Estimate estimate) {
        boolean hours =
                estimate.minMinutes() >= 60
                        && estimate.minMinutes() % 60 == 0
                        && estimate.maxMinutes() % 60 == 0;
        int unit = hours ? 60 : 1;
        String range =
                estimate.minMinutes() == estimate.maxMinutes()
                        ? String.valueOf(estimate.minMinutes() / unit)
                        : estimate.minMinutes() / unit + "-" + estimate.maxMinutes() / unit;
        return range + (hours ? " h" : " min");
    }
}
