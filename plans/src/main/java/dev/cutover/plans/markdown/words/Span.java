package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length of time in a sentence: `24-48 hours`, `60s`, `two days`, `half an hour`, `24+ hours`.
///
/// @param minSeconds the shortest that it may mean
/// @param maxSeconds the longest
public record Span(long minSeconds, long maxSeconds) {

    private static final Map<String, Double> WORDS =
            Map.ofEntries(
                    Map.entry("a", 1.0),
                    Map.entry("an", 1.0),
                    Map.entry("one", 1.0),
                    Map.entry("two", 2.0),
                    Map.entry("three", 3.0),
                    Map.entry("four", 4.0),
                    Map.entry("five", 5.0),
                    Map.entry("six", 6.0),
                    Map.entry("seven", 7.0),
                    Map.entry("eight", 8.0),
                    Map.entry("ten", 10.0),
                    Map.entry("twelve", 12.0),
                    Map.entry("fifteen", 15.0),
                    Map.entry("thirty", 30.0),
                    Map.entry("half an", 0.5),
                    Map.entry("half a", 0.5),
                    Map.entry("half", 0.5));

    private static final String NUMBER =
            "\\d{1,5}(?:[.,]\\d{1,2})?|half(?: an?)?|one|two|three|four|five|six|seven|eight|ten"
                    + "|twelve|fifteen|thirty|an?";
    private static final String UNIT =
            "seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?";

    /// To be put into other patterns; it holds three groups and matches whatever the case.
    static final String TEXT =
            "(?i:(?<![\\p{L}\\d.,])("
                    + NUMBER
                    + ")\\s?\\+?(?:\\s?(?:-|–|—|to|or)\\s?("
                    + NUMBER
                    + ")\\+?)?[\\s-]?(?:(?:working|business|calendar|full|consecutive|continuous)\\s)?("
                    + UNIT
                    + ")(?![\\p{L}\\d]))";

    private static final Pattern PATTERN = Pattern.compile(TEXT);
    private static final long MINUTE = 60;

    /// The first one in a text.
    public static Optional<Span> first(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.find() ? Optional.of(of(matcher, 1)) : Optional.empty();
    }

    /// @param group the first of its three groups
    static Span of(MatchResult match, int group) {
        double unit = seconds(match.group(group + 2));
        double low = number(match.group(group)) * unit;
        String upper = match.group(group + 1);
        double high = upper == null ? low : number(upper) * unit;
        return new Span(Math.round(Math.min(low, high)), Math.round(Math.max(low, high)));
    }

    public int minMinutes() {
        return Math.clamp(minSeconds / MINUTE, 0, Integer.MAX_VALUE);
    }

    public int maxMinutes() {
        return Math.clamp(Math.ceilDiv(maxSeconds, MINUTE), 0, Integer.MAX_VALUE);
    }

    public Estimate estimate() {
        return new Estimate(minMinutes(), maxMinutes());
    }

    private static double number(String written) {
        Double word = WORDS.get(written.toLowerCase(Locale.ROOT));
        return word == null ? Double.parseDouble(written.replace(',', '.')) : word;
    }

    static double seconds(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 's' -> 1;
            case 'h' -> 60 * MINUTE;
            case 'd' -> 24 * 60 * MINUTE;
            case 'w' -> 7 * 24 * 60 * MINUTE;
            default ->
                    unit.toLowerCase(Locale.ROOT).startsWith("mo") ? 30 * 24 * 60 * MINUTE : MINUTE;
        };
    }
}
