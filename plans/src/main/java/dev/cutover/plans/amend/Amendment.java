package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.IdentityHashMap;
import java.util.List;

/// What becomes of a plan when a changed text takes its place.
///
/// What is the same keeps the id that people know; what is new gets one that nothing had before in
/// this run; what the team added stays. Pure: the same two plans give the same amendment. Linear in
/// their size, but for the logarithm of a sort.
///
/// @param plan the new one, with the ids that people know
/// @param phaseIds where those differ from what the reader gave
/// @param taskIds where those differ from what the reader gave
/// @param whole what is another about the plan as a whole
/// @param phases those that are not as they were, in the order of the text, removed ones last
/// @param tasks those that are not as they were, in the order of the text, removed ones last
/// @param steps of tasks whose steps are not as they were
/// @param criteria of phases whose criteria are not as they were
/// @param parts steps and criteria that are new or gone
public record Amendment(
        Plan plan,
        List<NewId> phaseIds,
        List<NewId> taskIds,
        List<Aspect> whole,
        List<PhaseChange> phases,
        List<TaskChange> tasks,
        List<StepsKept> steps,
        List<CriteriaKept> criteria,
        List<PartChange> parts) {

    public Amendment {
        phaseIds = List.copyOf(phaseIds);
        taskIds = List.copyOf(taskIds);
        whole = List.copyOf(whole);
        phases = List.copyOf(phases);
        tasks = List.copyOf(tasks);
        steps = List.copyOf(steps);
        criteria = List.copyOf(criteria);
        parts = List.copyOf(parts);
    }

    /// @param now the plan of the run, with the ids that people know
    /// @param read the changed text, as the reader has it
    /// @param past what was once in the plan of this run
    public static Amendment between(Plan now, Plan read, Past past) {
        IdentityHashMap<Phase, Phase> phases = PhaseMatching.of(now, read, past);
        IdentityHashMap<Task, Task> tasks = TaskMatching.of(now, read, past, phases);
        KnownIds.Found ids = KnownIds.of(now, read, past, phases, tasks);
        Plan next = new Renumbering(ids.phases(), ids.tasks()).of(read, now);
        return new Differences(now, next, past).with(ids);
    }

    /// Whether nothing changes for those who work by it. The text may be another still.
    public boolean isEmpty() {
        return whole.isEmpty()
                && phases.isEmpty()
                && tasks.isEmpty()
                && steps.isEmpty()
                && criteria.isEmpty()
                && parts.isEmpty();
    }
}
