package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Time that has to pass, as a sentence says it: `Wait 24-48 hours`, `After 7 days`, `Monitor for 5
/// minutes`.
public record Waiting(Span span, Kind kind) {

    public enum Kind {
        /// Something may begin only then: `After 7 days`, `30 days later`, `24 hours stable
        /// operation`.
        AFTER,
        /// Somebody waits: `Wait 60 seconds`.
        WAIT,
        /// Somebody looks on: `Monitor for 5 minutes`.
        WATCH
    }

    private static final String START = "^[^\\p{L}\\p{N}]{0,12}";
    private static final Pattern AFTER =
            Pattern.compile(
                    START
                            + "(?i:(?:only\\s|once\\s)?after\\s(?:at least\\s|another\\s|about\\s|the first\\s)?)"
                            + Span.TEXT);
    private static final Pattern NOT_BEFORE =
            Pattern.compile(
                    "(?i:\\b(?:not before|no (?:earlier|sooner) than|not until|not earlier than"
                            + "|do not (?:proceed|continue|start|begin|delete|remove)[^.]{0,60}?(?:for|until|before|within)"
                            + "|don[’']t (?:proceed|continue|start|begin|delete|remove)[^.]{0,60}?(?:for|until|before|within))"
                            + "\\s(?:at least\\s)?)"
                            + Span.TEXT);
    private static final Pattern IN_PARENTHESES =
            Pattern.compile(
                    "(?i:[(\\[](?:only\\s)?after\\s(?:at least\\s)?)"
                            + Span.TEXT
                            + "[^()\\[\\]]{0,60}[)\\]]");
    private static final Pattern STABLE =
            Pattern.compile(
                    START
                            + Span.TEXT
                            + "(?i:\\s(?:of\\s)?(?:continuous\\s|uninterrupted\\s)?(?:stable|stability|soak\\w*)\\b)");
    private static final Pattern LATER =
            Pattern.compile(
                    START
                            + Span.TEXT
                            + "(?i:\\slater\\b|\\safter\\s(?:the\\s)?(?:go-?live|cut-?over|switch(?:over)?|migration|release|deployment|launch)\\b)");
    private static final Pattern WAIT =
            Pattern.compile(
                    "(?i:(?:"
                            + START
                            + "|[-–—:,;.!]\\s{0,3}|\\b(?:then|and|must|please)\\s)[*_]{0,2}(?:wait(?:ed|ing)?|pause[ds]?|hold(?: off)?|sleep|let (?:it|them|things) (?:soak|settle|run)|soak(?:ed)?)\\b"
                            + "[^.;\\d]{0,80}?[\\s(~≈])"
                            + Span.TEXT);
    private static final Pattern ALLOW =
            Pattern.compile(
                    START
                            + "(?i:allow(?:ed)?\\s(?:up to\\s|at least\\s|about\\s)?)"
                            + Span.TEXT
                            + "(?i:\\s(?:for|to)\\b)");
    private static final Pattern OBSERVE =
            Pattern.compile(
                    START
                            + "(?i:(?:monitor(?:ed|ing)?|watch(?:ed)?|observe[ds]?|keep (?:watching|monitoring|an eye))\\b[^.;]{0,80}?"
                            + "\\b(?:for|over|during)\\s(?:at least\\s|another\\s|about\\s|the (?:first|next)\\s|up to\\s)?)"
                            + Span.TEXT);

    /// What the line says, the clearest first; nothing where no time is named.
    public static Optional<Waiting> in(String line, Hints hints) {
        return hints.has(Hint.WAIT) && hints.has(Hint.TIME)
                ? in(TaskId.behind(line))
                : Optional.empty();
    }

    private static Optional<Waiting> in(String line) {
        return first(Kind.AFTER, line, AFTER, NOT_BEFORE, IN_PARENTHESES, STABLE, LATER)
                .or(() -> first(Kind.WAIT, line, WAIT, ALLOW))
                .or(() -> first(Kind.WATCH, line, OBSERVE));
    }

    private static Optional<Waiting> first(Kind kind, String line, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                int groups = matcher.groupCount();
                return Optional.of(new Waiting(Span.of(matcher, groups - 2), kind));
            }
        }
        return Optional.empty();
    }
}
