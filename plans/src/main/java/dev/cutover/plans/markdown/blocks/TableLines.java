package dev.cutover.plans.markdown.blocks;

import java.util.List;

/// Finds a table among the lines of a paragraph.
///
/// Not left to the parser's extension: that takes a list item with a bar in it, right below a
/// table, for one more row, where GitHub begins a list.
final class TableLines {

    private TableLines() {}

    /// The index of its first row; the number of lines where there is no table.
    static int startIn(List<Line> lines) {
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (isRow(lines.get(index).text()) && isDashes(lines.get(index + 1).text())) {
                return index;
            }
        }
        return lines.size();
    }

    private static boolean isRow(String text) {
        return text.indexOf('|') >= 0;
    }

    private static boolean isDashes(String text) {
        return isRow(text)
                && text.indexOf('-') >= 0
                && text.chars().allMatch(letter -> "|-: \t".indexOf(letter) >= 0);
    }
}
