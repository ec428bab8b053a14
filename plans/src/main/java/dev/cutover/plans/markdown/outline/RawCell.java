package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;

/// A cell as written.
///
/// @param text without the padding, bars unescaped
/// @param content where it stands; with length 0 where something can be put
public record RawCell(String text, Slot content) {

    /// The cell as a line of its own.
    public Line line() {
        return new Line(text, content.line(), content.offset());
    }

    static RawCell of(Line line, int start, int end) {
        String all = line.text().substring(start, end);
        String text = all.strip();
        int padding = all.length() - all.stripLeading().length();
        int inner = start + (text.isEmpty() ? Math.min(1, all.length()) : padding);
        return new RawCell(text.replace("\\|", "|"), line.slot(inner, inner + text.length()));
    }
}
