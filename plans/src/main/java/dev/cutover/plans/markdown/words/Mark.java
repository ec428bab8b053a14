package dev.cutover.plans.markdown.words;

import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a team notes behind a title when the work is done, or is not: ` - **DONE 2025-11-24**`.
///
/// @param note what stands behind the word, null for nothing
public record Mark(boolean done, @Nullable String note) {

    private static final String WITHIN_A_WORD = "(?<=[\\p{L}\\p{N}])_(?=[\\p{L}\\p{N}])";
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?<title>.*\\S)\\s*[-–—:]\\s+(?<bold>\\*\\*|__)?"
                            + "(?<word>DONE|COMPLETED?|FINISHED|NOT STARTED|IN PROGRESS|PENDING|TODO|OPEN"
                            + "|FAILED|SKIPPED|NOT APPLICABLE)"
                            + "\\b(?:\\k<bold>)?[:.]?(?<note>(?:[^*_\\\\]|\\\\.|"
                            + WITHIN_A_WORD
                            + "){0,200}+)"
                            + "(?:\\k<bold>)?[^\\p{L}\\p{N}]{0,9}",
                    Pattern.DOTALL);

    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    record Cut(String rest, @Nullable Mark mark) {}

    static Cut cut(String markdown, Hints hints) {
        if (!hints.has(Hint.MARK)) {
            return new Cut(markdown, null);
        }
        Matcher matcher = BEHIND.matcher(markdown);
        if (!matcher.matches()) {
            return new Cut(markdown, null);
        }
        String note = PlainText.of(matcher.group("note"));
        return new Cut(
                matcher.group("title"),
                new Mark(
                        isDone(matcher.group("word")),
                        SAYS_SOMETHING.matcher(note).find() ? note : null));
    }

    private static boolean isDone(String word) {
        return switch (word.charAt(0)) {
            case 'D', 'C' -> true;
            default -> word.equals("FINISHED");
        };
    }
}
