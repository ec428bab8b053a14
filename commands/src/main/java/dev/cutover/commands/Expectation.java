package dev.cutover.commands;

import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a document expects of a task or a step, and whether somebody saw just that. Only what is
/// simple is judged: the same words, the words somewhere in the output, or one number.
///
/// @param step its number, 0 for the task as a whole
public record Expectation(int step, String expected) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,15}(?:\\.\\d{1,9})?");

    /// Everything that a task expects, its own first.
    public static List<Expectation> of(Task task) {
        List<Expectation> all = new ArrayList<>();
        task.details().expected().forEach(text -> all.add(new Expectation(0, text)));
        for (int step = 1; step <= task.steps().size(); step++) {
            for (String text : task.steps().get(step - 1).expected()) {
                all.add(new Expectation(step, text));
            }
        }
        return all;
    }

    /// The expectation that an output is about: the one it meets, else the only one there is.
    static Optional<Expectation> meant(Task task, String output) {
        List<Expectation> all = of(task);
        return all.stream()
                .filter(one -> one.judge(output) == Verdict.MATCHES)
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    public Verdict judge(String output) {
        String wanted = plain(expected);
        String seen = plain(output);
        if (wanted.isEmpty()) {
            return Verdict.UNJUDGED;
        }
        if (seen.equals(wanted) || seen.contains(wanted)) {
            return Verdict.MATCHES;
        }
        String number = onlyNumber(wanted);
        String other = onlyNumber(seen);
        if (number != null && other != null) {
            boolean same = Double.parseDouble(number) == Double.parseDouble(other);
            return wanted.matches(".*[<>≤≥+~].*")
                    ? Verdict.UNJUDGED
                    : same ? Verdict.MATCHES : Verdict.DIFFERS;
        }
        return Verdict.UNJUDGED;
    }

    private static @Nullable String onlyNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return null;
        }
        String first = number.group();
        return number.find() ? null : first;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\"'`]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
