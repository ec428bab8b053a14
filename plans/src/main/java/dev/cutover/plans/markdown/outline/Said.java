package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.List;

/// One thing that a document says outside code: a heading, an item, a paragraph or a row of a
/// table. A paragraph of fields says as many things as it has lines.
///
/// @param text as written, clipped
/// @param inWork whether it stands outside of chapters that say they are no work: contacts, the way
///   back
/// @param hints what the text may hold
public record Said(int line, Kind kind, String text, boolean inWork, Hints hints) {

    public enum Kind {
        HEADING,
        BOX,
        BULLET,
        PARAGRAPH,
        ROW
    }

    /// Everything, in the order of the text.
    public static List<Said> in(Chapter document) {
        List<Said> speech = new ArrayList<>();
        add(document, true, speech);
        return speech;
    }

    private static void add(Chapter chapter, boolean workAbove, List<Said> speech) {
        boolean inWork = workAbove && !isOther(chapter);
        if (chapter.level() > 0) {
            String title = chapter.title();
            speech.add(new Said(chapter.line(), Kind.HEADING, title, inWork, Hints.of(title)));
        }
        chapter.own().forEach(piece -> add(piece, inWork, speech));
        chapter.chapters().forEach(below -> add(below, inWork, speech));
    }

    private static boolean isOther(Chapter chapter) {
        return Topic.of(chapter.title(), false) == Topic.OTHER
                && chapter.chapters().stream().noneMatch(Chapter::hasWork);
    }

    private static void add(Piece piece, boolean inWork, List<Said> speech) {
        switch (piece) {
            case Piece.Item item -> {
                Kind kind = item.box() == null ? Kind.BULLET : Kind.BOX;
                speech.add(said(item.line(), kind, item.text(), inWork, item.hints()));
            }
            case Piece.Paragraph paragraph -> paragraph(paragraph, inWork, speech);
            case Piece.Table table -> {
                for (Line row : table.lines()) {
                    Hints hints = Hints.of(row.text());
                    speech.add(said(row.number(), Kind.ROW, row.text(), inWork, hints));
                }
            }
            case Piece.Heading _, Piece.Code _, Piece.Rule _ -> {}
        }
    }

    private static void paragraph(Piece.Paragraph paragraph, boolean inWork, List<Said> speech) {
        Hints hints = paragraph.hints();
        if (Fields.areIn(paragraph.lines())) {
            for (Line line : paragraph.lines()) {
                speech.add(said(line.number(), Kind.PARAGRAPH, line.text(), inWork, hints));
            }
        } else {
            speech.add(said(paragraph.line(), Kind.PARAGRAPH, paragraph.text(), inWork, hints));
        }
    }

    private static Said said(int line, Kind kind, String text, boolean inWork, Hints hints) {
        return new Said(line, kind, PlainText.clipped(text).strip(), inWork, hints);
    }
}
