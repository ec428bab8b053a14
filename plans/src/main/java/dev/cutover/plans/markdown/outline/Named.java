package dev.cutover.plans.markdown.outline;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Stretches of lines that have a name, to be asked for every line of a document.
final class Named {

    /// @param lastLine still belongs to it
    record Stretch(String name, int lastLine) {}

    private final int[] firstLines;
    private final Stretch[] stretches;

    /// @param byFirstLine stretches that may end before the next one begins
    Named(SortedMap<Integer, Stretch> byFirstLine) {
        firstLines = byFirstLine.keySet().stream().mapToInt(Integer::intValue).toArray();
        stretches = byFirstLine.values().toArray(Stretch[]::new);
    }

    /// The name of the last stretch that begins in this line or above it, if it goes so far.
    @Nullable String at(int line) {
        int found = Arrays.binarySearch(firstLines, line);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && line <= stretches[index].lastLine() ? stretches[index].name() : null;
    }

    /// The names of those that begin between two lines, both included.
    List<String> between(int first, int last) {
        int found = Arrays.binarySearch(firstLines, first);
        return IntStream.range(found >= 0 ? found : -found - 1, firstLines.length)
                .takeWhile(index -> firstLines[index] <= last)
                .mapToObj(index -> stretches[index].name())
                .toList();
    }
}
