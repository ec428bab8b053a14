package dev.cutover.plans.markdown.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The id that a task begins with.
final class TaskId {

    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,4}){0,4}[a-z]?";
    private static final String LETTERS = "[A-Z]{1,5}[-.]?\\d{1,4}(?:\\.\\d{1,4}){0,3}";
    private static final Pattern BOLD =
            Pattern.compile(
                    "\\s*(?<bold>\\*\\*|__)(?:(?i:task|step)\\s)?(?<id>"
                            + NUMBER
                            + "|"
                            + LETTERS
                            + ")(?:[.:)]?\\k<bold>[.:)]?(?:\\s+[-–—:]\\s)?(?<rest>.*)"
                            + "|(?:(?<=[.\\-A-Z]\\d{1,4}[a-z]?)[.:)]?|[.:)])(?<inside>\\s.*))",
                    Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\s*(?:(?i:task)\\s)?(?<id>\\d{1,3}(?:\\.\\d{1,3}){1,3})[.:)]?\\s+(?<rest>.*)",
                    Pattern.DOTALL);

    /// `1.5 hours` is a time and no task.
    private static final Pattern TIME = Pattern.compile("[^\\p{L}\\p{N}]{0,12}" + Span.TEXT);

    private TaskId() {}

    record Cut(@Nullable String id, String rest) {}

    static Cut cut(String markdown, String phase) {
        Matcher bold = BOLD.matcher(markdown);
        if (bold.matches()) {
            String inside = bold.group("inside");
            String rest = inside == null ? bold.group("rest") : bold.group("bold") + inside.strip();
            return new Cut(bold.group("id"), rest.strip());
        }
        Matcher plain = PLAIN.matcher(markdown);
        if (plain.matches() && plain.group("id").startsWith(phase + ".")) {
            return new Cut(plain.group("id"), plain.group("rest"));
        }
        return new Cut(null, markdown);
    }

    /// What a line says behind the id that it may begin with.
    static String behind(String line) {
        if (TIME.matcher(line).lookingAt()) {
            return line;
        }
        Matcher plain = PLAIN.matcher(line);
        return plain.matches() ? plain.group("rest") : cut(line, "").rest();
    }
}
