package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes into the cells of a table whose rows are tasks.
final class Cells {

    private static final Pattern DONE =
            Pattern.compile(
                    "(?iU)[^\\p{L}\\p{N}]{0,4}(?:done|completed?|finished|passed|pass|yes|ok)[.]?"
                            + "|[✅☑✔✓]\uFE0F?|\\[x]");
    private static final Pattern SEEN = Pattern.compile("(?i)actual|seen|result|observed");

    private final Original original;
    private final Splices splices;

    /// The table that was looked at last, and how its columns write that something is done.
    private @Nullable TableLines latest;

    private final Map<Integer, Optional<String>> doneByColumn = new HashMap<>();

    Cells(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
    }

    /// @param word what is written; null for done, in the way in which the column writes it
    void state(Box box, @Nullable String word) {
        int line = original.lineAt(box.offset());
        TableLines table = table(line);
        table.cellAt(line, box.offset())
                .ifPresent(cell -> cell.write(splices, word == null ? done(table, cell) : word));
    }

    private TableLines table(int line) {
        if (latest == null || !latest.holds(line)) {
            latest = TableLines.around(original, line);
            doneByColumn.clear();
        }
        return latest;
    }

    private String done(TableLines table, TableLines.Cell cell) {
        return doneByColumn
                .computeIfAbsent(cell.column(), column -> done(table, column))
                .orElseGet(() -> unused(cell.text(), table.head(cell.column())));
    }

    private static Optional<String> done(TableLines table, int column) {
        return table.rows().stream()
                .flatMap(row -> table.cell(row, column).stream())
                .map(TableLines.Cell::text)
                .filter(text -> DONE.matcher(text).matches())
                .findFirst();
    }

    /// Where no row is done yet, what matches the cell's own mark or the column's head.
    private static String unused(String text, String head) {
        return switch (text.replace("\uFE0F", "")) {
            case "☐", "□" -> "☑";
            case "⬜", "❌" -> "✅";
            case "[ ]" -> "[x]";
            default -> head.toLowerCase(Locale.ROOT).contains("pass") ? "Pass" : "Done";
        };
    }

    /// What was seen, if the table has a column for it and nothing stands in it.
    void said(Box box, String text) {
        int line = original.lineAt(box.offset());
        TableLines table = table(line);
        List<String> heads = table.heads();
        Optional<TableLines.Cell> cell =
                IntStream.range(0, heads.size())
                        .filter(column -> SEEN.matcher(heads.get(column)).find())
                        .boxed()
                        .findFirst()
                        .flatMap(column -> table.cell(line, column));
        cell.filter(found -> Openness.isOpen(found.text()))
                .ifPresent(found -> found.write(splices, text));
    }
}
