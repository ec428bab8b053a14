package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Grid.Cell;
import dev.cutover.plans.Grid.Row;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Cuts tables into cells. A bar ends a cell unless it is escaped, within code too, as GitHub reads
/// it.
public final class Grids {

    private static final int HEADS_AND_DASHES = 2;

    private Grids() {}

    public static Grid of(Piece.Table table) {
        List<Line> lines = table.lines();
        Line last = lines.getLast();
        return new Grid(
                table.line(),
                cells(lines.getFirst()),
                lines.stream()
                        .skip(HEADS_AND_DASHES)
                        .map(line -> new Row(line.number(), cells(line)))
                        .toList(),
                last.at(last.text().stripTrailing().length()));
    }

    private static List<Cell> cells(Line line) {
        return cut(line, Grids::cell);
    }

    /// The cells of a row as written.
    public static List<RawCell> raw(Line line) {
        return cut(line, RawCell::of);
    }

    private interface Cutter<C> {
        C cell(Line line, int start, int end);
    }

    private static <C> List<C> cut(Line line, Cutter<C> cutter) {
        String text = line.text();
        int end = text.stripTrailing().length();
        List<C> cells = new ArrayList<>();
        int start = afterFirstBar(text);
        for (int index = start; index < end; index++) {
            if (isBar(text, index)) {
                cells.add(cutter.cell(line, start, index));
                start = index + 1;
            }
        }
        if (start < end) {
            cells.add(cutter.cell(line, start, end));
        }
        return cells;
    }

    private static int afterFirstBar(String text) {
        int first = text.length() - text.stripLeading().length();
        return first < text.length() && text.charAt(first) == '|' ? first + 1 : first;
    }

    private static boolean isBar(String text, int index) {
        return text.charAt(index) == '|' && (index == 0 || text.charAt(index - 1) != '\\');
    }

    private static Cell cell(Line line, int start, int end) {
        String plain = PlainText.of(line.text().substring(start, end).replace("\\|", "|"));
        return new Cell(plain, line.slot(start, end));
    }
}
