package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a document says of its work: which tasks there are, what is ticked and what is asked.
///
/// @param tasks by id: its own box, then those of its steps
/// @param criteria of the phases, then the final ones
/// @param probes their sources by whom they belong to, in no order
record State(
        List<String> phases,
        Map<String, List<Boolean>> tasks,
        List<Boolean> criteria,
        Map<String, Set<String>> probes) {

    static State of(Plan plan) {
        return of(plan, Box::checked);
    }

    /// What a document is to say once an outcome is written into it.
    static State after(Plan plan, Outcome outcome) {
        State state = of(plan, box -> outcome.boxes().getOrDefault(box, box.checked()));
        Map<String, List<Boolean>> tasks = new HashMap<>(state.tasks);
        for (Added added : outcome.added()) {
            tasks.putIfAbsent(added.id(), List.of(added.done()));
        }
        Map<String, Set<String>> probes = new HashMap<>(state.probes);
        for (Adopted adopted : outcome.adopted()) {
            probes.merge(
                    Asked.owner(plan, outcome, adopted.owner()),
                    Set.of(Asked.source(adopted)),
                    State::both);
        }
        return new State(state.phases, tasks, state.criteria, probes);
    }

    private static State of(Plan plan, Function<Box, Boolean> ticked) {
        Map<String, List<Boolean>> tasks = new HashMap<>();
        plan.tasks().forEach(task -> tasks.put(task.id(), boxes(task).map(ticked).toList()));
        return new State(
                plan.phases().stream().map(Phase::id).toList(),
                tasks,
                Stream.concat(
                                plan.phases().stream().flatMap(phase -> phase.criteria().stream()),
                                plan.finalCriteria().stream())
                        .map(Criterion::box)
                        .map(ticked)
                        .toList(),
                Asked.in(plan));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Stream<Box> boxes(Task task) {
        return Stream.concat(Stream.of(task.box()), task.steps().stream().map(Step::box));
    }
}
