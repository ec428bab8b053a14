package dev.cutover.commands.time;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lengths of time as people type them: `20 min`, `1 h 30`, `1h30m`, `1:30`, `2 days`; a bare
/// number is minutes.
public final class Spans {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)(\\d{1,6})\\s?(weeks?|w|days?|d|hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)?(?![a-z])(?:\\s?(?:and|,)?\\s?)");

    private Spans() {}

    /// Null where it is none.
    public static @Nullable Duration of(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            return Duration.ofHours(Integer.parseInt(clock.group(1)))
                    .plusMinutes(Integer.parseInt(clock.group(2)));
        }
        Matcher part = PART.matcher(text.strip().replaceAll("(?<=[a-zA-Z])(?=\\d)", " "));
        long seconds = 0;
        while (part.lookingAt()) {
            seconds += Long.parseLong(part.group(1)) * unit(part.group(2));
            part.region(part.end(), part.regionEnd());
            if (part.regionStart() == part.regionEnd()) {
                return Duration.ofSeconds(seconds);
            }
        }
        return null;
    }

    private static long unit(@Nullable String word) {
        if (word == null) {
            return 60;
        }
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'w' -> 604_800;
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 's' -> 1;
            default -> 60;
        };
    }
}
