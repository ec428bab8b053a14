package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Slot;
import dev.cutover.plans.Team.SignOff;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.words.Columns;
import dev.cutover.plans.markdown.words.Places;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table that people sign: `Role / Name / Signature / Date`.
final class SignOffTable {

    private final Grid grid;
    private final List<Column> columns;
    private final Lines lines;

    private SignOffTable(Grid grid, List<Column> columns, Lines lines) {
        this.grid = grid;
        this.columns = columns;
        this.lines = lines;
    }

    /// @param sure whether the heading above says that people sign
    static boolean is(Grid grid, boolean sure) {
        return SignWords.isTable(Columns.of(grid), sure);
    }

    static List<SignOff> of(Grid grid, Lines lines) {
        SignOffTable table = new SignOffTable(grid, Columns.of(grid), lines);
        List<SignOff> signOffs = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            table.signOff(row).ifPresent(signOffs::add);
        }
        return signOffs;
    }

    private Optional<SignOff> signOff(Grid.Row row) {
        int role = columns.contains(Column.ROLE) ? columns.indexOf(Column.ROLE) : 0;
        boolean named = columns.get(role) != Column.ROLE;
        String who = role < row.cells().size() ? row.cells().get(role).text() : "";
        boolean open = who.replace("_", "").isBlank();
        if (row.cells().size() < 2 || (open && !named)) {
            return Optional.empty();
        }
        return Optional.of(
                new SignOff(
                        open ? grid.heads().get(role).text() : who,
                        row.line(),
                        named && !open ? null : slot(row, Column.NAME, Column.OWNER),
                        slot(row, Column.SIGNATURE, Column.STATUS),
                        slot(row, Column.DATE, Column.DATE)));
    }

    private @Nullable Slot slot(Grid.Row row, Column column, Column instead) {
        int wanted = columns.contains(column) ? columns.indexOf(column) : columns.indexOf(instead);
        return IntStream.range(0, row.cells().size())
                .filter(index -> index == wanted)
                .mapToObj(index -> Places.inCell(row.cells().get(index), lines.at(row.line())))
                .findFirst()
                .orElse(null);
    }
}
