package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Pattern;

/// Paragraphs that warn: `⚠️ IMPORTANT: …`, `CRITICAL STEP`, `> [!WARNING]`.
public final class Warnings {

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "[^\\p{L}\\p{N}⚠]{0,9}(⚠|🚨|🛑|❗|"
                            + "(IMPORTANT|CRITICAL|WARNING|CAUTION|DANGER|ATTENTION|DO NOT|NEVER)\\b)");

    private static final Pattern NEVER =
            Pattern.compile(
                    "(?i)[\\s*_>]{0,6}(never|not|only)\\b[^.]{0,80}\\b(in|on|against) production\\b");

    private static final Pattern ALERT = Pattern.compile("^\\[!(IMPORTANT|WARNING|CAUTION)]\\s*");

    private Warnings() {}

    /// The warning without GitHub's own sign for one.
    public static String text(String markdown) {
        return PlainText.of(ALERT.matcher(markdown.strip()).replaceFirst(""));
    }

    public static boolean isWarning(String markdown, Hints hints) {
        return hints.hasAny(Hint.WARNING, Hint.SYMBOL)
                && (BEGINNING.matcher(markdown).lookingAt() || NEVER.matcher(markdown).lookingAt());
    }
}
