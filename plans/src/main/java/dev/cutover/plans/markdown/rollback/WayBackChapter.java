package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.CodeLines;
import dev.cutover.plans.markdown.outline.Grids;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Stretch;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.PhaseHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a chapter about the way back, with all below it.
final class WayBackChapter {

    private final Lines lines;
    private final Whereabouts places;
    private final Found found;

    WayBackChapter(Lines lines, Whereabouts places, Found found) {
        this.lines = lines;
        this.places = places;
        this.found = found;
    }

    /// A chapter without sub-chapters is one way back; one with them holds several.
    void read(Chapter chapter) {
        if (BackWords.isTree(chapter.title())) {
            tree(chapter);
            return;
        }
        if (LevelHeading.of(chapter.title()).isPresent()) {
            level(chapter);
            return;
        }
        BackDraft own = draft(chapter.title(), chapter.line());
        chapter.stretches().forEach(stretch -> stretch(stretch, own));
        chapter.chapters().forEach(below -> below(below, own));
        found.whole(own);
    }

    private BackDraft draft(String title, int line) {
        LevelHeading heading = LevelHeading.of(title).orElse(LevelHeading.any(title));
        return new BackDraft(heading, line, scope(title, line));
    }

    /// `Phase 2 rollback` undoes phase 2, wherever it stands.
    private Scope scope(String title, int line) {
        return PhaseHeading.number(title)
                .map(number -> new Scope(number, null, null))
                .filter(named -> !places.tasks(named).isEmpty())
                .orElse(places.at(line));
    }

    private void stretch(Stretch stretch, BackDraft own) {
        if (!stretch.bold() || belongsAbove(stretch.title())) {
            into(own, stretch);
        } else if (LevelHeading.of(stretch.title()).isPresent()) {
            BackDraft level = draft(stretch.title(), stretch.line());
            into(level, stretch);
            found.levels.add(level);
        } else {
            BackDraft one = draft(stretch.title(), stretch.line());
            into(one, stretch);
            found.one(one);
        }
    }

    private static boolean belongsAbove(String title) {
        return BackWords.isTriggers(title) || BackField.named(title).isPresent();
    }

    private void below(Chapter chapter, BackDraft own) {
        if (BackWords.isTree(chapter.title())) {
            tree(chapter);
        } else if (LevelHeading.of(chapter.title()).isPresent()) {
            level(chapter);
        } else if (BackWords.isStep(chapter.title())) {
            own.step(chapter.title());
            fold(chapter, own);
        } else if (belongsAbove(chapter.title())) {
            fold(chapter, own);
        } else {
            one(chapter);
        }
    }

    private void one(Chapter chapter) {
        BackDraft draft = draft(chapter.title(), chapter.line());
        boolean holdsOthers = chapter.own().stream().noneMatch(WayBackChapter::saysHow);
        if (holdsOthers && !chapter.chapters().isEmpty()) {
            read(chapter);
        } else {
            fold(chapter, draft);
            found.one(draft);
        }
    }

    private static boolean saysHow(Piece piece) {
        return switch (piece) {
            case Piece.Item _, Piece.Code _, Piece.Table _ -> true;
            case Piece.Paragraph _, Piece.Heading _, Piece.Rule _ -> false;
        };
    }

    /// A level is one way, even where its heading alone says so.
    private void level(Chapter chapter) {
        BackDraft draft = draft(chapter.title(), chapter.line());
        fold(chapter, draft);
        found.levels.add(draft);
    }

    private void fold(Chapter chapter, BackDraft draft) {
        chapter.stretches().forEach(stretch -> into(draft, stretch));
        chapter.chapters().forEach(below -> foldBelow(below, draft));
    }

    private void foldBelow(Chapter below, BackDraft draft) {
        if (BackWords.isTree(below.title())) {
            tree(below);
        } else {
            fold(below, draft);
        }
    }

    private void into(BackDraft draft, Stretch stretch) {
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : stretch.pieces()) {
            if (!isTree(piece, stretch) && !isLevels(piece)) {
                rest.add(piece);
            }
        }
        BackPieces.into(draft, stretch.title(), rest);
    }

    private boolean isLevels(Piece piece) {
        if (!(piece instanceof Piece.Table table)) {
            return false;
        }
        Grid grid = Grids.of(table);
        if (LevelTable.is(grid)) {
            found.levels.addAll(LevelTable.of(grid));
            return true;
        }
        return false;
    }

    private boolean isTree(Piece piece, Stretch stretch) {
        if (!(piece instanceof Piece.Code code)) {
            return false;
        }
        List<Line> drawing = CodeLines.of(code, lines);
        if (!Trees.isDrawing(drawing)) {
            return false;
        }
        Optional<Trees.Read> tree = Trees.ofDrawing(stretch.title(), stretch.line(), drawing);
        tree.ifPresent(found::tree);
        return tree.isPresent();
    }

    /// Drawn in code, drawn without a fence, or written as nested bullets.
    void tree(Chapter chapter) {
        List<Piece> pieces = chapter.all().flatMap(part -> part.own().stream()).toList();
        List<Line> code = new ArrayList<>();
        List<Line> text = new ArrayList<>();
        List<TreeLine> bullets = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Code one when code.isEmpty() && !one.language().equals("mermaid") ->
                        code.addAll(CodeLines.of(one, lines));
                case Piece.Paragraph paragraph ->
                        paragraph.lines().forEach(line -> text.add(lines.at(line.number())));
                case Piece.Item item -> bullets.add(TreeLine.ofBullet(item));
                case Piece.Code _, Piece.Table _, Piece.Heading _, Piece.Rule _ -> {}
            }
        }
        Optional<Trees.Read> tree =
                Trees.ofDrawing(chapter.title(), chapter.line(), code)
                        .or(() -> Trees.ofBullets(chapter.title(), chapter.line(), bullets))
                        .or(() -> drawnInText(chapter, text));
        tree.ifPresentOrElse(found::tree, () -> unread(chapter));
    }

    private static Optional<Trees.Read> drawnInText(Chapter chapter, List<Line> text) {
        return Trees.isDrawing(text)
                ? Trees.ofDrawing(chapter.title(), chapter.line(), text)
                : Optional.empty();
    }

    /// What is no tree may still be steps.
    private void unread(Chapter chapter) {
        found.noTree(chapter.title(), chapter.line());
        BackDraft draft = draft(chapter.title(), chapter.line());
        chapter.stretches()
                .forEach(stretch -> BackPieces.into(draft, stretch.title(), stretch.pieces()));
        found.one(draft);
    }
}
