package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Grid;
import java.util.List;
import java.util.regex.Pattern;

/// What the cells of a row are called: `Database Admin Signature`, by row and column; where the
/// column says no more than `Value`, by the row alone.
record TableNames(Grid grid, Grid.Row row) {

    private static final Pattern NOTHING_SAID =
            Pattern.compile("(?i)values?|details?|answer|actual|entry|data|result|fill in|");

    String at(int offset) {
        int column = columnAt(offset);
        String head = head(column);
        String label = label(column);
        boolean byRow = NOTHING_SAID.matcher(head).matches() && !label.isEmpty();
        return byRow ? label : ((label.isEmpty() ? "" : label + " ") + head).strip();
    }

    private int columnAt(int offset) {
        List<Grid.Cell> cells = row.cells();
        int column = 0;
        while (column + 1 < cells.size() && cells.get(column + 1).slot().offset() <= offset) {
            column++;
        }
        return column;
    }

    private String head(int column) {
        return column < grid.heads().size() ? grid.heads().get(column).text() : "";
    }

    private String label(int column) {
        String first = row.cells().getFirst().text();
        return column == 0 || first.contains("___") ? "" : first;
    }
}
