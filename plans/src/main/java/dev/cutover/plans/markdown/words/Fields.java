package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that name something and say it: `**Status:** Not started`, `**Priority**: high`.
public final class Fields {

    private static final String DECORATION = "[^\\p{L}\\p{N}*_\\[(`]{0,8}";
    static final Pattern BOLD =
            Pattern.compile(
                    DECORATION
                            + "(\\*\\*|__|\\*)(?<name>[^*_:`]{1,60})(?::\\s?\\1|\\1\\s?:)(?<value>.*)",
                    Pattern.DOTALL);

    /// Names that are a field without being bold, too.
    static final Pattern PLAIN =
            Pattern.compile(
                    "(?i)(?<name>duration|estimated (?:time|duration)|blocking|blocked by"
                            + "|depends on|acceptance|owner|needs|last updated):(?<value>.*)",
                    Pattern.DOTALL);

    private static final String FIRST_OF_PLAIN = "deboanlDEBOANL";
    private static final int LONGEST_PLAIN = "estimated duration".length();

    private Fields() {}

    public static Optional<Head.Field> in(Line line) {
        return in(line.text(), line.number());
    }

    public static Optional<Head.Field> in(String text, int line) {
        Matcher matcher = matcher(text);
        return matcher == null
                ? Optional.empty()
                : Optional.of(
                        new Head.Field(
                                PlainText.of(matcher.group("name")),
                                PlainText.of(matcher.group("value")),
                                line));
    }

    /// Whether one of the lines is a field.
    public static boolean areIn(List<Line> lines) {
        for (Line line : lines) {
            if (matcher(line.text()) != null) {
                return true;
            }
        }
        return false;
    }

    /// What has matched; null where the text is no field.
    private static @Nullable Matcher matcher(String text) {
        if (text.indexOf(':') < 0) {
            return null;
        }
        String line = PlainText.clipped(text).strip();
        if (Bold.mayBegin(line)) {
            Matcher bold = BOLD.matcher(line);
            return bold.matches() ? bold : null;
        }
        Matcher plain = PLAIN.matcher(line);
        return mayBePlain(line) && plain.matches() ? plain : null;
    }

    private static boolean mayBePlain(String line) {
        return !line.isEmpty()
                && FIRST_OF_PLAIN.indexOf(line.charAt(0)) >= 0
                && line.indexOf(':') <= LONGEST_PLAIN;
    }

    public static List<Head.Field> in(List<Line> lines) {
        List<Head.Field> fields = new ArrayList<>(0);
        lines.forEach(line -> in(line).ifPresent(fields::add));
        return fields;
    }
}
