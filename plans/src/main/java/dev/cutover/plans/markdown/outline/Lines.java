package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.text.Origin;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines of a text, each with its place: for what is to be written into them. A byte order mark
/// is no part of the first one.
public final class Lines {

    private final Rewriting text;
    private final int[] starts;

    private Lines(Rewriting text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /// The lines as they stand there.
    public static Lines of(String text) {
        return of(Rewriting.none(text).withoutByteOrderMark());
    }

    /// The lines as they are to be read.
    ///
    /// @param text which has the lines of the original
    public static Lines of(Rewriting text) {
        String read = text.text();
        IntStream others = IntStream.range(0, read.length()).filter(index -> endsLine(read, index));
        return new Lines(
                text, IntStream.concat(IntStream.of(0), others.map(index -> index + 1)).toArray());
    }

    private static boolean endsLine(String text, int index) {
        char letter = text.charAt(index);
        boolean split =
                letter == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !split);
    }

    /// @param number from 1; behind the last line there are empty ones
    public Line at(int number) {
        String read = text.text();
        if (number > starts.length) {
            return new Line("", number, text.original().length());
        }
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : read.length();
        while (end > start && "\r\n".indexOf(read.charAt(end - 1)) >= 0) {
            end--;
        }
        Origin origin = text.isCopy(start, end) ? null : new Origin(text, start);
        return new Line(read.substring(start, end), number, text.originalOf(start), origin);
    }

    /// Both ends included.
    public Stream<Line> between(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, starts.length)).mapToObj(this::at);
    }
}
