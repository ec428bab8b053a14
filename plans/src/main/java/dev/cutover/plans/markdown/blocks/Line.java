package dev.cutover.plans.markdown.blocks;

import java.util.List;
import java.util.stream.Collectors;

/// A line as written, without what the surrounding blocks put before it (indentation, `>`).
///
/// @param number from 1
/// @param offset of its first character in the text
public record Line(String text, int number, int offset) {

    Line from(int start) {
        return new Line(text.substring(start), number, offset + start);
    }

    /// What stands behind the character that this line begins with.
    Line behindBullet() {
        return from(text.length() - text.stripLeading().length() + 1);
    }

    static String join(List<Line> lines) {
        return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }
}
