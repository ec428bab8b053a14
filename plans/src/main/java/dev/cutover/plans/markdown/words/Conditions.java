package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Work that need not be done: because it is optional, or only under a condition.
public final class Conditions {

    private static final Pattern OPTIONAL =
            Pattern.compile("(?i)[(\\[][^()\\[\\]]{0,80}\\boptional\\b|^[\\s*_]{0,4}optional\\b");
    private static final Pattern NICE =
            Pattern.compile(
                    "(?i)[(\\[]nice[- ]to[- ]have[)\\]]|^[\\s*_]{0,4}nice[- ]to[- ]have\\s?:");
    private static final Pattern NICE_TO_HAVE =
            Pattern.compile("(?i)[\\s*_(]*nice[- ]to[- ]have\\b");
    private static final String NEEDED =
            "(?:needed|applicable|necessary|required|relevant|possible)";
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?i)[(\\[]((?:(?:only\\s)?if|unless)\\s[^()\\[\\]]{1,120}|(?:as|when|where)\\s"
                            + NEEDED
                            + ")[)\\]]");
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?i)^[^\\p{L}\\p{N}(\\[]{0,12}((?:only\\s)?(?:if|when|where)\\s(?:"
                            + NEEDED
                            + "|(?:not\\s)?(?:using|configured|enabled)\\b[^,:;]{0,60}))[,:]");

    private Conditions() {}

    public static boolean isOptional(String text, Hints hints) {
        return hints.has(Hint.OPTIONAL)
                && (OPTIONAL.matcher(text).find() || NICE.matcher(text).find());
    }

    /// Whether a note takes the weight off its task: `Nice-to-have, not critical`.
    public static boolean isNiceToHave(String note) {
        return NICE_TO_HAVE.matcher(note).lookingAt();
    }

    /// When something applies at all: `if needed`. Not the same as optional: where the condition
    /// holds, the work is due.
    public static Optional<String> in(String text, Hints hints) {
        if (!hints.has(Hint.CONDITION)) {
            return Optional.empty();
        }
        Matcher inside = CONDITION.matcher(text);
        if (inside.find()) {
            return Optional.of(inside.group(1).strip());
        }
        Matcher beginning = BEGINNING.matcher(text);
        return beginning.find() ? Optional.of(beginning.group(1).strip()) : Optional.empty();
    }
}
