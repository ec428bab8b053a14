package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;

/// A cell as written.
///
/// @param text without the padding, bars unescaped
/// @param line the cell as a line of its own, without the padding; where it is empty, the place
///   where something can be put
public record RawCell(String text, Line line) {

    /// Where it stands; with length 0 where something can be put.
    public Slot content() {
        return line.slot(0, line.text().length());
    }

    static RawCell of(Line row, int start, int end) {
        String all = row.text().substring(start, end);
        String text = all.strip();
        int padding = all.length() - all.stripLeading().length();
        int inner = start + (text.isEmpty() ? Math.min(1, all.length()) : padding);
        return new RawCell(text.replace("\\|", "|"), row.part(inner, inner + text.length()));
    }
}
