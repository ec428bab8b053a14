package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The last parentheses of a title, if they hold an estimate or a size: `(30 min, S)`. Any others
/// belong to the text: `(official URL 404)`.
public final class Parentheses {

    private static final int LONGEST = 80;
    private static final Pattern ASIDE = Pattern.compile("(?i)optional|nice[- ]to[- ]have");

    private static final Pattern BETWEEN = Pattern.compile("[,;/]");

    private Parentheses() {}

    public record Cut(String rest, @Nullable Estimate estimate, @Nullable Size size) {}

    public static Cut cut(String markdown) {
        if (markdown.indexOf('(') < 0) {
            return new Cut(markdown, null, null);
        }
        Cut last = new Cut(markdown, null, null);
        int open = -1;
        for (int index = 0; index < markdown.length(); index++) {
            char character = markdown.charAt(index);
            if (character == ')' && open >= 0) {
                last = cut(markdown, open, index).orElse(last);
            }
            open = character == '(' ? index : character == ')' ? -1 : open;
        }
        return last;
    }

    private static Optional<Cut> cut(String markdown, int open, int close) {
        String inside = markdown.substring(open + 1, close);
        boolean taken = !inside.isEmpty() && inside.codePointCount(0, inside.length()) <= LONGEST;
        return taken ? cut(markdown, open, close + 1, inside) : Optional.empty();
    }

    private static Optional<Cut> cut(String markdown, int start, int end, String inside) {
        @Nullable Estimate estimate = null;
        @Nullable Size size = null;
        for (String part : BETWEEN.split(inside, -1)) {
            String text = part.strip();
            Optional<Estimate> time = Estimates.whole(text);
            Optional<Size> letter = size(text);
            if (time.isEmpty() && letter.isEmpty() && !ASIDE.matcher(text).matches()) {
                return Optional.empty();
            }
            estimate = estimate == null ? time.orElse(null) : estimate;
            size = size == null ? letter.orElse(null) : size;
        }
        return estimate == null && size == null
                ? Optional.empty()
                : Optional.of(new Cut(without(markdown, start, end), estimate, size));
    }

    private static String without(String markdown, int start, int end) {
        return (markdown.substring(0, start).stripTrailing() + markdown.substring(end)).strip();
    }

    private static Optional<Size> size(String part) {
        return switch (part) {
            case "S", "M", "L", "XL" -> Optional.of(Size.valueOf(part));
            default -> Optional.empty();
        };
    }
}
