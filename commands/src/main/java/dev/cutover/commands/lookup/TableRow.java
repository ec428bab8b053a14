package dev.cutover.commands.lookup;

import java.util.ArrayList;
import java.util.List;

/// A line of a table: cells between bars.
final class TableRow {

    private TableRow() {}

    static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    /// The line below the head, which says nothing.
    static boolean isDashes(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(letter -> "|-:+ \t".indexOf(letter) >= 0);
    }

    /// Without the bars at both ends; `\|` is no end of a cell.
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '|' && (at == 0 || line.charAt(at - 1) != '\\')) {
                cells.add(line.substring(start, at).strip());
                start = at + 1;
            }
        }
        cells.add(line.substring(start).strip());
        if (cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        if (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }
}
