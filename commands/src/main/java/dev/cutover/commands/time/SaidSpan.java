package dev.cutover.commands.time;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long something takes, as somebody typed it, perhaps with a reason behind it: `20m waiting
/// for the DBA`. The longest beginning that is a length of time is it.
public sealed interface SaidSpan {

    /// @param why what stands behind it, null where nothing does
    record Understood(Duration span, String text, @Nullable String why) implements SaidSpan {}

    record NotUnderstood(String text) implements SaidSpan {}

    /// A time of day as well as a length: `3:30`.
    record LikeAClock(String text, Duration span) implements SaidSpan {}

    /// The number at its end may begin the reason: `20m 3 nodes`.
    record Doubtful(String shorter, String longer, String rest) implements SaidSpan {}

    Pattern CLOCK = Pattern.compile("\\d{1,3}:\\d\\d");
    Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /// No length of time has more words.
    int MOST_WORDS = 8;

    int LONGEST = 60;

    static SaidSpan read(String line) {
        List<String> words = SaidWords.of(line);
        int count = Math.min(words.size(), MOST_WORDS);
        while (count > 0 && span(words, count) == null) {
            count--;
        }
        // `1h30m, 3 nodes`: the comma is there to end it.
        if (count > 1 && isNumber(words, count) && SaidWords.endsClearly(words.get(count - 2))) {
            count--;
        }
        Duration span = count == 0 ? null : span(words, count);
        return span == null ? notUnderstood(line) : read(words, count, span);
    }

    /// Where the reason was written elsewhere.
    static SaidSpan whole(String text, String why) {
        return switch (read(text)) {
            case Understood(Duration span, String read, var rest) when rest == null ->
                    new Understood(span, read, why);
            case LikeAClock clock -> clock;
            case Understood _, Doubtful _, NotUnderstood _ -> notUnderstood(text);
        };
    }

    private static SaidSpan read(List<String> words, int count, Duration span) {
        String text = SaidWords.first(words, count);
        if (CLOCK.matcher(text).matches()) {
            return new LikeAClock(text, span);
        }
        String why = SaidWords.behind(words, count);
        boolean clear = why.isEmpty() || SaidWords.endsClearly(words.get(count - 1));
        boolean doubtful =
                !clear && count > 1 && isNumber(words, count) && span(words, count - 1) != null;
        return doubtful
                ? new Doubtful(SaidWords.first(words, count - 1), text, why)
                : new Understood(span, text, why.isEmpty() ? null : why);
    }

    private static boolean isNumber(List<String> words, int count) {
        return NUMBER.matcher(words.get(count - 1)).matches();
    }

    private static SaidSpan notUnderstood(String line) {
        String text = line.strip();
        return new NotUnderstood(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static @Nullable Duration span(List<String> words, int count) {
        String text = SaidWords.first(words, count);
        return text.length() > LONGEST
                ? null
                : Spans.of(text.replaceFirst("^(?i:in|another|about|~|\\+)\\s*+", ""));
    }
}
