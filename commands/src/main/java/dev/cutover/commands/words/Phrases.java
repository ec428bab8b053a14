package dev.cutover.commands.words;

import dev.cutover.commands.CriterionCommand;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Small parts that several sentences share.
public final class Phrases {

    /// A task's title in a sentence is a reminder, not a reading.
    private static final int TITLE = 80;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// A reason in a sentence is a reminder; the whole of it is in the record.
    private static final int REASON = 200;

    private Phrases() {}

    /// `1.5 Load test`.
    public static Text task(Task task) {
        return Text.of(Text.strong(task.id()), " ", Text.ofPlan(shortened(task.title(), TITLE)));
    }

    /// `Phase 1: Backup`, in the document's own words where they say so themselves.
    public static String phase(Phase phase) {
        String title = shortened(phase.title(), TITLE);
        boolean saysSo = title.matches("(?i).*\\bphase\\s+" + Pattern.quote(phase.id()) + "\\b.*");
        return saysSo ? title : "Phase " + phase.id() + (title.isEmpty() ? "" : ": " + title);
    }

    public static Text tasks(List<Task> tasks) {
        return Text.join(", ", tasks.stream().map(Phrases::task).toList());
    }

    /// What to type: `cutover done 1.5`, marked as such.
    public static Text type(String words) {
        return Text.code("/cutover " + words);
    }

    /// `1, 2 and 5`.
    public static String numbers(List<Integer> numbers) {
        return list(numbers.stream().map(String::valueOf).toList());
    }

    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    public static String requirements(List<Requirement> requirements) {
        return list(requirements.stream().map(Requirement::text).collect(Collectors.toList()));
    }

    /// `1 step`, `3 steps`.
    public static String count(int count, String one) {
        return count + " " + (count == 1 ? one : one + "s");
    }

    /// The criteria of a phase, or of everything: `phase 2`, `the final verification`.
    public static String of(String phase) {
        return phase.equals(CriterionCommand.FINAL) ? "the final verification" : "phase " + phase;
    }

    /// Whether a text says a word itself, so that nobody need add it.
    public static boolean says(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    /// What somebody gave as a reason, within a sentence that goes on: short, and without its own
    /// full stop.
    public static String reason(String words) {
        String line = shortened(words, REASON);
        return line.endsWith(".") && !line.endsWith("..")
                ? line.substring(0, line.length() - 1)
                : line;
    }

    /// Cut at a limit without halving a character, with an ellipsis where something is missing.
    public static String shortened(String text, int most) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}
