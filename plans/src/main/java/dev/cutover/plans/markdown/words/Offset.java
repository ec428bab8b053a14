package dev.cutover.plans.markdown.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time counted from T-0: `T-30`, `T+1h`, `T - 2 days`. Without a unit it is minutes.
public final class Offset {

    private static final Pattern OFFSET =
            Pattern.compile(
                    "(?iU)\\s*T\\s?(?<sign>[-+=−–])\\s?(?<number>\\d{1,5})\\s?"
                            + "(?<unit>m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)?\\s*");

    private Offset() {}

    /// Only if the text is an offset and nothing else; in minutes.
    public static Optional<Integer> whole(String text) {
        Matcher matcher = OFFSET.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(matcher.group("number")) * minutes(matcher.group("unit"));
        boolean before = "-−–".contains(matcher.group("sign"));
        return Optional.of(before ? -minutes : minutes);
    }

    private static int minutes(@Nullable String unit) {
        return switch (unit == null ? 'm' : Character.toLowerCase(unit.charAt(0))) {
            case 'h' -> 60;
            case 'd' -> 24 * 60;
            case 'w' -> 7 * 24 * 60;
            default -> 1;
        };
    }
}
