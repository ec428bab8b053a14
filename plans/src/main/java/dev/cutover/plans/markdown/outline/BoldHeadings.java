package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.BoldHead;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bold paragraphs are headings where a document has no others. Where some of them say which phase
/// they are, the rest are parts of these.
public final class BoldHeadings {

    private static final int LEVEL = 2;

    private final boolean phasesOnly;
    private final List<Piece> pieces = new ArrayList<>();
    private int line;

    private BoldHeadings(boolean phasesOnly) {
        this.phasesOnly = phasesOnly;
    }

    public static List<Piece> in(List<Piece> pieces, Findings findings) {
        if (pieces.stream().anyMatch(Piece.Heading.class::isInstance)) {
            return pieces;
        }
        BoldHeadings heads = new BoldHeadings(pieces.stream().anyMatch(BoldHeadings::isPhase));
        pieces.forEach(heads::add);
        heads.report(findings);
        return heads.pieces;
    }

    private static Optional<String> head(Piece piece) {
        return piece instanceof Piece.Paragraph paragraph && paragraph.depth() == 0
                ? BoldHead.of(paragraph.text())
                : Optional.empty();
    }

    private static boolean isPhase(Piece piece) {
        return head(piece).flatMap(PhaseHeading::number).isPresent();
    }

    private void add(Piece piece) {
        head(piece)
                .filter(head -> pieces.isEmpty() || !phasesOnly || isPhase(piece) || ends(head))
                .ifPresentOrElse(
                        head -> pieces.add(heading(head, (Piece.Paragraph) piece)),
                        () -> pieces.add(piece));
    }

    private static boolean ends(String head) {
        return Topic.of(head, false) != Topic.WORK;
    }

    private Piece.Heading heading(String head, Piece.Paragraph paragraph) {
        line = line == 0 ? paragraph.line() : line;
        Line first = paragraph.lines().getFirst();
        return new Piece.Heading(LEVEL, new Line(head, first.number(), first.offset()));
    }

    private void report(Findings findings) {
        if (line > 0) {
            findings.info(
                    line,
                    "bold-headings",
                    "This document has no headings, so its bold lines are taken for them.",
                    "Write “## ” in front of a heading.");
        }
    }
}
