package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines of a text as they stand there, each with its place: for what is to be written into
/// them. A byte order mark is no part of the first one.
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static Lines of(String text) {
        int first = text.startsWith("\uFEFF") ? 1 : 0;
        IntStream others = IntStream.range(0, text.length()).filter(index -> endsLine(text, index));
        return new Lines(
                text,
                IntStream.concat(IntStream.of(first), others.map(index -> index + 1)).toArray());
    }

    private static boolean endsLine(String text, int index) {
        char letter = text.charAt(index);
        boolean split =
                letter == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !split);
    }

    /// @param number from 1; behind the last line there are empty ones
    public Line at(int number) {
        if (number > starts.length) {
            return new Line("", number, text.length());
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Line(text.substring(start, end), number, start);
    }

    /// Both ends included.
    public Stream<Line> between(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, starts.length)).mapToObj(this::at);
    }
}
