package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.markdown.blocks.Piece;
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
        pieces.add(
                new Piece.Item(
                        1,
                        row.line().number(),
                        box.box(),
                        name,
                        false,
                        new Piece.Start(row.line().number(), task.content().offset(), false)));
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != columns.task() && column < table.heads().size()) {
                below(row, column);
            }
        }
    }

    private static @Nullable RawCell cell(TaskRow row, int column) {
        return column < 0 || column >= row.cells().size() ? null : row.cells().get(column);
    }

    private void below(TaskRow row, int column) {
        String text = row.cells().get(column).text();
        if (NOTHING.matcher(text).matches()) {
            return;
        }
        String head = table.heads().get(column);
        switch (table.columns().roles().get(column)) {
            case ID -> {}
            case STATUS, RESULT -> status(row, column, head, text);
            case OWNER -> field(row, "Owner", text);
            case START -> field(row, "Start", text);
            case DURATION -> field(row, "Duration", duration(head, text));
            case EXPECTED -> field(row, "Expected", text);
            case COMMAND -> command(row, text);
            case TASK, DESCRIPTION, ACTUAL, OTHER_SUBJECT, OTHER_TABLE, NOTE ->
                    field(row, head, text);
        }
    }

    private void status(TaskRow row, int column, String head, String text) {
        boolean isBox = column == table.columns().status();
        if (!isBox || StatusWord.saysMore(text)) {
            field(row, head, text);
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

    private void command(TaskRow row, String text) {
        Matcher code = CODE.matcher(text);
        int line = row.line().number();
        pieces.add(new Piece.Code(1, line, "", code.matches() ? code.group("code").strip() : text));
    }

    private void field(TaskRow row, String head, String text) {
        String name = NO_FIELD_NAME.matcher(head).replaceAll(" ").strip();
        String known = name.isEmpty() ? "Note" : name;
        String shown = known.substring(0, Math.min(LONGEST_NAME, known.length()));
        int line = row.line().number();
        pieces.add(
                new Piece.Item(
                        2,
                        line,
                        null,
                        "**%s:** %s".formatted(shown, text),
                        false,
                        new Piece.Start(line, row.line().offset(), false)));
    }
}
