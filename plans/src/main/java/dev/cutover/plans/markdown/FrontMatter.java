package dev.cutover.plans.markdown;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.text.Edit;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines between `---` and `---` at the very start of a document: what it says of itself in
/// YAML.
///
/// @param fields the plain ones; what is nested is left out
/// @param end offset behind the closing line, 0 where there is no front matter
record FrontMatter(List<Head.Field> fields, int end) {

    private static final int MOST_LINES = 300;
    private static final FrontMatter NONE = new FrontMatter(List.of(), 0);

    private static final Pattern FENCE = Pattern.compile("---[ \\t]{0,9}");
    private static final Pattern END = Pattern.compile("(---|\\.\\.\\.)[ \\t]{0,9}");
    private static final Pattern FIELD =
            Pattern.compile("(?<name>[\\p{L}_][\\p{L}\\p{N}_ .-]{0,59}?)\\s?:(\\s+(?<value>.*))?");
    private static final Pattern MORE = Pattern.compile("\\s*+(#.*|-( .*)?|)|\\s+.*|[\\]}].*");
    private static final Pattern BOX = Pattern.compile("\\s*+- \\[[ xX]].*");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    FrontMatter {
        fields = List.copyOf(fields);
    }

    /// None where the lines do not read like YAML: `---` also draws a line across the page.
    static FrontMatter of(String text) {
        Lines lines = new Lines(text);
        if (!FENCE.matcher(lines.next()).matches()) {
            return NONE;
        }
        List<Head.Field> fields = new ArrayList<>();
        while (lines.hasNext() && lines.number < MOST_LINES) {
            String line = lines.next();
            if (END.matcher(line).matches()) {
                return fields.isEmpty() ? NONE : new FrontMatter(fields, lines.offset);
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                add(field, lines.number, fields);
            } else if (!MORE.matcher(line).matches() || BOX.matcher(line).matches()) {
                return NONE;
            }
        }
        return NONE;
    }

    private static void add(Matcher field, int line, List<Head.Field> fields) {
        String value = field.group("value") == null ? "" : field.group("value").strip();
        Matcher quoted = QUOTED.matcher(value);
        String plain = PlainText.clipped(quoted.matches() ? quoted.group(2) : value);
        fields.add(new Head.Field(field.group("name"), plain, line));
    }

    /// The same text with blanks instead of the front matter: every line stays where it is.
    Rewriting blankedIn(Rewriting rewriting) {
        String written = rewriting.text().substring(0, end);
        return end == 0
                ? rewriting
                : rewriting.with(List.of(new Edit(0, end, written.replaceAll("[^\r\n]", " "))));
    }

    /// One line of a text after the other.
    private static final class Lines {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final String text;
        private int offset;
        private int number;

        Lines(String text) {
            this.text = text;
            this.offset = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        }

        boolean hasNext() {
            return offset < text.length();
        }

        String next() {
            int start = offset;
            while (hasNext() && "\r\n".indexOf(text.charAt(offset)) < 0) {
                offset++;
            }
            String line = text.substring(start, offset);
            boolean split = text.startsWith("\r\n", offset);
            offset = Math.min(text.length(), offset + (split ? 2 : 1));
            number++;
            return line;
        }
    }
}
