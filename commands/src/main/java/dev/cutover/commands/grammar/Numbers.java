package dev.cutover.commands.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Numbers as people write them: `3`, `#3`, `1 2 4`, `1, 2`, `2-5`, `all`.
final class Numbers {

    private static final Pattern RANGE =
            Pattern.compile("#?(\\d{1,6})(?:\\s*[-–]\\s*#?(\\d{1,6}))?");

    /// No task has more steps; more numbers than that are a slip of the finger.
    private static final int WIDEST = 1000;

    private Numbers() {}

    static Optional<List<Integer>> one(String given) {
        return several(given).filter(numbers -> numbers.size() == 1);
    }

    /// @return empty for what is not numbers; an empty list for `all`
    static Optional<List<Integer>> several(String given) {
        if (given.strip().equalsIgnoreCase("all")) {
            return Optional.of(List.of());
        }
        List<Optional<List<Integer>>> parts =
                Stream.of(given.strip().split("[\\s,]+", -1)).map(Numbers::range).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                                parts.stream()
                                        .flatMap(Optional::stream)
                                        .flatMap(List::stream)
                                        .limit(WIDEST + 1L)
                                        .toList())
                        .filter(numbers -> numbers.size() <= WIDEST)
                : Optional.empty();
    }

    private static Optional<List<Integer>> range(String part) {
        Matcher matcher = RANGE.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
        return to < from || to - from >= WIDEST
                ? Optional.empty()
                : Optional.of(IntStream.rangeClosed(from, to).boxed().toList());
    }
}
