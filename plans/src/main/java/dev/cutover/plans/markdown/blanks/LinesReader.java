package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank.Kind;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Grids;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.BlankName;
import dev.cutover.plans.markdown.words.Underscores;
import java.util.ArrayList;
import java.util.List;

/// Finds the lines to write on, and the items that ask to record something.
final class LinesReader {

    private final Whereabouts places;
    private final List<OpenBlank> blanks = new ArrayList<>();
    private String section = "";
    private String before = "";

    private LinesReader(Whereabouts places) {
        this.places = places;
    }

    static List<OpenBlank> read(Chapter document, Whereabouts places) {
        LinesReader reader = new LinesReader(places);
        document.all().forEach(reader::chapter);
        return reader.blanks;
    }

    private void chapter(Chapter chapter) {
        section = chapter.title();
        before = "";
        chapter.own().forEach(this::piece);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Item item -> item(item);
            case Piece.Paragraph paragraph -> lines(paragraph.lines(), paragraph.hints());
            case Piece.Table table -> table(table);
            case Piece.Heading _, Piece.Code _, Piece.Rule _ -> {}
        }
    }

    private void item(Piece.Item item) {
        int known = blanks.size();
        lines(item.lines(), item.hints());
        boolean bare = blanks.size() == known && !item.lines().isEmpty();
        if (bare && item.hints().has(Hint.RECORD) && places.isInTask(item.line())) {
            BlankName.toRecord(item.text(), item.hints()).ifPresent(name -> record(name, item));
        }
    }

    private void record(String name, Piece.Item item) {
        Line last = item.lines().getLast();
        int end = last.text().stripTrailing().length();
        add(name, Kind.RECORD, item.line(), last.slot(end, end));
    }

    private void lines(List<Line> lines, Hints hints) {
        if (hints.hasAny(Hint.PLACEHOLDER, Hint.COLON)) {
            lines.forEach(this::line);
        } else if (!lines.isEmpty()) {
            before = "";
        }
    }

    /// What stands alone on its line is called as the line before it.
    private void line(Line line) {
        String text = PlainText.clipped(line.text());
        for (Underscores run : Underscores.in(text)) {
            String own = BlankName.before(run.before());
            add(
                    own.isEmpty() ? BlankName.before(before) : own,
                    Kind.LINE,
                    line.number(),
                    slot(line, run));
        }
        String label = text.strip();
        before = label.endsWith(":") || label.endsWith(":**") ? label : "";
    }

    private void table(Piece.Table table) {
        if (table.lines().stream().noneMatch(row -> row.text().contains("___"))) {
            return;
        }
        Grid grid = Grids.of(table);
        List<Line> rows = table.lines().subList(2, table.lines().size());
        for (int index = 0; index < rows.size(); index++) {
            row(rows.get(index), new TableNames(grid, grid.rows().get(index)));
        }
    }

    private void row(Line row, TableNames names) {
        for (Underscores run : Underscores.in(PlainText.clipped(row.text()))) {
            Slot slot = slot(row, run);
            String own =
                    BlankName.before(run.before().substring(run.before().lastIndexOf('|') + 1));
            add(own.isEmpty() ? names.at(slot.offset()) : own, Kind.LINE, row.number(), slot);
        }
    }

    private static Slot slot(Line line, Underscores run) {
        return line.slot(run.start(), run.end());
    }

    private void add(String name, Kind kind, int line, Slot slot) {
        blanks.add(new OpenBlank(name, kind, section, places.task(line).orElse(null), slot));
    }
}
