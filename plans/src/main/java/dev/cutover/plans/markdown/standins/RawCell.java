package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;

/// A cell as written.
///
/// @param text without the padding, bars unescaped
/// @param content where it stands; with length 0 where something can be put
record RawCell(String text, Slot content) {

    /// @param line the row's
    static RawCell of(Grid.Cell cell, Line line) {
        Slot slot = cell.slot();
        int start = slot.offset() - line.offset();
        String all = line.text().substring(start, start + slot.length());
        int blanks = all.length() - all.stripLeading().length();
        String text = all.strip();
        int inner = text.isEmpty() ? Math.min(1, all.length()) : blanks;
        return new RawCell(
                text.replace("\\|", "|"),
                new Slot(slot.line(), slot.offset() + inner, text.length()));
    }
}
