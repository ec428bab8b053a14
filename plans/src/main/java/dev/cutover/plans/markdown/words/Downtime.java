package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the service may be down at most: `Total Downtime: ___ minutes (goal: < 15 minutes)`,
/// `max. downtime 30 minutes`, `Zero Downtime`.
public final class Downtime {

    private static final String LIMIT =
            "goal|targets?|limit|max(?:imum)?\\b\\.?|budget|allowance|objective|at most|no more than|not (?:to )?exceed(?:ing)?|less than|under|below|up to|within|[<≤]";
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i:\\bdown-?\\s?time\\b[^.\\n]{0,60}?(?:"
                            + LIMIT
                            + ")[^\\p{L}\\d]{0,12}(?:of\\s|is\\s|less than\\s|under\\s|to\\s)?)"
                            + Span.TEXT);
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i:\\b(?:goal|target|max(?:imum)?\\.?|allowed|acceptable|permitted|permissible|tolerable|agreed)\\s(?:total\\s|service\\s)?down-?\\s?time\\b[^\\d.]{0,20}?)"
                            + Span.TEXT);
    private static final Pattern ZERO =
            Pattern.compile("(?i)\\b(?:zero|no|without)[- ](?:any )?down-?\\s?time\\b");

    private Downtime() {}

    /// In minutes, part of one counted as whole.
    public static OptionalInt goal(String line, Hints hints) {
        if (!hints.has(Hint.DOWN)) {
            return OptionalInt.empty();
        }
        Matcher behind = BEHIND.matcher(line);
        if (behind.find()) {
            return OptionalInt.of(Span.of(behind, 1).maxMinutes());
        }
        Matcher before = BEFORE.matcher(line);
        return before.find()
                ? OptionalInt.of(Span.of(before, 1).maxMinutes())
                : OptionalInt.empty();
    }

    public static boolean isZero(String text) {
        return ZERO.matcher(text).find();
    }
}
