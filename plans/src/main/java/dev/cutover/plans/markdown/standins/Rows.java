package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.RawCell;
import dev.cutover.plans.markdown.words.Estimates;
import dev.cutover.plans.markdown.words.StatusWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says the rows of a table as the list would say it that has a box for each of them: the task, and
/// below it a field for every other column.
final class Rows {

    private static final Pattern NO_FIELD_NAME = Pattern.compile("[*_:`\\[\\]<>]");
    private static final Pattern NOTHING = Pattern.compile("[-–—_.…]*|(?i)n/?a|tbd");
    private static final Pattern CODE = Pattern.compile("(`{1,3})(?<code>.+)\\1");
    private static final Pattern NUMBER = Pattern.compile("~?\\d{1,4}([.,]\\d{1,2})?");
    private static final Pattern UNIT =
            Pattern.compile("\\((?<unit>[^()\\d]{1,20})\\)|(?<whole>min(ute)?s?)");
    private static final int LONGEST_NAME = 60;

    private final TaskTable table;
    private final boolean withIds;
    private final List<Piece> pieces = new ArrayList<>();

    private Rows(TaskTable table, boolean withIds) {
        this.table = table;
        this.withIds = withIds;
    }

    /// @param withIds whether the ids in the table are those of the tasks
    static List<Piece> of(TaskTable table, boolean withIds) {
        Rows rows = new Rows(table, withIds);
        table.rows().forEach(rows::row);
        return rows.pieces;
    }

    private void row(TaskRow row) {
        Columns columns = table.columns();
        RawCell task = row.cells().get(columns.task());
        CellBox box = CellBox.of(task, cell(row, columns.status()));
        String id = withIds ? table.id(row) : "";
        String name = id.isEmpty() ? box.name() : "**" + id + "** " + box.name();
        pieces.add(item(1, box.box(), name, task));
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != columns.task() && column < table.heads().size()) {
                below(row, column);
            }
        }
    }

    private static Piece.Item item(int depth, @Nullable Box box, String text, RawCell cell) {
        Line line = cell.line();
        return new Piece.Item(depth, line.number(), box, text, false, List.of(line));
    }

    private static @Nullable RawCell cell(TaskRow row, int column) {
        return column < 0 || column >= row.cells().size() ? null : row.cells().get(column);
    }

    private void below(TaskRow row, int column) {
        RawCell cell = row.cells().get(column);
        if (NOTHING.matcher(cell.text()).matches()) {
            return;
        }
        String head = table.heads().get(column);
        switch (table.columns().roles().get(column)) {
            case ID -> {}
            case STATUS, RESULT -> status(column, head, cell);
            case OWNER -> field("Owner", cell.text(), cell);
            case START -> field("Start", cell.text(), cell);
            case DURATION -> field("Duration", duration(head, cell.text()), cell);
            case EXPECTED -> field("Expected", cell.text(), cell);
            case COMMAND -> command(cell);
            case TASK, DESCRIPTION, ACTUAL, OTHER_SUBJECT, OTHER_TABLE, NOTE ->
                    field(head, cell.text(), cell);
        }
    }

    private void status(int column, String head, RawCell cell) {
        boolean isBox = column == table.columns().status();
        if (!isBox || StatusWord.saysMore(cell.text())) {
            field(head, cell.text(), cell);
        }
    }

    /// A bare number has its unit in the head: `Duration (min)`.
    private static String duration(String head, String text) {
        Matcher unit = UNIT.matcher(head);
        boolean bare = NUMBER.matcher(text).matches() && Estimates.first(text).isEmpty();
        return bare && unit.find() ? text + " " + unitOf(unit) : text;
    }

    private static String unitOf(Matcher unit) {
        return Optional.ofNullable(unit.group("unit")).orElse("min");
    }

    private void command(RawCell cell) {
        Matcher code = CODE.matcher(cell.text());
        int line = cell.line().number();
        String command = code.matches() ? code.group("code").strip() : cell.text();
        pieces.add(new Piece.Code(1, line, line, "", command));
    }

    private void field(String head, String text, RawCell cell) {
        String name = NO_FIELD_NAME.matcher(head).replaceAll(" ").strip();
        String known = name.isEmpty() ? "Note" : name;
        String shown = known.substring(0, Math.min(LONGEST_NAME, known.length()));
        pieces.add(item(2, null, "**%s:** %s".formatted(shown, text), cell));
    }
}
