package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.Set;

/// Lists the headings that call themselves a phase and have nothing to check off below them.
final class EmptyPhases {

    private final Set<String> phases;
    private final Findings findings;

    private EmptyPhases(Set<String> phases, Findings findings) {
        this.phases = phases;
        this.findings = findings;
    }

    /// @param phases ids of those that have work: a second heading of the same number is about them
    static void report(Chapter document, Set<String> phases, Findings findings) {
        EmptyPhases empty = new EmptyPhases(phases, findings);
        document.chapters().forEach(empty::check);
    }

    private void check(Chapter chapter) {
        if (Topic.of(chapter.title(), false) != Topic.WORK) {
            return;
        }
        boolean known = PhaseHeading.number(chapter.title()).filter(phases::contains).isPresent();
        if (chapter.isCalledPhase() && !known && !chapter.hasBoxes()) {
            report(chapter);
        } else {
            chapter.chapters().forEach(this::check);
        }
    }

    private void report(Chapter chapter) {
        findings.warning(
                chapter.line(),
                "empty-phase",
                "There is nothing to check off below “%s”, so it is no phase."
                        .formatted(chapter.title()),
                "Write its tasks as “- [ ] …”, or call it something else.");
    }
}
