package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times that stand in a text, and times as they are said.
final class Durations {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?i)(?<![\\w.,])(\\d{1,4}(?:[.,]\\d{1,2})?)"
                            + "(?:\\s?(?:-|–|to\\b)\\s?(\\d{1,4}(?:[.,]\\d{1,2})?))?[\\s+-]{0,2}"
                            + "(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\\b");

    private Durations() {}

    /// All times of at least a minute, in order.
    static List<Estimate> in(String text) {
        return AMOUNT.matcher(text).results().map(Durations::estimate).toList();
    }

    static Optional<Estimate> first(String text) {
        return in(text).stream().findFirst();
    }

    private static Estimate estimate(MatchResult match) {
        double unit = minutes(match.group(3).toLowerCase(Locale.ROOT).charAt(0));
        double low = number(match.group(1)) * unit;
        double high = match.group(2) == null ? low : number(match.group(2)) * unit;
        return new Estimate((int) Math.min(low, high), (int) Math.ceil(Math.max(low, high)));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    private static int minutes(char unit) {
        return switch (unit) {
            case 'h' -> HOUR;
            case 'd' -> DAY;
            case 'w' -> WEEK;
            default -> 1;
        };
    }

    /// `2 h 10 min`, `3 days`.
    static String words(int minutes) {
        if (minutes >= 2 * DAY && minutes % DAY == 0) {
            return minutes / DAY + " days";
        }
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        String left = rest == 0 && hours > 0 ? "" : rest + " min";
        return hours == 0 ? left : (hours + " h " + left).strip();
    }

    static String words(Estimate time) {
        return time.minMinutes() == time.maxMinutes()
                ? words(time.maxMinutes())
                : words(time.minMinutes()) + " to " + words(time.maxMinutes());
    }
}
