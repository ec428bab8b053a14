package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.List;
import java.util.stream.Stream;

/// A heading with what stands below it, up to the next heading of its level.
///
/// @param level 0 for the document itself
/// @param title plain text
/// @param lastLine the last line that still belongs to it
/// @param own what stands before its first sub-heading
public record Chapter(
        int level, String title, int line, int lastLine, List<Piece> own, List<Chapter> chapters) {

    public Chapter {
        own = List.copyOf(own);
        chapters = List.copyOf(chapters);
    }

    /// This chapter and all below it, in the order of the text.
    public Stream<Chapter> all() {
        return Stream.concat(Stream.of(this), chapters.stream().flatMap(Chapter::all));
    }

    /// Two headings never share a line, and only the document itself has level 0.
    public boolean is(Chapter other) {
        return level == other.level && line == other.line;
    }

    public boolean isCalledPhase() {
        return PhaseHeading.number(title).isPresent();
    }

    public boolean hasBoxes() {
        return all().anyMatch(Chapter::hasOwnBoxes);
    }

    public boolean hasWork() {
        return Topic.of(title, false) == Topic.WORK
                && (hasOwnBoxes() || chapters.stream().anyMatch(Chapter::hasWork));
    }

    public boolean hasOwnBoxes() {
        return own.stream().anyMatch(Chapter::isBox);
    }

    public static boolean isBox(Piece piece) {
        return piece instanceof Piece.Item item && item.box() != null;
    }
}
