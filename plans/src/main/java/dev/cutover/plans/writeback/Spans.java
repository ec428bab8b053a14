package dev.cutover.plans.writeback;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as documents write them.
final class Spans {

    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Spans() {}

    /// `45 min`, `2 h 5 min`, `1 d 3 h`.
    static String of(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes < 24 * 60
                ? two(minutes / 60, "h", minutes % 60, "min")
                : two(minutes / (24 * 60), "d", minutes / 60 % 24, "h");
    }

    private static String two(long big, String bigUnit, long small, String smallUnit) {
        return "%d %s".formatted(big, bigUnit)
                + (small == 0 ? "" : " %d %s".formatted(small, smallUnit));
    }

    /// The bare number where the document has the unit already: `____ hours`.
    static String in(String unit, Duration time) {
        return switch (unit.isEmpty() ? ' ' : unit.charAt(0)) {
            case 'm' -> String.valueOf(Math.round(time.toSeconds() / 60.0));
            case 'h' -> number(time.toMinutes() / 60.0);
            case 'd' -> number(time.toMinutes() / (24 * 60.0));
            default -> of(time);
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
