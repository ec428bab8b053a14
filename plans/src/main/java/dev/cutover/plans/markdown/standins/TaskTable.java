package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Grid;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Grids;
import dev.cutover.plans.markdown.outline.RawCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table whose rows are tasks.
///
/// @param rows those that are tasks; totals, sub-heads and rows that nobody has filled in are not
record TaskTable(int line, Columns columns, List<String> heads, List<TaskRow> rows) {

    private static final int HEADS_AND_DASHES = 2;

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?iuU)\\P{L}{0,4}(sub-?)?(total|sum|gesamt|summe|total général|suma|totale|totaal|razem"
                            + "|итого|всего|合計|总计|合计)\\b.{0,40}");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[[^\\[\\]]{0,80}]|<[^<>]{0,80}>|(?i)tbd|todo|n/?a|\\P{L}*+");

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]{1,150}\\*\\*");

    /// Nothing where the table is another one.
    static Optional<TaskTable> of(Piece.Table table) {
        if (table.depth() > 0) {
            return Optional.empty();
        }
        Grid grid = Grids.of(table);
        return Columns.of(grid)
                .map(columns ->
                        new TaskTable(
                                grid.line(), columns, heads(grid), rows(table, grid, columns)))
                .filter(tasks -> !tasks.rows.isEmpty());
    }

    private static List<String> heads(Grid grid) {
        return grid.heads().stream().map(Grid.Cell::text).toList();
    }

    private static List<TaskRow> rows(Piece.Table table, Grid grid, Columns columns) {
        List<TaskRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            Line line = table.lines().get(row + HEADS_AND_DASHES);
            List<RawCell> cells = Grids.raw(line);
            if (isTask(cells, columns)) {
                rows.add(new TaskRow(line, cells));
            }
        }
        return rows;
    }

    private static boolean isTask(List<RawCell> cells, Columns columns) {
        if (cells.size() <= columns.task()) {
            return false;
        }
        String name = cells.get(columns.task()).text();
        return !PLACEHOLDER.matcher(name).matches()
                && cells.stream().noneMatch(cell -> TOTAL.matcher(cell.text()).matches())
                && !isSubHead(name, cells);
    }

    /// `| **Before** | | |` heads the rows below it.
    private static boolean isSubHead(String name, List<RawCell> cells) {
        long filled = cells.stream().filter(Predicate.not(cell -> cell.text().isEmpty())).count();
        return filled == 1 && cells.size() > 1 && BOLD.matcher(name).matches();
    }

    /// What stands in the column of the ids.
    Stream<String> ids() {
        return rows.stream().map(this::id).filter(id -> !id.isEmpty());
    }

    String id(TaskRow row) {
        int column = columns.id();
        return column < 0 || column >= row.cells().size()
                ? ""
                : row.cells().get(column).text().replaceAll("^[*_`]{0,3}|[*_`.):]{0,4}$", "");
    }
}
