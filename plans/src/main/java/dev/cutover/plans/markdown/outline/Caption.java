package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.BoldHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands above a part of a chapter: a heading, or a bold paragraph that is meant as one.
///
/// @param lastLine the last line that belongs to it
/// @param chapter of the heading; for a bold paragraph, the chapter that it stands in
/// @param bold whether it is no heading
public record Caption(String title, int line, int lastLine, Chapter chapter, boolean bold) {

    /// Those right below a chapter's heading, in the order of the text.
    public static List<Caption> below(Chapter chapter) {
        List<Caption> captions = new ArrayList<>(bold(chapter));
        chapter.chapters().forEach(below -> captions.add(of(below)));
        return captions;
    }

    private static Caption of(Chapter chapter) {
        return new Caption(chapter.title(), chapter.line(), chapter.lastLine(), chapter, false);
    }

    /// A bold paragraph holds what follows it up to the next one, or a line across the page.
    private static List<Caption> bold(Chapter chapter) {
        List<Caption> captions = new ArrayList<>();
        int last = chapter.ownLastLine();
        for (Piece piece : chapter.own().reversed()) {
            Optional<String> title = titleOf(piece);
            if (title.isPresent()) {
                captions.addFirst(new Caption(title.get(), piece.line(), last, chapter, true));
            }
            if (title.isPresent() || piece instanceof Piece.Rule) {
                last = piece.line() - 1;
            }
        }
        return captions;
    }

    private static Optional<String> titleOf(Piece piece) {
        return piece instanceof Piece.Paragraph paragraph && paragraph.depth() == 0
                ? BoldHead.of(paragraph.text())
                : Optional.empty();
    }
}
