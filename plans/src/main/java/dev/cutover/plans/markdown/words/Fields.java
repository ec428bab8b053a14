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

    /// Names that are a field without being bold.
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
        BoldField field = read(text);
        return field == null
                ? Optional.empty()
                : Optional.of(
                        new Head.Field(
                                PlainText.of(field.name()), PlainText.of(field.value()), line));
    }

    /// Whether one of the lines is a field.
    public static boolean areIn(List<Line> lines) {
        for (Line line : lines) {
            if (read(line.text()) != null) {
                return true;
            }
        }
        return false;
    }

    /// Null where the text is no field.
    private static @Nullable BoldField read(String text) {
        if (text.indexOf(':') < 0) {
            return null;
        }
        String line = PlainText.clipped(text).strip();
        return Bold.mayBegin(line) ? BoldField.of(line) : plain(line);
    }

    private static @Nullable BoldField plain(String line) {
        Matcher plain = PLAIN.matcher(line);
        return mayBePlain(line) && plain.matches()
                ? new BoldField(plain.group("name"), plain.group("value"))
                : null;
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
