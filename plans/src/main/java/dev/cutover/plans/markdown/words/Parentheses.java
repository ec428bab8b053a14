package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The last parentheses of a title, if they hold an estimate or a size: `(30 min, S)`. Any others
/// belong to the text: `(official URL 404)`.
public final class Parentheses {

    private static final Pattern GROUP = Pattern.compile("\\(([^()]{1,80})\\)");
    private static final Pattern SIZE = Pattern.compile("XL|[SML]");
    private static final Pattern ASIDE = Pattern.compile("(?i)optional|nice[- ]to[- ]have");

    private Parentheses() {}

    public record Cut(String rest, @Nullable Estimate estimate, @Nullable Size size) {}

    public static Cut cut(String markdown) {
        if (markdown.indexOf('(') < 0) {
            return new Cut(markdown, null, null);
        }
        return GROUP.matcher(markdown)
                .results()
                .map(group -> cut(markdown, group.start(), group.end(), group.group(1)))
                .flatMap(Optional::stream)
                .reduce((_, last) -> last)
                .orElse(new Cut(markdown, null, null));
    }

    private static Optional<Cut> cut(String markdown, int start, int end, String inside) {
        List<String> parts = Stream.of(inside.split("[,;/]", -1)).map(String::strip).toList();
        Optional<Estimate> estimate =
                parts.stream().map(Estimates::whole).flatMap(Optional::stream).findFirst();
        Optional<Size> size =
                parts.stream().map(Parentheses::size).flatMap(Optional::stream).findFirst();
        boolean nothingElse = parts.stream().allMatch(Parentheses::isKnown);
        return nothingElse && (estimate.isPresent() || size.isPresent())
                ? Optional.of(
                        new Cut(
                                (markdown.substring(0, start).stripTrailing()
                                                + markdown.substring(end))
                                        .strip(),
                                estimate.orElse(null),
                                size.orElse(null)))
                : Optional.empty();
    }

    private static boolean isKnown(String part) {
        return Estimates.whole(part).isPresent()
                || size(part).isPresent()
                || ASIDE.matcher(part).matches();
    }

    private static Optional<Size> size(String part) {
        Matcher matcher = SIZE.matcher(part);
        return matcher.matches() ? Optional.of(Size.valueOf(part)) : Optional.empty();
    }
}
