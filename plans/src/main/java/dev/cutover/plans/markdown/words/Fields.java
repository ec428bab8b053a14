package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that name something and say it: `**Status:** Not started`, `**Priority**: high`.
public final class Fields {

    private static final String DECORATION = "[^\\p{L}\\p{N}*_\\[(`]{0,8}";
    private static final Pattern BOLD =
            Pattern.compile(
                    DECORATION
                            + "(\\*\\*|__|\\*)(?<name>[^*_:`]{1,60})(?::\\s?\\1|\\1\\s?:)(?<value>.*)",
                    Pattern.DOTALL);

    /// Names that are a field without being bold, too.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?i)(?<name>duration|estimated (?:time|duration)|blocking|blocked by"
                            + "|depends on|acceptance|owner|needs|last updated):(?<value>.*)",
                    Pattern.DOTALL);

    private Fields() {}

    public static Optional<Head.Field> in(Line line) {
        return in(line.text(), line.number());
    }

    public static Optional<Head.Field> in(String text, int line) {
        if (text.indexOf(':') < 0) {
            return Optional.empty();
        }
        return match(BOLD, text, line).or(() -> match(PLAIN, text, line));
    }

    public static List<Head.Field> in(List<Line> lines) {
        return lines.stream().map(Fields::in).flatMap(Optional::stream).toList();
    }

    private static Optional<Head.Field> match(Pattern pattern, String text, int line) {
        Matcher matcher = pattern.matcher(PlainText.clipped(text).strip());
        return matcher.matches()
                ? Optional.of(
                        new Head.Field(
                                PlainText.of(matcher.group("name")),
                                PlainText.of(matcher.group("value")),
                                line))
                : Optional.empty();
    }
}
