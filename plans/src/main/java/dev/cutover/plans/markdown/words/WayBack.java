package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// Headings of the way back, in the languages that teams write.
public final class WayBack {

    /// To try the way back out, or to prepare it, is work.
    private static final Pattern REHEARSED =
            Pattern.compile(
                    "(?i)\\b(test\\w*|rehears\\w*|drill|dry[- ]run|prepar\\w*|practi[cs]e)\\b");

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?iu)\\b(post-)?roll(ing)?[- ]?back\\b|\\bback[- ]?out\\b|\\bfall[- ]?back (?:plan|procedure|steps?|option)\\b"
                            + "|\\b(?:reversal|reversion|revert) (?:plan|procedure|steps?)\\b"
                            + "|\\brückfall|\\brückbau|\\brückabwicklung|\\bzurückrollen\\b"
                            + "|\\bretour (?:en )?arrière\\b|\\breversi[oó]n\\b|\\bmarcha atrás\\b"
                            + "|\\bvuelta atrás\\b|\\breversão\\b|\\bpiano di ripristino\\b|\\bterugdraai"
                            + "|\\bterugval|\\bwycofani|\\bgeri alma\\b|(?<!\\p{L})откат");

    private WayBack() {}

    public static boolean isCalled(String heading) {
        return isCalled(heading, Hints.of(heading));
    }

    private static boolean isCalled(String heading, Hints hints) {
        return hints.hasAny(Hint.BACK, Hint.FOREIGN)
                && NAMES.matcher(heading).find()
                && !REHEARSED.matcher(heading).find();
    }
}
