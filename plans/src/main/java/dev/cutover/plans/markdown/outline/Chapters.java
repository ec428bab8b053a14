package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Builds the tree of chapters from the headings.
public final class Chapters {

    private final List<Piece> pieces;
    private int next;

    private Chapters(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// The whole document as one chapter of level 0.
    public static Chapter of(List<Piece> pieces, int lines) {
        return new Chapters(pieces).chapter(0, "", 1, lines);
    }

    private Chapter chapter(int level, String title, int line, int lastOfParent) {
        List<Piece> own = own();
        List<Chapter> chapters = new ArrayList<>();
        while (next < pieces.size()
                && pieces.get(next) instanceof Piece.Heading heading
                && heading.level() > level) {
            next++;
            chapters.add(chapter(heading, lastOfParent));
        }
        int last = next < pieces.size() ? pieces.get(next).line() - 1 : lastOfParent;
        return new Chapter(level, title, line, last, own, chapters);
    }

    private Chapter chapter(Piece.Heading heading, int lastOfParent) {
        String title = PlainText.of(heading.text().text());
        return chapter(heading.level(), title, heading.line(), lastOfParent);
    }

    private List<Piece> own() {
        int first = next;
        while (next < pieces.size() && !(pieces.get(next) instanceof Piece.Heading)) {
            next++;
        }
        return pieces.subList(first, next);
    }
}
