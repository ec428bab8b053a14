package dev.cutover.plans.writeback;

import dev.cutover.plans.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table in the original text, cut at its bars.
final class TableLines {

    private final Original original;
    private final int head;
    private final int last;

    private TableLines(Original original, int head, int last) {
        this.original = original;
        this.head = head;
        this.last = last;
    }

    /// @param column from 0
    /// @param from behind its left bar
    /// @param width of what stands between the bars, padding too
    record Cell(int column, int from, int width, String raw) {

        String text() {
            return raw.strip();
        }

        /// Keeps the width where the value fits.
        void write(Splices splices, String value) {
            splices.replace(from, width, padded(Prose.cell(value), width));
        }
    }

    static String padded(String value, int width) {
        String text = value.isEmpty() ? " " : " " + value + " ";
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /// The table that a line stands in.
    static TableLines around(Original original, int line) {
        int head = line;
        while (head > 1 && isRow(original, head - 1)) {
            head--;
        }
        int last = line;
        while (last < original.lines() && isRow(original, last + 1)) {
            last++;
        }
        // Words right above a table may have a bar, too; its head stands above the dashes.
        for (int dashes = head + 1; dashes <= last; dashes++) {
            if (isDashes(original.line(dashes))) {
                return new TableLines(original, dashes - 1, last);
            }
        }
        return new TableLines(original, head, last);
    }

    static TableLines of(Original original, Grid grid) {
        int last = Math.max(grid.line() + 1, original.lineAt(grid.end()));
        return new TableLines(original, grid.line(), Math.min(last, original.lines()));
    }

    private static boolean isRow(Original original, int line) {
        return original.line(line).indexOf('|') >= 0;
    }

    private static boolean isDashes(String text) {
        return text.indexOf('-') >= 0
                && text.chars().allMatch(letter -> "|-: \t>".indexOf(letter) >= 0);
    }

    List<Integer> rows() {
        return IntStream.rangeClosed(head + 2, last).boxed().toList();
    }

    boolean holds(int line) {
        return head <= line && line <= last;
    }

    int last() {
        return last;
    }

    List<String> heads() {
        return cells(head).stream().map(cell -> cell.text().replace("*", "")).toList();
    }

    String head(int column) {
        List<String> heads = heads();
        return column < heads.size() ? heads.get(column) : "";
    }

    Optional<Cell> cell(int line, int column) {
        List<Cell> cells = cells(line);
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }

    Optional<Cell> cellAt(int line, int offset) {
        return cells(line).stream()
                .filter(cell -> cell.from() <= offset && offset <= cell.from() + cell.width())
                .findFirst();
    }

    /// A row as this table writes them, with bars outside where its heads have them.
    String row(List<String> values) {
        List<Cell> heads = cells(head);
        String line = original.line(head);
        String lead = line.substring(0, heads.getFirst().from() - original.start(head));
        int end = heads.getLast().from() + heads.getLast().width() - original.start(head);
        StringBuilder row = new StringBuilder(lead);
        for (int column = 0; column < heads.size(); column++) {
            row.append(column == 0 ? "" : "|")
                    .append(padded(Prose.cell(values.get(column)), heads.get(column).width()));
        }
        String text = row.append(end < line.length() ? "|" : "").toString();
        return text.stripTrailing();
    }

    List<Cell> cells(int line) {
        String text = original.line(line);
        int offset = original.start(line);
        int end = text.stripTrailing().length();
        int start = firstCell(text);
        List<Cell> cells = new ArrayList<>();
        for (int index = start; index < end; index++) {
            if (text.charAt(index) == '|' && (index == 0 || text.charAt(index - 1) != '\\')) {
                cells.add(cell(cells.size(), text, offset, start, index));
                start = index + 1;
            }
        }
        if (start < end || cells.isEmpty()) {
            cells.add(cell(cells.size(), text, offset, start, Math.max(start, end)));
        }
        return cells;
    }

    private static Cell cell(int column, String text, int offset, int from, int to) {
        return new Cell(column, offset + from, to - from, text.substring(from, to));
    }

    private static int firstCell(String text) {
        int first = 0;
        while (first < text.length() && " \t>\uFEFF".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && text.charAt(first) == '|' ? first + 1 : first;
    }
}
