package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph that is nothing but bold stands for a heading: `**Phase 1 Completion Criteria:**`.
public final class BoldHead {

    static final Pattern BOLD =
            Pattern.compile(
                    "[^\\p{L}\\p{N}*_]{0,8}(\\*\\*|__)(?<head>[^*_]{1,150})\\1:?[^\\p{L}\\p{N}]{0,8}");

    private static final Pattern COLON = Pattern.compile("\\s*:$");

    private BoldHead() {}

    /// The heading without its colon.
    public static Optional<String> of(String paragraph) {
        String line = paragraph.strip();
        if (line.isEmpty() || endsWithWord(line) || !Bold.mayBegin(line)) {
            return Optional.empty();
        }
        Matcher matcher = BOLD.matcher(line);
        return matcher.matches()
                ? Optional.of(COLON.matcher(PlainText.of(matcher.group("head"))).replaceFirst(""))
                : Optional.empty();
    }

    private static boolean endsWithWord(String line) {
        return Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }
}
