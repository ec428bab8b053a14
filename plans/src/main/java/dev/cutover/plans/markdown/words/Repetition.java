package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that a sentence asks to do again and again: `Every 15 min: …`, `Run daily for 7 days`,
/// `at hours 1, 4 and 12`.
///
/// What a machine does by itself (`Verify check runs every 60 seconds`, `Configure backups every
/// night`) is none.
///
/// @param everyMinutes null where the times are given
/// @param forMinutes null where it does not say how long
/// @param atMinutes empty where it repeats
public record Repetition(
        @Nullable Integer everyMinutes, @Nullable Integer forMinutes, List<Integer> atMinutes) {

    private static final String EVERY =
            "(?:(?<every>(?i:every|each))\\s(?:"
                    + Span.TEXT
                    + "|(?<unit>(?i:minute|hour|day|night|morning|week)))"
                    + "(?![\\p{L}])|(?<adverb>(?i:hourly|daily|weekly))\\b)";
    private static final String START = "^[^\\p{L}\\p{N}]{0,12}";
    private static final Pattern BEGINNING =
            Pattern.compile("(?:" + START + "|[:;(–—-]\\s{0,3})" + EVERY);
    private static final Pattern BEHIND_VERB =
            Pattern.compile(
                    START
                            + "(?i:(?:continue to |keep )?(?:monitor\\w*|check\\w*|watch\\w*|run|repeat\\w*|poll\\w*|review\\w*|observ\\w*|record\\w*"
                            + "|report\\w*|post\\w*|test\\w*|probe|sampl\\w*|measur\\w*|ask|look|note|inspect\\w*|send|share|give|log in|compare|tail|query|count)"
                            + "\\b[^.;]{0,120}?\\b)"
                            + EVERY);
    private static final Pattern CLAIM =
            Pattern.compile(
                    START
                            + "(?i:verify|verified|confirm(?:ed)?|ensure[ds]?|make sure|configure[ds]?|schedul\\w+|set[- ]?up|enabled?|created?|add(?:ed)?|backup runs|no)\\b");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?i:\\b(?:for|over|during|within|in|until)\\s(?:at least\\s|about\\s|up to\\s)?(?:the\\s)?(?:(?:first|next|following)\\s)?)(?:"
                            + Span.TEXT
                            + "|(?<unit>(?i:hour|day|week))(?!\\p{L}))");
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?i:(?<unit>hours?|days?|minutes?|mins?|weeks?))\\s(?<times>\\+?\\d{1,4}(?:(?:\\s?[,/&+]\\s?|\\sand\\s|\\s?,\\sand\\s)(?:(?i:hour|day|minute|week)\\s)?\\+?\\d{1,4}){0,20})(?!\\d|[.:%-]\\d|%)");
    private static final Pattern HEAD =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,12}(?:(?i:at|after)\\s)?"
                            + TIMES.pattern()
                            + "(?<rest>.*)$",
                    Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int SEVERAL = 2;

    public Repetition {
        atMinutes = List.copyOf(atMinutes);
    }

    /// What the line of a task, a bullet or a paragraph asks for.
    public static Optional<Repetition> in(String line, Hints hints) {
        return hints.has(Hint.TIME) ? behindId(TaskId.behind(line), hints) : Optional.empty();
    }

    private static Optional<Repetition> behindId(String line, Hints hints) {
        Optional<Repetition> every = hints.has(Hint.EVERY) ? every(line) : Optional.empty();
        return every.isPresent() || !hints.has(Hint.COUNTED) ? every : times(line);
    }

    private static Optional<Repetition> every(String line) {
        return every(BEGINNING, line)
                .or(() -> CLAIM.matcher(line).find() ? Optional.empty() : every(BEHIND_VERB, line));
    }

    /// The times that a heading names and nothing else: `Hour 4`, `Day 1 / Day 3 / Day 7`.
    public static Optional<Repetition> ofHeading(String heading) {
        return ofHeading(heading, Hints.of(heading));
    }

    private static Optional<Repetition> ofHeading(String heading, Hints hints) {
        if (!hints.has(Hint.COUNTED)) {
            return Optional.empty();
        }
        Matcher matcher = HEAD.matcher(heading);
        boolean alone =
                matcher.matches()
                        && !matcher.group("rest").matches("(?i)\\s*(?:-|–|—|to)\\s?\\d.*");
        return alone ? Optional.of(at(matcher)) : Optional.empty();
    }

    private static Optional<Repetition> every(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        long seconds = seconds(matcher);
        return seconds < 60
                ? Optional.empty()
                : Optional.of(
                        new Repetition(minutes(seconds), length(line, matcher.end()), List.of()));
    }

    private static long seconds(Matcher match) {
        String unit = match.group("unit");
        String adverb = match.group("adverb");
        if (adverb != null) {
            return ofUnit(adverb);
        }
        return unit == null ? Span.of(match, 2).minSeconds() : ofUnit(unit);
    }

    private static long ofUnit(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "minute" -> 60;
            case "hour", "hourly" -> 3_600;
            case "week", "weekly" -> 604_800;
            default -> 86_400;
        };
    }

    private static @Nullable Integer length(String line, int from) {
        Matcher matcher = LENGTH.matcher(line);
        if (!matcher.find(from)) {
            return null;
        }
        String unit = matcher.group("unit");
        return minutes(unit == null ? Span.of(matcher, 1).maxSeconds() : ofUnit(unit));
    }

    private static int minutes(long seconds) {
        return Math.clamp(seconds / 60, 0, Integer.MAX_VALUE);
    }

    private static Optional<Repetition> times(String line) {
        return TIMES.matcher(line)
                .results()
                .map(Repetition::at)
                .filter(times -> times.atMinutes().size() >= SEVERAL)
                .findFirst();
    }

    private static Repetition at(MatchResult match) {
        double unit = Span.seconds(match.group("unit")) / 60;
        return new Repetition(
                null,
                null,
                NUMBER.matcher(match.group("times"))
                        .results()
                        .map(number -> (int) (Integer.parseInt(number.group()) * unit))
                        .toList());
    }
}
