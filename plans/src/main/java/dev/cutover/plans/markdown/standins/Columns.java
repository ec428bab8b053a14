package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Grid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the columns of a table of tasks hold.
///
/// @param roles by column
/// @param task the column of the tasks
/// @param status the column that says whether a task is done, -1 for none
/// @param id the column of the ids, -1 for none
record Columns(List<Role> roles, int task, int status, int id) {

    private static final Pattern ID_CELL =
            Pattern.compile("\\p{L}{0,5}[-.#]?\\d{1,4}(\\.\\d{1,4}){0,3}[a-z]?[.):]?");

    private static final Set<Role> SUPPORT =
            EnumSet.of(Role.ID, Role.OWNER, Role.START, Role.DURATION, Role.STATUS, Role.EXPECTED);

    /// Nothing where the heads are not those of a table of tasks.
    static Optional<Columns> of(Grid grid) {
        List<Role> roles =
                new ArrayList<>(grid.heads().stream().map(head -> Role.of(head.text())).toList());
        for (int column = 0; column < roles.size(); column++) {
            roles.set(column, role(grid, column, roles.get(column)));
        }
        int task = taskIn(roles);
        if (task < 0 || isOther(roles, task)) {
            return Optional.empty();
        }
        int status = statusIn(roles);
        return Optional.of(new Columns(List.copyOf(roles), task, status, roles.indexOf(Role.ID)));
    }

    /// `Step` is the number of a task where there are numbers in it; a column of boxes needs no
    /// head.
    private static Role role(Grid grid, int column, Role byHead) {
        return switch (byHead) {
            case TASK -> all(grid, column, ID_CELL) ? Role.ID : Role.TASK;
            case NOTE -> {
                boolean unnamed = grid.heads().get(column).text().isBlank();
                boolean first = column == 0 && unnamed && all(grid, column, ID_CELL);
                yield first ? Role.ID : all(grid, column, CellBox.BOX) ? Role.STATUS : Role.NOTE;
            }
            case ID -> all(grid, column, CellBox.BOX) ? Role.STATUS : Role.ID;
            case DESCRIPTION,
                    OWNER,
                    START,
                    DURATION,
                    STATUS,
                    RESULT,
                    EXPECTED,
                    ACTUAL,
                    COMMAND,
                    OTHER_SUBJECT,
                    OTHER_TABLE ->
                    byHead;
        };
    }

    /// Whether every cell of a column that is not empty is of that form, and there is one.
    private static boolean all(Grid grid, int column, Pattern form) {
        List<String> said =
                grid.rows().stream()
                        .filter(row -> column < row.cells().size())
                        .map(row -> row.cells().get(column).text().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return !said.isEmpty() && said.stream().allMatch(text -> form.matcher(text).matches());
    }

    private static int taskIn(List<Role> roles) {
        int task = roles.indexOf(Role.TASK);
        return task >= 0 || !roles.contains(Role.ID) ? task : roles.indexOf(Role.DESCRIPTION);
    }

    private static int statusIn(List<Role> roles) {
        int status = roles.indexOf(Role.STATUS);
        return status >= 0 ? status : roles.indexOf(Role.RESULT);
    }

    private static boolean isOther(List<Role> roles, int task) {
        boolean timeTracking =
                roles.contains(Role.DURATION)
                        && roles.contains(Role.ACTUAL)
                        && !roles.contains(Role.STATUS)
                        && !roles.contains(Role.EXPECTED);
        return timeTracking
                || roles.contains(Role.OTHER_TABLE)
                || roles.subList(0, task).contains(Role.OTHER_SUBJECT);
    }

    /// Whether there is more than the tasks' names: who does them, when, in which order.
    boolean areSupported() {
        return roles.stream().anyMatch(SUPPORT::contains) || status >= 0;
    }
}
