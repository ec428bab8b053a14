package dev.cutover.plans.markdown.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Work that need not be done: because it is optional, or only under a condition.
public final class Conditions {

    private static final Pattern OPTIONAL =
            Pattern.compile("(?i)[(\\[][^()\\[\\]]{0,80}\\boptional\\b|^[\\s*_]{0,4}optional\\b");
    private static final Pattern NICE_TO_HAVE =
            Pattern.compile("(?i)[\\s*_(]*nice[- ]to[- ]have\\b");
    private static final Pattern CONDITION = Pattern.compile("(?i)\\((if\\s[^()]{1,120})\\)");

    private Conditions() {}

    public static boolean isOptional(String text) {
        return OPTIONAL.matcher(text).find() || text.contains("(nice-to-have)");
    }

    /// Whether a note takes the weight off its task: `Nice-to-have, not critical`.
    public static boolean isNiceToHave(String note) {
        return NICE_TO_HAVE.matcher(note).lookingAt();
    }

    /// When something applies at all: `if needed`. Not the same as optional: where the condition
    /// holds, the work is due.
    public static Optional<String> in(String text) {
        Matcher matcher = CONDITION.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
