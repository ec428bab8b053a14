package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.BoldHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands below one head, be it a heading or a bold line, up to the next.
///
/// @param title plain text; empty for the document itself
/// @param line of the head
/// @param lastLine the last line before the next head
/// @param bold whether its head is a bold line
public record Stretch(String title, int line, int lastLine, boolean bold, List<Piece> pieces) {

    public Stretch {
        pieces = List.copyOf(pieces);
    }

    /// The chapter's own pieces: what stands below its heading first, then below each bold line.
    static List<Stretch> of(String title, int line, int end, List<Piece> own) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch last = new Stretch(title, line, end, false, List.of());
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : own) {
            Optional<String> head = headIn(piece);
            if (head.isPresent()) {
                stretches.add(last.upTo(piece.line() - 1, pieces));
                last = new Stretch(head.get(), piece.line(), end, true, List.of());
                pieces.clear();
                behindHead(piece).ifPresent(pieces::add);
            } else {
                pieces.add(piece);
            }
        }
        stretches.add(last.upTo(end, pieces));
        return stretches;
    }

    private Stretch upTo(int end, List<Piece> own) {
        return new Stretch(title, line, Math.max(line, end), bold, own);
    }

    private static Optional<String> headIn(Piece piece) {
        return piece instanceof Piece.Paragraph paragraph && paragraph.depth() == 0
                ? BoldHead.of(paragraph.lines().getFirst().text())
                : Optional.empty();
    }

    /// What follows the bold line without an empty one between.
    private static Optional<Piece> behindHead(Piece piece) {
        return piece instanceof Piece.Paragraph paragraph && paragraph.lines().size() > 1
                ? Optional.of(
                        new Piece.Paragraph(
                                paragraph.depth(),
                                paragraph.lines().subList(1, paragraph.lines().size())))
                : Optional.empty();
    }
}
