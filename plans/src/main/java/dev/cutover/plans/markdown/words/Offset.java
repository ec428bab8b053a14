package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When something is due, counted from T-0: `T-15 minutes`, `T+1 to T+7`, `24 Hours Before`.
///
/// Of a range, its beginning counts: `1-2 Days Before` has to begin two days before at the latest,
/// `T+1 to T+7` begins at T+1.
///
/// @param minutes negative before T-0
/// @param unitGuessed whether the document does not say minutes, hours or days
public record Offset(int minutes, boolean unitGuessed) {

    private static final String UNIT =
            "minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|seconds?|secs?|s";
    private static final String SIGN = "[-−–‑+=±]";
    private static final String COUNT =
            "(?<!\\p{L})(?<base>[TDH])[\\s-]?(?:(?i:minus|plus)|SIGN)\\s?(?<amount>\\d{1,5}(?:[.,]\\d)?)"
                    .replace("SIGN", SIGN);
    private static final Pattern COUNTED =
            Pattern.compile(
                    COUNT
                            + "(?:(?<clock>:[0-5]\\d)|\\s?(?<unit>(?i:UNIT))(?!\\p{L}))?"
                                    .replace("UNIT", UNIT)
                            + "(?!\\d)(?:\\s?(?:-|–|—|to|until|bis|\\.\\.)\\s?T?[-−–‑+]?\\s?\\d{1,5}\\s?"
                            + "(?<lastUnit>(?i:UNIT))?(?!\\p{L}))?".replace("UNIT", UNIT));
    private static final Pattern ZERO =
            Pattern.compile("(?<!\\p{L})[TDH][\\s-]?(?:zero|0)(?![\\p{L}\\d.:])");
    private static final Pattern BEFORE =
            Pattern.compile(
                    Span.TEXT
                            + "(?i:\\s(?<side>before|prior|in advance|ahead|earlier|beforehand"
                            + "|after (?:the )?(?:cut-?over|go-?live|switch\\w*|deploy\\w*|release|launch|T-?0)))\\b");
    private static final Pattern EVE =
            Pattern.compile("(?i)^[^\\p{L}\\d]*(?:the\\s)?(?:day|evening|night) before\\b");
    private static final Pattern DAYS = Pattern.compile("(?i)\\b(days?|daily|weeks?|weekly)\\b");
    private static final Pattern HOURS = Pattern.compile("(?i)\\b(\\d*-?hours?|hourly)\\b");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]]");
    private static final Pattern TASK =
            Pattern.compile(
                    "^[^\\p{L}\\d(]*(T\\s?SIGN\\s?\\d[^:]{0,30})(?::(?!\\d)|\\s[-–—|]\\s|\\s|$).*"
                            .replace("SIGN", SIGN),
                    Pattern.DOTALL);

    /// What a field says: `T-15 minutes`.
    ///
    /// @param context words that may tell what a bare number counts: the heading
    public static Optional<Offset> ofField(String value, String context) {
        return counted(value, context).or(() -> before(value)).or(() -> eve(value));
    }

    /// What a heading says, in parentheses or by what it begins with.
    public static Optional<Offset> ofHeading(String heading) {
        return ofHeading(heading, Hints.of(heading));
    }

    private static Optional<Offset> ofHeading(String heading, Hints hints) {
        boolean counts = hints.has(Hint.OFFSET);
        boolean compares = hints.hasAny(Hint.AHEAD, Hint.WAIT);
        return (counts || compares ? inParentheses(heading) : Optional.<Offset>empty())
                .or(() -> counts ? counted(heading, heading) : Optional.empty())
                .or(() -> compares ? beginning(heading) : Optional.empty());
    }

    /// What the line of a task says: `T+15: …`, `… (T-30)`.
    public static Optional<Offset> ofTask(String line, Hints hints) {
        if (!hints.has(Hint.OFFSET)) {
            return Optional.empty();
        }
        Matcher beginning = TASK.matcher(line);
        Optional<Offset> first =
                beginning.matches() ? counted(beginning.group(1), "") : Optional.empty();
        return first.or(() ->
                parentheses(line)
                        .flatMap(inside -> counted(inside.group(1), "").stream())
                        .findFirst());
    }

    private static Stream<MatchResult> parentheses(String line) {
        boolean none = line.indexOf('(') < 0 && line.indexOf('[') < 0;
        return none ? Stream.empty() : PARENTHESES.matcher(line).results();
    }

    private static Optional<Offset> inParentheses(String heading) {
        return parentheses(heading)
                .flatMap(inside -> ofField(inside.group(1), heading).stream())
                .findFirst();
    }

    private static Optional<Offset> beginning(String heading) {
        Matcher matcher = BEFORE.matcher(heading);
        boolean first =
                matcher.find()
                        && heading.substring(0, matcher.start())
                                .chars()
                                .noneMatch(Character::isLetterOrDigit);
        return first ? Optional.of(before(matcher)) : eve(heading);
    }

    private static Optional<Offset> counted(String text, String context) {
        Matcher matcher = COUNTED.matcher(text);
        if (matcher.find()) {
            return Optional.of(counted(matcher, context));
        }
        return ZERO.matcher(text).find() ? Optional.of(new Offset(0, false)) : Optional.empty();
    }

    private static Offset counted(Matcher match, String context) {
        double amount = Double.parseDouble(match.group("amount").replace(',', '.'));
        boolean negative = match.group().substring(1).matches("(?is)[\\s-]?(?:minus|[-−–‑]).*");
        String clock = match.group("clock");
        double minutes =
                clock == null
                        ? amount * unit(match, context)
                        : amount * 60 + Integer.parseInt(clock.substring(1));
        boolean said =
                !match.group("base").equals("T")
                        || clock != null
                        || match.group("unit") != null
                        || match.group("lastUnit") != null;
        return new Offset((int) Math.round(negative ? -minutes : minutes), !said && minutes != 0);
    }

    private static double unit(Matcher match, String context) {
        String unit = match.group("unit") == null ? match.group("lastUnit") : match.group("unit");
        if (unit != null) {
            return Span.seconds(unit) / 60;
        }
        return switch (match.group("base").charAt(0)) {
            case 'D' -> 24 * 60;
            case 'H' -> 60;
            default -> unitOf(context);
        };
    }

    private static double unitOf(String context) {
        if (HOURS.matcher(context).find()) {
            return 60;
        }
        return DAYS.matcher(context).find() ? 24 * 60 : 1;
    }

    private static Optional<Offset> before(String text) {
        Matcher matcher = BEFORE.matcher(text);
        return matcher.find() ? Optional.of(before(matcher)) : Optional.empty();
    }

    private static Offset before(Matcher match) {
        Span span = Span.of(match, 1);
        boolean after = match.group("side").regionMatches(true, 0, "after", 0, 5);
        return new Offset(after ? span.minMinutes() : -span.maxMinutes(), false);
    }

    private static Optional<Offset> eve(String text) {
        return EVE.matcher(text).find()
                ? Optional.of(new Offset(-24 * 60, false))
                : Optional.empty();
    }
}
