package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.text.Origin;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.Arrays;
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
        int[] starts = new int[16];
        int count = 1;
        for (int index = 0; index < read.length(); index++) {
            if (endsLine(read, index)) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = index + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
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
        int end = end(number);
        Origin origin = text.isCopy(start, end) ? null : new Origin(text, start);
        return new Line(read.substring(start, end), number, text.originalOf(start), origin);
    }

    /// Behind its last character that ends no line.
    private int end(int number) {
        String read = text.text();
        int end = number < starts.length ? starts[number] : read.length();
        while (end > starts[number - 1] && "\r\n".indexOf(read.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Whether a line is drawn across the page, or below a heading.
    public boolean isRule(int number) {
        String read = text.text();
        int end = end(number);
        int index = starts[number - 1];
        while (index < end && Character.isWhitespace(read.charAt(index))) {
            index++;
        }
        char mark = index == end ? ' ' : read.charAt(index);
        int marks = 0;
        for (; index < end; index++) {
            char character = read.charAt(index);
            if (character != mark && character != ' ' && character != '\t') {
                return false;
            }
            marks += character == mark ? 1 : 0;
        }
        return "-*=".indexOf(mark) >= 0 && (marks > 2 || (marks == 2 && mark == '='));
    }

    public int count() {
        return starts.length;
    }

    /// Both ends included.
    public Stream<Line> between(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, starts.length)).mapToObj(this::at);
    }
}
