package dev.cutover.commands;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// What somebody may have meant who typed something that is not there.
public final class Nearest {

    private static final int MOST = 3;

    /// Longer words are cut before they are compared: a mistyped word is short, and the time it
    /// takes is bounded.
    private static final int LONGEST = 64;

    private Nearest() {}

    /// Tasks whose id is nearest, then tasks whose title has the words.
    public static List<Task> tasks(Plan plan, String given) {
        String words = given.toLowerCase(Locale.ROOT);
        Stream<Task> byTitle =
                words.length() < 3
                        ? Stream.empty()
                        : plan.tasks()
                                .filter(task ->
                                        task.title().toLowerCase(Locale.ROOT).contains(words));
        return Stream.concat(byTitle, of(plan.tasks().toList(), Task::id, given, 3).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Words that are nearest to one that nobody knows, best first.
    public static List<String> words(List<String> known, String given) {
        return of(known, Function.identity(), given, Math.max(2, given.length() / 2));
    }

    private static <T> List<T> of(
            List<T> known, Function<T, String> name, String given, int farthest) {
        String typed = cut(given);
        return known.stream()
                .filter(one -> distance(cut(name.apply(one)), typed) <= farthest)
                .sorted(Comparator.comparingInt(one -> distance(cut(name.apply(one)), typed)))
                .limit(MOST)
                .toList();
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
