package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Rewrites the chapters of a document so that what was chosen has boxes, and says so.
final class BoxedChapters {

    private final Map<Integer, StandIn> chosen;
    private final Map<Integer, Map<Integer, TaskTable>> tables;
    private final boolean withIds;
    private final Findings findings;
    private final Map<StandIn, Taken> taken = new EnumMap<>(StandIn.class);

    private record Taken(int line, int count) {}

    BoxedChapters(
            Map<Integer, StandIn> chosen,
            Map<Integer, Map<Integer, TaskTable>> tables,
            boolean withIds,
            Findings findings) {
        this.chosen = chosen;
        this.tables = tables;
        this.withIds = withIds;
        this.findings = findings;
    }

    Chapter of(Chapter document) {
        if (chosen.isEmpty()) {
            return document;
        }
        Chapter boxed = chapter(document);
        taken.forEach(this::report);
        return boxed;
    }

    private Chapter chapter(Chapter chapter) {
        StandIn standIn = chosen.get(Place.keyOf(chapter));
        return new Chapter(
                chapter.level(),
                chapter.title(),
                chapter.line(),
                chapter.lastLine(),
                standIn == null ? chapter.own() : boxed(chapter, standIn),
                chapter.chapters().stream().map(this::chapter).toList());
    }

    private List<Piece> boxed(Chapter chapter, StandIn standIn) {
        List<Piece> own = chapter.own();
        List<Piece> boxed =
                switch (standIn) {
                    case ROWS, ROWS_BESIDE_BOXES -> rows(chapter);
                    case NUMBERS -> Lists.withBoxes(own, true);
                    case BULLETS -> Lists.withBoxes(own, false);
                    case CRITERIA -> Lists.withBoxes(Lists.withBoxes(own, true), false);
                };
        count(own, boxed, standIn);
        return boxed;
    }

    private List<Piece> rows(Chapter chapter) {
        Map<Integer, TaskTable> its = tables.getOrDefault(Place.keyOf(chapter), Map.of());
        List<Piece> boxed = new ArrayList<>();
        for (Piece piece : chapter.own()) {
            TaskTable table = piece instanceof Piece.Table ? its.get(piece.line()) : null;
            boxed.addAll(table == null ? List.of(piece) : Rows.of(table, withIds));
        }
        return boxed;
    }

    private void count(List<Piece> own, List<Piece> boxed, StandIn standIn) {
        List<Integer> lines =
                boxed.stream()
                        .filter(Chapter::isBox)
                        .filter(piece -> standIn == StandIn.CRITERIA || piece.depth() == 1)
                        .map(Piece::line)
                        .toList();
        long before = own.stream().filter(Chapter::isBox).count();
        if (lines.size() > before) {
            taken.merge(
                    standIn,
                    new Taken(lines.getFirst(), lines.size()),
                    (first, more) -> new Taken(first.line, first.count + more.count));
        }
    }

    private void report(StandIn standIn, Taken what) {
        findings.info(
                what.line,
                standIn.rule(),
                standIn.message(what.count),
                "Write a list with “- [ ]” in front of what is to be checked off.");
    }
}
