package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Topic;
import java.util.stream.Stream;

/// One thing that a document says outside code: a heading, an item, a paragraph or a row of a
/// table. A paragraph of fields says as many things as it has lines.
///
/// @param text as written, clipped
public record Said(int line, Kind kind, String text) {

    public enum Kind {
        HEADING,
        BOX,
        BULLET,
        PARAGRAPH,
        ROW
    }

    /// Everything, in the order of the text.
    public static Stream<Said> in(Chapter document) {
        return document.all().flatMap(Said::ofOne);
    }

    /// Everything but what stands below headings that say they are no work: contacts, the way back.
    public static Stream<Said> inWork(Chapter document) {
        boolean other =
                Topic.of(document.title(), false) == Topic.OTHER
                        && document.chapters().stream().noneMatch(Chapter::hasWork);
        return other
                ? Stream.empty()
                : Stream.concat(
                        ofOne(document), document.chapters().stream().flatMap(Said::inWork));
    }

    private static Stream<Said> ofOne(Chapter chapter) {
        Stream<Said> heading =
                chapter.level() == 0
                        ? Stream.empty()
                        : Stream.of(new Said(chapter.line(), Kind.HEADING, chapter.title()));
        return Stream.concat(heading, chapter.own().stream().flatMap(Said::of));
    }

    private static Stream<Said> of(Piece piece) {
        return switch (piece) {
            case Piece.Item item ->
                    Stream.of(
                            said(
                                    item.line(),
                                    item.box() == null ? Kind.BULLET : Kind.BOX,
                                    item.text()));
            case Piece.Paragraph paragraph -> paragraph(paragraph);
            case Piece.Table table -> table.lines().stream().map(row -> line(Kind.ROW, row));
            case Piece.Heading _, Piece.Code _, Piece.Rule _ -> Stream.empty();
        };
    }

    private static Stream<Said> paragraph(Piece.Paragraph paragraph) {
        boolean fields = paragraph.lines().stream().anyMatch(line -> Fields.in(line).isPresent());
        return fields
                ? paragraph.lines().stream().map(line -> line(Kind.PARAGRAPH, line))
                : Stream.of(said(paragraph.line(), Kind.PARAGRAPH, paragraph.text()));
    }

    private static Said line(Kind kind, Line line) {
        return said(line.number(), kind, line.text());
    }

    private static Said said(int line, Kind kind, String text) {
        return new Said(line, kind, PlainText.clipped(text).strip());
    }
}
