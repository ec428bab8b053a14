package dev.cutover.plans.markdown.rollback;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is written in a branch of a decision tree: an answer, a question, something to do.
final class TreeWords {

    private static final String ARROW = "[-─━═=–]{0,20}[→►▶➜➔⇒]|[-─━═=–]{1,20}>";
    private static final Pattern ARROWS = Pattern.compile("\\s*(?:" + ARROW + ")\\s*");
    private static final Pattern ARROW_FIRST =
            Pattern.compile("\\s*(?:" + ARROW + ").*", Pattern.DOTALL);
    private static final String YES_NO =
            "yes|no|y|n|true|false|ja|nein|nee|oui|non|sí|si|não|nao|sim|tak|nie|evet|hayır|да|нет";
    private static final String ELSE =
            "else|otherwise|in all other cases|sonst|andernfalls|sinon|autrement|en otro caso|caso contrário"
                    + "|altrimenti|anders|иначе";
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?iu)[\\[({*_]{0,4}(?<answer>(?:"
                            + YES_NO
                            + "|"
                            + ELSE
                            + ")(?!\\p{L})|(?:else\\s)?(?:if|when|wenn|falls|si|se|caso|als|если)\\s[^→►▶➜➔⇒:?]{1,80}?)"
                            + "[\\])}*_]{0,4}\\s*(?:"
                            + ARROW
                            + "|,?\\s?\\bthen\\b|[:：,]|\\s[-–—]\\s|$)[*_]{0,4}\\s*(?<rest>.*)",
                    Pattern.DOTALL);
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?iu).*[?？][\\s\"'”*_)]*(?:\\([^()]{0,60}\\)\\s*)?|check (?:if|whether)\\s.*|(?:is|are|does|do|did|has|have|can|was|were)\\s.*\\?.*");
    private static final Pattern CHECK = Pattern.compile("(?iu)check (?:if|whether)\\s(?<what>.*)");

    private TreeWords() {}

    /// The answer that a text begins with, and what it leads to; both may be empty.
    record Answer(String answer, String rest) {}

    static Answer answer(String text) {
        Matcher matcher = ANSWER.matcher(text);
        return matcher.matches()
                ? new Answer(matcher.group("answer").strip(), matcher.group("rest").strip())
                : new Answer("", text);
    }

    static boolean beginsWithArrow(String text) {
        return ARROW_FIRST.matcher(text).matches();
    }

    /// What the arrows of a line lead to, one after the other.
    static List<String> ways(String text) {
        return Arrays.stream(ARROWS.split(text, -1))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }

    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).matches();
    }

    /// What an arrow behind a question means: `Check if blue-green → …` is `If blue-green`.
    static String agreed(String question) {
        Matcher matcher = CHECK.matcher(question);
        return matcher.matches() ? "If " + matcher.group("what").strip() : "Yes";
    }
}
