package dev.cutover.plans.markdown;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Head;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.arrangements.ArrangementsReader;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Lines;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document that says with boxes what is to be done.
final class Checklist {

    private final Chapter document;
    private final Lines lines;
    private final Chapter title;
    private final List<Placed> placed;
    private final Findings findings;
    private final List<Head.Field> front;
    private final List<PhaseDraft> phases = new ArrayList<>();
    private final Map<String, PhaseDraft> phaseById = new HashMap<>();
    private final List<Criterion> finalCriteria = new ArrayList<>();
    private final List<OtherBox> others = new ArrayList<>();

    private Checklist(Chapter document, Lines lines, List<Head.Field> front, Findings findings) {
        this.document = document;
        this.lines = lines;
        this.title = DocumentTitle.of(document);
        this.placed = Placement.of(document, title);
        this.findings = findings;
        this.front = front;
    }

    /// @param front the fields that stand before the text
    static Plan read(Chapter document, Lines lines, List<Head.Field> front, Findings findings) {
        return new Checklist(document, lines, front, findings).plan();
    }

    private Plan plan() {
        readPhases();
        placed.forEach(this::besidesPhases);
        EmptyPhases.report(document, phaseById.keySet(), findings);
        boolean strict = StrictOrder.isAskedFor(document, placed, findings);
        List<Phase> finished = finish();
        others.sort(Comparator.comparingInt(other -> other.box().offset()));
        Others.report(others, findings);
        Head head = Heads.of(document, title, front);
        Arrangements arrangements = ArrangementsReader.read(document, lines, finished, findings);
        return new Plan(
                head,
                finished,
                finalCriteria,
                strict,
                others,
                sections(),
                arrangements,
                findings.byLine());
    }

    private void readPhases() {
        List<Placed> work = placed.stream().filter(part -> part.topic() == Topic.WORK).toList();
        List<String> ids = PhaseIds.of(work, findings);
        for (int index = 0; index < ids.size(); index++) {
            PhaseDraft phase = PhaseReader.read(work.get(index), ids.get(index), findings);
            others.addAll(phase.others);
            if (phase.hasWork()) {
                phases.add(phase);
                phaseById.put(phase.id, phase);
            }
        }
    }

    private void besidesPhases(Placed part) {
        switch (part.topic()) {
            case WORK -> {}
            case CRITERIA -> criteriaOf(part.chapter());
            case FINAL -> finalCriteria(part.chapter());
            case OTHER -> others(part.chapter());
        }
    }

    /// `## Phase 1 Completion Criteria` beside `## Phase 1`; without such a phase they are final.
    private void criteriaOf(Chapter chapter) {
        PhaseDraft phase = phaseById.get(PhaseHeading.number(chapter.title()).orElse(""));
        List<Criterion> criteria = phase == null ? finalCriteria : phase.criteria;
        chapter.all()
                .flatMap(part -> part.clusters().stream())
                .map(Criteria::of)
                .forEach(criteria::addAll);
    }

    private void finalCriteria(Chapter chapter) {
        if (Topic.of(chapter.title(), false) == Topic.OTHER) {
            others(chapter);
            return;
        }
        chapter.clusters().stream().map(Criteria::of).forEach(finalCriteria::addAll);
        chapter.chapters().forEach(this::finalCriteria);
    }

    private void others(Chapter chapter) {
        chapter.all()
                .forEach(part ->
                        part.clusters().stream()
                                .map(cluster -> Others.of(cluster, part.title()))
                                .forEach(others::addAll));
    }

    private List<Phase> finish() {
        Map<Box, Task> tasks = TaskIds.of(phases, findings);
        PhaseGates gates = new PhaseGates(phases, findings);
        return phases.stream().map(phase -> phase.finish(tasks, gates.of(phase))).toList();
    }

    private List<Section> sections() {
        return document.all()
                .filter(chapter -> chapter.level() > 0)
                .map(Checklist::section)
                .toList();
    }

    private static Section section(Chapter chapter) {
        return new Section(chapter.title(), chapter.level(), chapter.line(), chapter.lastLine());
    }
}
