package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A look that a title names by how long after the beginning it is due: `12-Hour Stability Check`,
/// `Initial 6-Hour Check`. Less than an hour is how long the check takes.
///
/// @param span the time until it is due
public record Checkpoint(Span span) {

    private static final long SHORTEST_SECONDS = 3_600;

    private static final Pattern PATTERN =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]{0,12}(?i:(?:initial|first|final)\\s)?"
                            + Span.TEXT
                            + "(?i:[\\s-](?:(?:post-[\\p{L}-]{1,30}+|stability|stable|soak|health|status|uptime|system|production|performance|follow-?up)\\s){0,2}"
                            + "(?:check(?:s|-?up|-?point)?|verification|validation|review|inspection)(?![\\p{L}\\d]))");

    /// What a title says; nothing where it names no such look.
    public static Optional<Checkpoint> in(String title) {
        return Hints.of(title).has(Hint.TIME) ? matched(TaskId.behind(title)) : Optional.empty();
    }

    private static Optional<Checkpoint> matched(String title) {
        Matcher matcher = PATTERN.matcher(title);
        return matcher.find()
                ? Optional.of(new Checkpoint(Span.of(matcher, 1)))
                        .filter(found -> found.span().maxSeconds() >= SHORTEST_SECONDS)
                : Optional.empty();
    }

    /// When it is due, in minutes from the beginning.
    public int minutes() {
        return Math.clamp(span.minSeconds() / 60, 0, Integer.MAX_VALUE);
    }
}
