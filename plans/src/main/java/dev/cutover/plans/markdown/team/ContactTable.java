package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.markdown.words.Columns;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table of people, its columns in any order: `Role / Name / Contact / Availability`, `Who /
/// Responsibility / Phone`.
final class ContactTable {

    private static final Set<Column> WHO = Set.of(Column.ROLE, Column.NAME, Column.OWNER);
    private static final Set<Column> HOW =
            Set.of(Column.CONTACT, Column.PHONE, Column.EMAIL, Column.AVAILABILITY);
    private static final Set<Column> NOT_THESE =
            Set.of(
                    Column.SIGNATURE,
                    Column.TASK,
                    Column.RISK,
                    Column.ISSUE,
                    Column.ACTUAL,
                    Column.STATUS,
                    Column.PHASE);

    private final Grid grid;
    private final List<Column> columns;

    private ContactTable(Grid grid, List<Column> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /// @param sure whether only contacts stand here: then names alone will do
    static List<Contact> of(Grid grid, boolean sure) {
        List<Column> columns = Columns.of(grid);
        boolean who = columns.stream().anyMatch(WHO::contains);
        boolean how = columns.stream().anyMatch(HOW::contains);
        boolean others = columns.stream().anyMatch(NOT_THESE::contains);
        if (!who || others || !(how || sure)) {
            return List.of();
        }
        return new ContactTable(grid, columns).contacts();
    }

    private List<Contact> contacts() {
        return grid.rows().stream().filter(row -> !row.isEmpty()).map(this::contact).toList();
    }

    private Contact contact(Grid.Row row) {
        @Nullable String name = cells(row, Set.of(Column.NAME, Column.OWNER));
        @Nullable String role = cells(row, Set.of(Column.ROLE));
        return new Contact(
                role,
                name,
                cells(row, Set.of(Column.CONTACT, Column.PHONE, Column.EMAIL)),
                cells(row, Set.of(Column.AVAILABILITY)),
                row.line());
    }

    private @Nullable String cells(Grid.Row row, Set<Column> wanted) {
        String all =
                IntStream.range(0, Math.min(columns.size(), row.cells().size()))
                        .filter(index -> wanted.contains(columns.get(index)))
                        .mapToObj(index -> row.cells().get(index).text())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
