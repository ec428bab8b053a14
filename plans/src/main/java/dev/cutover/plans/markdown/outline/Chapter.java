package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A heading with what stands below it, up to the next heading of its level.
///
/// @param level 0 for the document itself
/// @param title plain text
/// @param lastLine the last line that still belongs to it
/// @param own what stands before its first sub-heading
/// @param stretches the same, below its heading and below each bold line
/// @param clusters the boxes of its own, each with what is nested below it
public record Chapter(
        int level,
        String title,
        int line,
        int lastLine,
        List<Piece> own,
        List<Chapter> chapters,
        List<Stretch> stretches,
        List<Cluster> clusters) {

    public Chapter {
        own = List.copyOf(own);
        chapters = List.copyOf(chapters);
        stretches = List.copyOf(stretches);
        clusters = List.copyOf(clusters);
    }

    /// Its stretches and clusters are cut once, for all who read it.
    public Chapter(
            int level,
            String title,
            int line,
            int lastLine,
            List<Piece> own,
            List<Chapter> chapters) {
        this(
                level,
                title,
                line,
                lastLine,
                own,
                chapters,
                Stretch.of(title, line, ownLastLine(lastLine, chapters), own),
                Clusters.of(own));
    }

    private static int ownLastLine(int lastLine, List<Chapter> chapters) {
        return chapters.isEmpty() ? lastLine : chapters.getFirst().line() - 1;
    }

    /// The last line before its first sub-heading.
    int ownLastLine() {
        return ownLastLine(lastLine, chapters);
    }

    /// This chapter and all below it, in the order of the text.
    public Stream<Chapter> all() {
        List<Chapter> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Chapter> all) {
        all.add(this);
        chapters.forEach(below -> below.addTo(all));
    }

    /// Two headings never share a line, and only the document itself has level 0.
    public boolean is(Chapter other) {
        return level == other.level && line == other.line;
    }

    public boolean isCalledPhase() {
        return PhaseHeading.number(title).isPresent();
    }

    public boolean hasBoxes() {
        return hasOwnBoxes() || chapters.stream().anyMatch(Chapter::hasBoxes);
    }

    public boolean hasWork() {
        return Topic.of(title, false) == Topic.WORK
                && (hasOwnBoxes() || chapters.stream().anyMatch(Chapter::hasWork));
    }

    public boolean hasOwnBoxes() {
        for (Piece piece : own) {
            if (isBox(piece)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isBox(Piece piece) {
        return piece instanceof Piece.Item item && item.box() != null;
    }
}
