package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that begins one of several ways: `Method A: pipeline (Recommended)`, `Option 2`,
/// `Alternative: rolling restart`.
///
/// @param kind what the ways are called: `method`; those of one kind belong together
/// @param id as written, null where the line only says that it is another way
public record WayHead(String kind, @Nullable String id, String title) {

    private static final String START = "^[^\\p{L}\\p{N}]{0,12}";
    private static final Pattern LETTERED =
            Pattern.compile(
                    START
                            + "(?<kind>(?i:method|strategy|option|alternative|approach|variante?|path|route|plan|choice|way|m[ée]thode|strat[ée]gie|methode|strategie))"
                            + "\\s#?(?<id>[A-H]|\\d{1,2}|[IV]{1,3})(?![\\p{L}\\p{N}])(?<rest>.*)$",
                    Pattern.DOTALL);
    private static final Pattern MAYBE =
            Pattern.compile(START + "(?i:me|m\u00e9|str|opt|alt|app|var|pat|rou|pla|cho|way)");
    private static final Pattern OTHER =
            Pattern.compile(
                    START
                            + "(?i:alternative(?:ly)?(?:\\s(?:method|approach|way|strategy|option|path))?)\\s?(?:[:,(]|[-–—]\\s)(?<rest>.*)$",
                    Pattern.DOTALL);
    private static final Pattern RECOMMENDED =
            Pattern.compile(
                    "(?i)\\b(?<!not )recommended\\b|\\bpreferred\\b|[(\\[]default[)\\]]|\\bempfohlen\\b|\\brecommand[ée]e?\\b");
    private static final Pattern RECOMMENDATION =
            Pattern.compile("(?i)\\s*[(\\[](?:recommended|preferred|default|empfohlen)[)\\]]");
    private static final Pattern ENDS = Pattern.compile("^[\\s:.,)*_–—-]+|[\\s:*_]+$");

    public static Optional<WayHead> of(String line, Hints hints) {
        if (!hints.has(Hint.WAY) || !MAYBE.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        String text = PlainText.of(line);
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches()) {
            String kind = lettered.group("kind").toLowerCase(Locale.ROOT);
            String title = title(lettered.group("rest"));
            String id = lettered.group("id");
            return Optional.of(
                    new WayHead(
                            kind, id, title.isEmpty() ? lettered.group("kind") + " " + id : title));
        }
        Matcher other = OTHER.matcher(text);
        return other.matches()
                ? Optional.of(new WayHead("alternative", null, title(other.group("rest"))))
                : Optional.empty();
    }

    public static boolean isRecommended(String line) {
        return RECOMMENDED.matcher(line).find();
    }

    /// Without the recommendation, which is kept for itself.
    public static String title(String line) {
        String bare = RECOMMENDATION.matcher(line).replaceAll("");
        return ENDS.matcher(bare).replaceAll("").strip();
    }
}
