package dev.cutover.plans.lint;

import java.util.List;
import java.util.stream.Collectors;

/// How numbers and lists are said in a finding.
final class Words {

    private static final int MOST_NAMED = 5;

    private Words() {}

    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /// `a, b and c`, of many the first five.
    static String list(List<String> names) {
        if (names.size() > MOST_NAMED) {
            return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + " and %d more".formatted(names.size() - MOST_NAMED);
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// `line 3`, `lines 3 and 7`.
    static String lines(List<Integer> lines) {
        String numbers = list(lines.stream().map(String::valueOf).toList());
        return (lines.size() == 1 ? "line " : "lines ") + numbers;
    }
}
