package dev.cutover.plans;

import java.util.List;

/// A table with the place of every cell.
///
/// @param line of its heads
/// @param end offset behind the last character of its last row, before the line's end
public record Grid(int line, List<Cell> heads, List<Row> rows, int end) {

    /// @param text plain
    /// @param slot everything between the bars, the padding too
    public record Cell(String text, Slot slot) {}

    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Whether nothing is written in it yet: the row to begin with.
        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().replace("_", "").isBlank());
        }
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
