package dev.cutover.commands;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody may have meant who typed something that is not there.
public final class Nearest {

    private static final int MOST = 3;

    /// Longer words are cut before they are compared: a mistyped word is short, and the time it
    /// takes is bounded.
    private static final int LONGEST = 64;

    private Nearest() {}

    /// Tasks with the words in their title, then those with the nearest id: by letters, then by
    /// number.
    public static List<Task> tasks(Plan plan, String given) {
        String words = given.toLowerCase(Locale.ROOT);
        Stream<Task> byTitle =
                words.length() < 4
                        ? Stream.empty()
                        : plan.tasks()
                                .filter(task ->
                                        task.title().toLowerCase(Locale.ROOT).contains(words));
        Stream<Task> byId =
                plan.tasks()
                        .filter(task -> distance(cut(task.id()), cut(given)) <= 2)
                        .sorted(
                                Comparator.comparingInt(
                                                (Task task) -> distance(cut(task.id()), cut(given)))
                                        .thenComparingDouble(task ->
                                                Math.abs(number(task.id()) - number(given))));
        return Stream.concat(byTitle, byId).distinct().limit(MOST).toList();
    }

    private static double number(String id) {
        return id.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(id) : 0;
    }

    /// Words that are nearest to one that nobody knows, best first.
    public static List<String> words(List<String> known, String given) {
        return known.stream()
                .filter(word -> near(cut(word), cut(given)))
                .sorted(Comparator.comparingInt(word -> distance(cut(word), cut(given))))
                .limit(MOST)
                .toList();
    }

    private static boolean near(String word, String given) {
        return distance(word, given) <= Math.max(1, given.length() / 3)
                || (given.length() > 1 && word.startsWith(given));
    }

    private static String cut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }

    /// How many letters must be added, removed or changed (Levenshtein).
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
