package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.writeback.Outcome.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was seen or said of a task, as a line of its own below it, or in the cell that the table
/// has for it.
final class SaidLines {

    private final Original original;
    private final Splices splices;
    private final ItemLines items;
    private final Cells cells;

    SaidLines(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.items = new ItemLines(original);
        this.cells = new Cells(original, splices);
    }

    void write(List<Said> said) {
        Map<Box, List<Said>> byBox =
                said.stream()
                        .filter(one -> one.below().offset() >= 0)
                        .collect(
                                Collectors.groupingBy(
                                        Said::below, LinkedHashMap::new, Collectors.toList()));
        byBox.forEach(this::write);
    }

    private void write(Box box, List<Said> said) {
        if (box.spelling() == Spelling.CELL) {
            cells.said(box, said.stream().map(Said::text).collect(Collectors.joining("; ")));
        } else {
            below(box, said);
        }
    }

    private void below(Box box, List<Said> said) {
        int line = original.lineAt(box.offset());
        int last = items.lastOfTitle(line);
        int boxStart = box.offset() - (box.spelling() == Spelling.BRACKETS ? 1 : 0);
        String indent = items.indentBelow(line, boxStart);
        String nested = indent.isEmpty() ? "  " : indent;
        String text =
                said.stream()
                        .map(one -> nested + "- " + one.label() + ": " + Prose.line(one.text()))
                        .filter(one -> !stands(one, last))
                        .map(one -> original.lineBreak(last) + one)
                        .collect(Collectors.joining());
        if (!text.isEmpty() && items.takesLinesBelow(last)) {
            splices.insert(original.end(last), text + items.gapBelow(last));
        }
    }

    /// Whether an export before this one has put it there.
    private boolean stands(String line, int above) {
        for (int next = above + 1; next <= original.lines(); next++) {
            String found = unquoted(original.line(next));
            if (!found.startsWith("- ")) {
                return false;
            }
            if (found.equals(unquoted(line))) {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^[>\\s]++", "").stripTrailing();
    }
}
