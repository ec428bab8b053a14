package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Slot;
import java.util.List;
import java.util.stream.Collectors;

/// A line as written, without what the surrounding blocks put before it (indentation, `>`).
///
/// @param number from 1
/// @param offset of its first character in the text
public record Line(String text, int number, int offset) {

    /// A stretch of the line, as it stands in the original text.
    public Slot slot(int start, int end) {
        return new Slot(number, offset + start, end - start);
    }

    Line from(int start) {
        return new Line(text.substring(start), number, offset + start);
    }

    static String join(List<Line> lines) {
        return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }
}
