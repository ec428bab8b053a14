package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which chapters are phases, which are final criteria, and which hold no work.
///
/// Headings that call themselves a phase are phases. Where none does, the highest level of headings
/// that has at least two chapters with boxes is the level of the phases. What remains with boxes is
/// a phase of its own, by the highest heading above it.
final class Placement {

    private final Chapter title;
    private final Set<Integer> phaseLines = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    private Placement(Chapter title) {
        this.title = title;
    }

    /// @param title the chapter whose heading is the document's title; the document itself where it
    ///   has none
    static List<Placed> of(Chapter document, Chapter title) {
        Placement placement = new Placement(title);
        placement.findPhases(document);
        placement.place(document);
        return placement.placed;
    }

    private void findPhases(Chapter document) {
        List<Chapter> candidates = new ArrayList<>();
        work(document, candidates);
        candidates.stream()
                .filter(Chapter::isCalledPhase)
                .filter(Chapter::hasBoxes)
                .forEach(this::addPhase);
        if (phaseLines.isEmpty()) {
            highestLevelOf(candidates).forEach(this::addPhase);
        }
    }

    private void addPhase(Chapter chapter) {
        phaseLines.add(chapter.line());
    }

    private boolean isPhase(Chapter chapter) {
        return chapter.level() > 0 && phaseLines.contains(chapter.line());
    }

    private void work(Chapter chapter, List<Chapter> found) {
        if (topic(chapter) == Topic.WORK) {
            found.add(chapter);
            chapter.chapters().forEach(below -> work(below, found));
        }
    }

    /// A title names the whole document, whatever words it uses: `Cutover and rollback plan`.
    private Topic topic(Chapter chapter) {
        return chapter.is(title) ? Topic.WORK : Topic.of(chapter.title(), false);
    }

    private static List<Chapter> highestLevelOf(List<Chapter> candidates) {
        for (int level = 1; level <= 6; level++) {
            int current = level;
            List<Chapter> peers =
                    candidates.stream()
                            .filter(chapter -> chapter.level() == current && chapter.hasWork())
                            .toList();
            if (peers.size() > 1) {
                return peers;
            }
        }
        return List.of();
    }

    private void place(Chapter chapter) {
        Topic topic = topic(chapter);
        if (topic != Topic.WORK) {
            add(chapter, topic, true);
        } else if (isPhase(chapter) || isPhaseByItself(chapter)) {
            add(chapter, Topic.WORK, true);
        } else {
            add(chapter, Topic.WORK, false);
            chapter.chapters().forEach(this::place);
        }
    }

    private boolean isPhaseByItself(Chapter chapter) {
        return chapter.level() > 0
                && !chapter.is(title)
                && chapter.hasWork()
                && chapter.all().noneMatch(this::isPhase);
    }

    private void add(Chapter chapter, Topic topic, boolean whole) {
        boolean boxes = whole ? chapter.hasBoxes() : chapter.hasOwnBoxes();
        if (boxes) {
            placed.add(new Placed(chapter, topic, whole));
        }
    }
}
