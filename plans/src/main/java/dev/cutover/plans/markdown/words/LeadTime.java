package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long before something must have been done: `done 24+ hours ago`, `at least 48 hours before`,
/// `24h notice`. Of a range the shorter time counts: `24-48 hours ahead` is kept with 24.
public final class LeadTime {

    private static final Pattern LEAD =
            Pattern.compile(
                    Span.TEXT
                            + "(?i:[’']?\\s(?:\\p{L}{1,12}\\s)?(?:ago|before|prior|in advance|ahead|beforehand|earlier|notice|lead time)\\b)");

    private LeadTime() {}

    /// In minutes.
    public static OptionalInt in(String line, Hints hints) {
        if (!hints.has(Hint.AHEAD) || !hints.has(Hint.TIME)) {
            return OptionalInt.empty();
        }
        Matcher matcher = LEAD.matcher(line);
        return matcher.find()
                ? OptionalInt.of(Span.of(matcher, 1).minMinutes())
                : OptionalInt.empty();
    }
}
