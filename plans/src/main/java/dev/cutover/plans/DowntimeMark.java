package dev.cutover.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the work of a task does to the downtime, as a line below it says: `Downtime: start`.
public enum DowntimeMark {
    /// It begins when the task is done.
    START,
    /// It ends when the task is done.
    END,
    /// It lasts as long as the task.
    WHOLE;

    private static final Pattern LINE =
            Pattern.compile("(?i)down-?\\s?time:\\s{0,3}(\\p{L}{2,10})([^\\n]{0,40})");
    private static final Pattern END_TOO = Pattern.compile("(?i).*\\b(?:ends?|stops?)\\b.*");

    /// The first that the lines below a task name; empty where none does.
    static Optional<DowntimeMark> in(List<String> lines) {
        return lines.stream()
                .map(LINE::matcher)
                .filter(Matcher::lookingAt)
                .flatMap(line -> of(line.group(1), line.group(2)).stream())
                .findFirst();
    }

    private static Optional<DowntimeMark> of(String word, String behind) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "start", "starts", "begin", "begins" ->
                    Optional.of(END_TOO.matcher(behind).matches() ? WHOLE : START);
            case "end", "ends", "stop", "stops", "over" -> Optional.of(END);
            case "whole", "yes", "during" -> Optional.of(WHOLE);
            default -> Optional.empty();
        };
    }
}
