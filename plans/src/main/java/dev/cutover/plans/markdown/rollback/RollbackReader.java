package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.outline.Stretch;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.WayBack;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the way back.
public final class RollbackReader {

    private final TreeSet<Integer> work;
    private final Found found;
    private final WayBackChapter ways;
    private final Scattered scattered;

    private RollbackReader(Lines lines, List<Phase> phases, Whereabouts places, Findings findings) {
        this.work =
                phases.stream()
                        .flatMap(phase -> phase.tasks().stream())
                        .map(Task::line)
                        .collect(Collectors.toCollection(TreeSet::new));
        this.found = new Found(findings);
        this.ways = new WayBackChapter(lines, places, found);
        this.scattered = new Scattered(places, found);
    }

    public static Rollback read(
            Chapter document,
            Lines lines,
            List<Phase> phases,
            Whereabouts places,
            Findings findings) {
        RollbackReader reader = new RollbackReader(lines, phases, places, findings);
        reader.chapter(document);
        return reader.rollback(document, findings);
    }

    private void chapter(Chapter chapter) {
        boolean ours =
                WayBack.isCalled(chapter.title())
                        || Scattered.isTriggers(chapter.title())
                        || BackWords.isTree(chapter.title());
        if (ours && !hasWork(chapter.line(), chapter.lastLine())) {
            ways.read(chapter);
            return;
        }
        for (Stretch stretch : chapter.stretches()) {
            scattered.read(stretch, hasWork(stretch.line(), stretch.lastLine()));
        }
        chapter.chapters().forEach(this::chapter);
    }

    /// A chapter with tasks is work, whatever it is called.
    private boolean hasWork(int first, int last) {
        @Nullable Integer task = work.ceiling(first);
        return task != null && task <= last;
    }

    private Rollback rollback(Chapter document, Findings findings) {
        List<Level> levels = KeptLimits.in(document, LevelIds.of(found.levels), findings);
        LevelFindings.report(levels, findings);
        Trees.Read read = found.tree;
        DecisionTree tree = read == null ? null : Trees.withLevels(read.tree(), levels);
        return new Rollback(found.triggers, levels, found.procedures, tree, found.available);
    }
}
