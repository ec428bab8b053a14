package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.text.Origin;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A line to be read, without what the surrounding blocks put before it (indentation, `>`).
///
/// @param number from 1
/// @param offset of its first character in the original text
/// @param origin where each of its characters comes from; null where the line is written just so,
///   and every character stands as far behind the offset as in this text
public record Line(String text, int number, int offset, @Nullable Origin origin) {

    /// A line that is read as it is written.
    public Line(String text, int number, int offset) {
        this(text, number, offset, null);
    }

    /// The place of a character in the original text.
    public int at(int index) {
        return origin == null ? offset + index : origin.at(index);
    }

    /// A stretch of the line, as it stands in the original text.
    public Slot slot(int start, int end) {
        return new Slot(number, at(start), at(end) - at(start));
    }

    /// The same characters, each in its place.
    public Line part(int start, int end) {
        Origin rest = origin == null ? null : origin.from(start);
        return new Line(text.substring(start, end), number, at(start), rest);
    }

    Line from(int start) {
        return part(start, text.length());
    }

    /// Other words in its place; where the line holds them, they keep theirs.
    Line saying(String words) {
        int start = text.indexOf(words);
        return start < 0
                ? new Line(words, number, offset)
                : new Line(words, number, at(start), origin == null ? null : origin.from(start));
    }

    static String join(List<Line> lines) {
        return lines.size() == 1
                ? lines.getFirst().text().strip()
                : lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }
}
