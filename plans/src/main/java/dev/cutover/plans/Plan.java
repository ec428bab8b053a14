package dev.cutover.plans;

import dev.cutover.plans.probes.Probe;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A team's document, read whole: what is to be done, in the order of the text, and what surrounds
/// it.
///
/// A plan never changes while a cutover runs on it; what happened is told by events. Immutable and
/// thread-safe.
///
/// @param strictOrder the document asks that tasks be completed in the order in which they are
///   written
/// @param others the boxes that are not work: triggers, contacts, sign-offs, statuses
/// @param arrangements what surrounds the work: the way back, people, times, choices, forms
/// @param findings whatever was inferred or looks wrong, by line
public record Plan(
        Head head,
        List<Phase> phases,
        List<Criterion> finalCriteria,
        boolean strictOrder,
        List<OtherBox> others,
        List<Section> sections,
        Arrangements arrangements,
        List<Finding> findings) {

    /// A `REFERENCE` has nothing to check off: it is a text to look things up in.
    public enum Kind {
        PLAN,
        REFERENCE
    }

    public Plan {
        phases = IndexedPhases.of(phases);
        finalCriteria = List.copyOf(finalCriteria);
        others = List.copyOf(others);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    public String title() {
        return head.title();
    }

    public Kind kind() {
        return phases.isEmpty() && finalCriteria.isEmpty() ? Kind.REFERENCE : Kind.PLAN;
    }

    public Stream<Task> tasks() {
        return phases.stream().flatMap(phase -> phase.tasks().stream());
    }

    /// The task with an id; people type `a.3` for `A.3`.
    public Optional<Task> task(String id) {
        return IndexedPhases.of(phases).task(id);
    }

    public Optional<Phase> phase(String id) {
        return phases.stream().filter(phase -> phase.id().equalsIgnoreCase(id)).findFirst();
    }

    public Optional<Phase> phaseOf(String taskId) {
        return IndexedPhases.of(phases).phaseOf(taskId);
    }

    /// The same plan with other phases.
    public Plan with(List<Phase> changed) {
        return new Plan(
                head,
                changed,
                finalCriteria,
                strictOrder,
                others,
                sections,
                arrangements,
                findings);
    }

    /// The same plan with a probe that the team took over, of a task or, where no task has the id,
    /// of a phase; the same plan where nothing has it.
    ///
    /// @param probe with line 0: it stands nowhere in the text, and an export puts it there
    public Plan withProbe(String owner, Probe probe) {
        return asking(owner, task -> task.with(probe), phase -> phase.with(probe));
    }

    /// The same plan without one.
    public Plan withoutProbe(String owner, Probe probe) {
        return asking(owner, task -> task.without(probe), phase -> phase.without(probe));
    }

    private Plan asking(String owner, UnaryOperator<Task> ofTask, UnaryOperator<Phase> ofPhase) {
        boolean isTask = task(owner).isPresent();
        return with(
                phases.stream()
                        .map(phase ->
                                isTask
                                        ? changed(phase, owner, ofTask)
                                        : phase.id().equalsIgnoreCase(owner)
                                                ? ofPhase.apply(phase)
                                                : phase)
                        .toList());
    }

    private static Phase changed(Phase phase, String task, UnaryOperator<Task> change) {
        return phase.holding(
                phase.tasks().stream()
                        .map(its -> its.id().equalsIgnoreCase(task) ? change.apply(its) : its)
                        .toList());
    }

    /// The same plan with other arrangements.
    public Plan with(Arrangements changed) {
        return new Plan(
                head, phases, finalCriteria, strictOrder, others, sections, changed, findings);
    }

    /// The same plan with more findings.
    public Plan withFindings(List<Finding> found) {
        return new Plan(
                head, phases, finalCriteria, strictOrder, others, sections, arrangements, found);
    }

    public Counts counts() {
        return Counts.of(this);
    }
}
