package dev.cutover.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A piece of code that somebody is to run: between backticks, a line of a fence, or an indented
/// line where the fences were lost.
record Code(int line, String text) {

    private static final int SHOWN = 60;

    private static final Pattern INLINE = Pattern.compile("(?<!`)(`{1,2})([^`]{1,1000})\\1(?!`)");

    /// Not a list, a table, a quotation or a box; and with an option or a path, or it may be prose.
    private static final Pattern INDENTED =
            Pattern.compile(
                    "(?: {4}|\\t)\\s{0,40}(?![-*+•◦|>#☐☑]|\\d{1,3}[.)])\\S.*\\s(?:-{1,2}\\w|/\\w).*");

    private static final String BETWEEN_COMMANDS = "&|;";

    private static final Pattern BEFORE_COMMAND =
            Pattern.compile(
                    "\\s*+(?:(?:sudo|\\$|PS>|then|do|nohup)\\s++(?:-[EHn]\\s++)?|[A-Z_]{1,40}=\\S{0,200}\\s++)*+");

    static Stream<Code> in(TextLine line) {
        return switch (line.kind()) {
            case FENCE -> Stream.empty();
            case CODE -> isNone(line) ? Stream.empty() : Stream.of(stripped(line));
            case TEXT -> line.text().contains("`") ? inline(line) : indented(line);
        };
    }

    /// A probe asks a machine; behind `#` or `--` stands a comment.
    private static boolean isNone(TextLine line) {
        String text = line.text().strip();
        return line.isProbe() || text.startsWith("#") || text.startsWith("-- ");
    }

    private static Stream<Code> inline(TextLine line) {
        return INLINE.matcher(line.text())
                .results()
                .map(match -> new Code(line.number(), match.group(2).strip()));
    }

    private static Stream<Code> indented(TextLine line) {
        return INDENTED.matcher(line.text()).matches() ? Stream.of(stripped(line)) : Stream.empty();
    }

    private static Code stripped(TextLine line) {
        return new Code(line.number(), line.text().strip());
    }

    /// The single commands of a line of shell, without what may stand before a command.
    Stream<String> commands() {
        return parts().stream()
                .map(part -> BEFORE_COMMAND.matcher(part).replaceFirst("").strip())
                .filter(part -> !part.isEmpty());
    }

    /// What is in quotes belongs to its command.
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (quote == 0 && BETWEEN_COMMANDS.indexOf(sign) >= 0) {
                parts.add(text.substring(start, index));
                start = index + 1;
            } else if (quote == 0 && (sign == '\'' || sign == '"')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /// A code as it is quoted in a sentence.
    static String quoted(String code) {
        boolean whole = code.length() <= SHOWN;
        return "`" + (whole ? code : code.substring(0, SHOWN - 1).stripTrailing() + "…") + "`";
    }
}
