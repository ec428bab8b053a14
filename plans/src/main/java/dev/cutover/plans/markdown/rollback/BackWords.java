package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Locale;
import java.util.regex.Pattern;

/// What headings and sentences around the way back say of what follows them.
final class BackWords {

    private static final Pattern TRIGGERS =
            Pattern.compile(
                    "(?iu)\\btriggers?\\b|\\b(?:abort|no-?go|stop) (?:criteria|conditions?|if|when)\\b"
                            + "|\\broll(?:ing)?[- ]?back (?:criteria|conditions?|if|when)\\b"
                            + "|\\bwhen (?:to|do we) (?:roll|abort|turn back|stop)|\\bauslöser"
                            + "|\\babbruchkriteri|\\bdéclencheurs?|\\bdisparador|\\bdesencadenante"
                            + "|\\bcritères? d'(?:abandon|arrêt)|\\bcriterios? de (?:reversión|aborto)"
                            + "|(?<!\\p{L})триггер");
    private static final Pattern TREE =
            Pattern.compile(
                    "(?iu)\\bdecision[- ](?:tree|flow|matrix|chart|diagram)|\\bflow ?chart\\b"
                            + "|\\bentscheidungsbaum|\\barbre de décision|\\bárbol de decisi"
                            + "|\\bárvore de decis|\\balbero decisionale|\\bbeslisboom"
                            + "|(?<!\\p{L})дерево решений");
    private static final Pattern STEP =
            Pattern.compile(
                    "(?iu)[^\\p{L}\\p{N}]{0,6}(?:step|schritt|étape|paso|passo|stap|krok|шаг)\\s#?\\d{1,3}\\b.*");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?iu)(?:.{0,60}\\b)?roll(?:ing|ed)?[- ]?back\\b.{0,60}\\b(?:if|when)\\b.*"
                            + "|.{0,120}\\b(?:any|one|all) of (?:the|these|those)\\b.*"
                            + "|.{0,120}\\bfollowing\\b.*");
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?iu)(?:if|when|in case|should|as soon as|wenn|falls|sobald|si|en cas|se|caso"
                            + "|als|если|roll[- ]?back (?:immediately )?(?:if|when))\\s.*");

    private BackWords() {}

    /// Whether what follows is a list of what makes a team turn back.
    static boolean isTriggers(String heading) {
        return TRIGGERS.matcher(heading).find() || opensList(heading);
    }

    static boolean isTree(String heading) {
        return isTree(heading, Hints.of(heading));
    }

    private static boolean isTree(String heading, Hints hints) {
        return hints.hasAny(Hint.TREE, Hint.FOREIGN) && TREE.matcher(heading).find();
    }

    /// `Step 3: …`: a heading that is no chapter of its own, but a step of the one above it.
    static boolean isStep(String heading) {
        return STEP.matcher(heading).matches();
    }

    /// `If critical issues are discovered:`, `Roll back if the error rate stays above 5 %`.
    static boolean isCondition(String sentence) {
        return CONDITION.matcher(sentence).matches();
    }

    /// `Roll back if:`, `If any of these happens:`: the conditions are what follows.
    static boolean opensList(String sentence) {
        String words = sentence.strip();
        return (words.endsWith(":") && LIST.matcher(words).matches())
                || words.toLowerCase(Locale.ROOT).matches("roll(?:ing)?[- ]?back (?:if|when)");
    }
}
