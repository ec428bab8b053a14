package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lines that ask for a decision: `**Decision Point:** continue or roll back?`, `Decide on …`,
/// `Choose one method:`, `SKIP to Phase 4`.
public final class Deciding {

    private static final String START = "^[^\\p{L}\\p{N}]{0,12}";
    private static final Pattern POINT =
            Pattern.compile(
                    START
                            + "(?<label>(?i:(?:go\\s?/\\s?no[- ]?go\\s)?decision(?:\\s(?:point|gate|required|needed|time))?(?:\\s#?\\d{1,2})?"
                            + "|go\\s?/\\s?no[- ]?go(?:\\s(?:gate|call|point|check(?:point)?))?))\\s{0,3}(?:$|\\W{0,4}$|[:–—]\\s?|-\\s)(?<rest>.*)$",
                    Pattern.DOTALL);
    private static final Pattern MAYBE_POINT =
            Pattern.compile(START + "(?i:decision|go\\s?/\\s?no)");
    private static final Pattern DECIDE =
            Pattern.compile(
                    START
                            + "(?i:decided?\\s(?:on|whether|if|which|how|between|about|what|when)|make (?:a|the) (?:final\\s)?decision|take (?:a|the) decision)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern CHOOSE =
            Pattern.compile(
                    START
                            + "(?i:(?:choose|chosen|pick|select|selected|use|do|follow)\\s(?:exactly\\s|only\\s|just\\s|either\\s)?(?:one|your|between|either|from|among|which|a\\s(?:method|strategy|option|way|path)|the\\s(?:\\p{L}{1,20}\\s){0,2}(?:method|strategy|option|way|path|approach))\\b"
                            + "|one of the following|either of the following).*",
                    Pattern.DOTALL);
    private static final Pattern USE =
            Pattern.compile(START + "(?i:use|do|follow)\\b.*", Pattern.DOTALL);
    private static final Pattern ONE_OF =
            Pattern.compile("(?i).*\\b(?:one of|either)\\b.*", Pattern.DOTALL);
    private static final Pattern EITHER_OR =
            Pattern.compile(
                    "(?i)(?:shall we |do we |should we )?(?<first>[^?]{2,60}?),?\\sor\\s(?<second>[^?]{2,60})\\?$");
    private static final Pattern GO = Pattern.compile("(?i)go\\s?/\\s?no[- ]?go.*");
    private static final Pattern SKIP =
            Pattern.compile(
                    "(?i:\\b(?:skip(?:\\sahead)?|jump|go\\s(?:straight|directly|on)|continue|proceed|move on)\\s(?:straight\\s|directly\\s)?(?:to|with|at)\\s(?:phase|stage|wave)\\s#?)(?<id>\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|[A-Z])(?![\\p{L}\\p{N}])");

    private Deciding() {}

    /// The question of a decision point; its label where it asks nothing.
    public static Optional<String> point(String line, Hints hints) {
        if (!hints.has(Hint.DECISION) || !MAYBE_POINT.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        Matcher matcher = POINT.matcher(PlainText.of(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group("rest").strip();
        return Optional.of(rest.isEmpty() ? matcher.group("label").strip() : rest);
    }

    public static boolean isDecision(String line, Hints hints) {
        return hints.has(Hint.DECISION) && DECIDE.matcher(line).lookingAt();
    }

    /// Whether a line asks to take one of what follows.
    public static boolean isChoice(String line, Hints hints) {
        return hints.has(Hint.CHOICE)
                && CHOOSE.matcher(line).lookingAt()
                && (!USE.matcher(line).lookingAt() || ONE_OF.matcher(line).matches());
    }

    /// `continue or roll back?` has two options, a go or no-go decision, too.
    public static List<String> optionsIn(String question) {
        Matcher matcher = EITHER_OR.matcher(question.strip());
        if (matcher.matches()) {
            return Stream.of("first", "second").map(group -> matcher.group(group).strip()).toList();
        }
        return GO.matcher(question.strip()).matches() ? List.of("Go", "No-go") : List.of();
    }

    /// The phase that a way leads to, past those between.
    public static Optional<String> skipTo(String line, Hints hints) {
        if (!hints.has(Hint.PHASE)) {
            return Optional.empty();
        }
        Matcher matcher = SKIP.matcher(line);
        return matcher.find() ? Optional.of(matcher.group("id")) : Optional.empty();
    }
}
