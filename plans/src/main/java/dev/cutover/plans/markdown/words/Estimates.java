package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Durations as teams write them: `30 min`, `2-3 hours`, `1h 30m`, `2h + 48h`.
public final class Estimates {

    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,2})?)";
    private static final String UNIT =
            "(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\\b";
    private static final String AMOUNT =
            NUMBER + "\\s?(?:(?:-|–|—|to\\b)\\s?" + NUMBER + "\\s?)?" + UNIT;
    private static final Pattern FIRST =
            Pattern.compile("(?i)(?<![\\d.,\\p{L}])" + AMOUNT + "(?:\\s?" + AMOUNT + ")?");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)(?:~|≈|about |approx\\.? |est\\.? )?\\s?"
                            + AMOUNT.replace("(s", "(?:s").replace("(\\d", "(?:\\d")
                            + "(?:\\s?\\+?\\s?"
                            + AMOUNT.replace("(s", "(?:s").replace("(\\d", "(?:\\d")
                            + ")?");
    private static final int GROUPS = 3;

    private Estimates() {}

    /// The first range counts, what is compared with it does not: `30 minutes (vs 2-3h estimated)`.
    /// Parts joined by `+` are added up.
    public static Optional<Estimate> first(String text) {
        if (text.indexOf('+') < 0) {
            return firstAmount(text);
        }
        return Stream.of(text.split("\\+", -1))
                .map(Estimates::firstAmount)
                .flatMap(Optional::stream)
                .reduce(Estimate::plus);
    }

    /// Only if the text is an estimate and nothing else.
    public static Optional<Estimate> whole(String text) {
        return hasDigit(text) && WHOLE.matcher(text.strip()).matches()
                ? first(text)
                : Optional.empty();
    }

    private static boolean hasDigit(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= '0' && text.charAt(index) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Optional<Estimate> firstAmount(String text) {
        Matcher matcher = FIRST.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Estimate amount = amount(matcher, 0);
        boolean more = matcher.group(1 + GROUPS) != null;
        return Optional.of(more ? amount.plus(amount(matcher, GROUPS)) : amount);
    }

    private static Estimate amount(MatchResult match, int skipped) {
        double unit = minutes(match.group(3 + skipped));
        double low = number(match.group(1 + skipped)) * unit;
        String upper = match.group(2 + skipped);
        double high = upper == null ? low : number(upper) * unit;
        return new Estimate(
                (int) Math.floor(Math.min(low, high)), (int) Math.ceil(Math.max(low, high)));
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    private static double minutes(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 's' -> 1 / 60.0;
            case 'h' -> 60;
            case 'd' -> 24 * 60;
            case 'w' -> 7 * 24 * 60;
            default -> 1;
        };
    }
}
