package dev.cutover.commands.time;

import dev.cutover.commands.Median;
import dev.cutover.plans.Estimate;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/// A time that is not known exactly, in seconds.
///
/// @param likely what is planned with
public record Range(int min, int likely, int max) {

    public static final Range NONE = exactly(0);

    private static final int MINUTE = 60;
    private static final int LONGEST = 400 * 24 * 3_600;

    public Range {
        if (min < 0 || likely < min || max < likely) {
            throw new IllegalArgumentException(
                    "a range runs from low to high, not %d, %d, %d".formatted(min, likely, max));
        }
    }

    /// Time that a clock measures out, such as a wait.
    public static Range exactly(long seconds) {
        int clipped = Math.clamp(seconds, 0, LONGEST);
        return new Range(clipped, clipped, clipped);
    }

    /// One number for work: it is rarely met, and more often missed than beaten. It is taken as
    /// three quarters to one and a half of it.
    public static Range about(long seconds) {
        int likely = exactly(seconds).likely;
        return new Range(likely / 4 * 3 + likely % 4 * 3 / 4, likely, likely + likely / 2);
    }

    /// What it took before: of several the median, and from the shortest to the longest.
    ///
    /// @param took at least one
    static Range of(List<Duration> took) {
        Duration likely = Median.of(took);
        return took.size() == 1
                ? about(likely.toSeconds())
                : new Range(
                        exactly(Collections.min(took).toSeconds()).likely,
                        exactly(likely.toSeconds()).likely,
                        exactly(Collections.max(took).toSeconds()).likely);
    }

    /// What the document says: a range as it is, and planned with its middle.
    public static Range of(Estimate estimate) {
        return estimate.minMinutes() == estimate.maxMinutes()
                ? about((long) estimate.minMinutes() * MINUTE)
                : between(
                        (long) estimate.minMinutes() * MINUTE,
                        (long) estimate.maxMinutes() * MINUTE);
    }

    private static Range between(long min, long max) {
        int low = exactly(min).likely;
        int high = exactly(max).likely;
        return new Range(low, low + (high - low) / 2, high);
    }

    /// The same without a part that goes on beside or after it.
    Range less(int seconds) {
        return new Range(
                Math.max(0, min - seconds),
                Math.max(0, likely - seconds),
                Math.max(0, max - seconds));
    }

    /// The same with a part before it of which the length is known.
    Range after(long seconds) {
        int known = exactly(seconds).likely;
        return new Range(min + known, likely + known, max + known);
    }

    /// A time that is as likely as its distance from the likely one allows: a triangle.
    ///
    /// @param chance from 0 to 1
    int at(double chance) {
        if (min == max) {
            return min;
        }
        double width = (double) max - min;
        double left = (double) likely - min;
        double rise = left / width;
        double seconds =
                chance < rise
                        ? min + Math.sqrt(chance * width * left)
                        : max - Math.sqrt((1 - chance) * width * (width - left));
        return (int) Math.round(seconds);
    }
}
