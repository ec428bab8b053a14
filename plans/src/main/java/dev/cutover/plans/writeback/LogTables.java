package dev.cutover.plans.writeback;

import dev.cutover.plans.Grid;
import dev.cutover.plans.writeback.Outcome.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes issues and risks into the team's own table: empty rows are filled first, then rows are
/// added. What an export before this one wrote is brought up to date, not doubled.
final class LogTables {

    private final Original original;
    private final Splices splices;

    LogTables(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
    }

    void write(Grid grid, List<Entry> entries) {
        TableLines table = TableLines.of(original, grid);
        List<Optional<Column>> columns = Column.of(table.heads());
        if (!columns.contains(Optional.of(Column.TEXT))) {
            return;
        }
        Set<Integer> standing = new TreeSet<>(table.rows());
        Deque<Integer> empty = new ArrayDeque<>();
        table.rows().stream().filter(row -> isEmpty(table, row)).forEach(empty::add);
        for (Entry entry : entries) {
            List<String> values = values(columns, entry);
            standing.stream()
                    .filter(row -> tells(table, row, columns, values))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> {
                                standing.remove(row);
                                update(table, row, columns, values);
                            },
                            () -> add(table, empty.poll(), table.row(values)));
        }
    }

    /// @param empty a row that waits to be filled, null where there is none
    private void add(TableLines table, @Nullable Integer empty, String row) {
        if (empty == null) {
            int last = table.last();
            splices.insert(original.end(last), original.lineBreak(last) + row);
        } else {
            int start = original.start(empty);
            splices.replace(start, original.visibleEnd(empty) - start, row);
        }
    }

    private static boolean isEmpty(TableLines table, int row) {
        return table.cells(row).stream().allMatch(cell -> Openness.isOpen(cell.text()));
    }

    /// Whether a row is about the same: the same words, and the same time where it has one.
    private static boolean tells(
            TableLines table, int row, List<Optional<Column>> columns, List<String> values) {
        List<TableLines.Cell> cells = table.cells(row);
        return IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(index -> isName(columns.get(index)))
                .allMatch(index -> cells.get(index).text().equals(Prose.cell(values.get(index))));
    }

    private static boolean isName(Optional<Column> column) {
        return column.filter(one -> one == Column.TEXT || one == Column.AT).isPresent();
    }

    private void update(
            TableLines table, int row, List<Optional<Column>> columns, List<String> values) {
        List<TableLines.Cell> cells = table.cells(row);
        for (int index = 0; index < Math.min(cells.size(), columns.size()); index++) {
            TableLines.Cell cell = cells.get(index);
            String value = values.get(index);
            boolean news = !value.isEmpty() && !cell.text().equals(Prose.cell(value));
            if (news
                    && (columns.get(index).equals(Optional.of(Column.STATUS))
                            || Openness.isOpen(cell.text()))) {
                cell.write(splices, value);
            }
        }
    }

    private static List<String> values(List<Optional<Column>> columns, Entry entry) {
        return columns.stream()
                .map(column -> column.map(known -> known.of(entry)).orElse(""))
                .toList();
    }
}
