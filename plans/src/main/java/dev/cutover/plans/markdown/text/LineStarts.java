package dev.cutover.plans.markdown.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where the lines of the original begin; not looked for where a rewriting leaves every line in its
/// place.
final class LineStarts {

    static final LineStarts UNCHANGED = new LineStarts(true, new int[0]);

    private final boolean unchanged;
    private final int[] starts;

    private LineStarts(boolean unchanged, int[] starts) {
        this.unchanged = unchanged;
        this.starts = starts;
    }

    static LineStarts of(String text) {
        IntStream behindBreaks =
                IntStream.range(1, text.length() + 1).filter(index -> isBehindBreak(text, index));
        return new LineStarts(false, IntStream.concat(IntStream.of(0), behindBreaks).toArray());
    }

    private static boolean isBehindBreak(String text, int index) {
        char last = text.charAt(index - 1);
        boolean split = last == '\r' && index < text.length() && text.charAt(index) == '\n';
        return isBreak(last) && !split;
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r';
    }

    static boolean areKeptBy(Edit edit, String text) {
        return edit.text().chars().noneMatch(LineStarts::isBreak)
                && IntStream.range(edit.start(), edit.end())
                        .map(text::charAt)
                        .noneMatch(LineStarts::isBreak);
    }

    /// Whether the lines to be read are those of the original.
    boolean unchanged() {
        return unchanged;
    }

    /// The line of a place in the original, from 1.
    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
