package dev.cutover.plans.markdown.blocks;

import java.util.ArrayList;
import java.util.List;

/// Puts a table together again that went on for so long that [LongParagraph] cut it.
final class LongTable {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> rows = new ArrayList<>();
    private int depth;

    private LongTable() {}

    static List<Piece> joined(List<Piece> pieces) {
        LongTable table = new LongTable();
        pieces.forEach(table::add);
        table.end();
        return table.pieces;
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Table begun -> begin(begun);
            case Piece.Paragraph more when goesOn(more) -> rows.addAll(more.lines());
            case Piece.Heading _, Piece.Item _, Piece.Paragraph _, Piece.Code _, Piece.Rule _ -> {
                end();
                pieces.add(piece);
            }
        }
    }

    private void begin(Piece.Table begun) {
        end();
        rows.addAll(begun.lines());
        depth = begun.depth();
    }

    /// Only what was one paragraph has no empty line between its parts.
    private boolean goesOn(Piece.Paragraph more) {
        return !rows.isEmpty() && rows.getLast().number() + 1 == more.line();
    }

    private void end() {
        if (!rows.isEmpty()) {
            pieces.add(new Piece.Table(depth, rows));
            rows.clear();
        }
    }
}
