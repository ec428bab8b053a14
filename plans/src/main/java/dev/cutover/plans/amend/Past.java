package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What was once in the plan of a run and is no more: it may come back, and its ids are not given
/// to anything else.
///
/// @param tasks as they last were, by id
/// @param phases as they last were, by id
/// @param ids of tasks that were taken back so that nothing is left of them
public record Past(Map<String, Gone> tasks, Map<String, Phase> phases, Set<String> ids) {

    /// @param phase the id of the phase it was in
    public record Gone(Task task, String phase) {}

    public static final Past NONE = new Past(Map.of(), Map.of(), Set.of());

    public Past {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /// With what one plan has and the next has not; what came back is gone no more.
    public Past between(Plan before, Plan after) {
        Map<String, Gone> goneTasks = new LinkedHashMap<>(tasks);
        before.phases()
                .forEach(phase ->
                        phase.tasks()
                                .forEach(task ->
                                        goneTasks.put(task.id(), new Gone(task, phase.id()))));
        after.tasks().forEach(task -> goneTasks.remove(task.id()));
        Map<String, Phase> gonePhases = new LinkedHashMap<>(phases);
        before.phases().forEach(phase -> gonePhases.put(phase.id(), phase));
        after.phases().forEach(phase -> gonePhases.remove(phase.id()));
        return new Past(goneTasks, gonePhases, ids);
    }

    /// With an id that was taken back.
    public Past and(String id) {
        Set<String> more = new LinkedHashSet<>(ids);
        more.add(id);
        return new Past(tasks, phases, more);
    }

    /// The ids of tasks that are not in the plan and are not free.
    public Stream<String> taken() {
        return Stream.concat(tasks.keySet().stream(), ids.stream());
    }

    /// A plan with all that was ever in it, to name what happened.
    public Plan with(Plan now) {
        if (tasks.isEmpty() && phases.isEmpty()) {
            return now;
        }
        List<Phase> all = new ArrayList<>(now.phases());
        phases.values().stream().map(phase -> phase.holding(List.of())).forEach(all::add);
        Map<String, List<Task>> byPhase = new HashMap<>();
        tasks.values()
                .forEach(gone ->
                        byPhase.computeIfAbsent(gone.phase, _ -> new ArrayList<>()).add(gone.task));
        return now.with(
                all.stream()
                        .map(phase -> more(phase, byPhase.getOrDefault(phase.id(), List.of())))
                        .toList());
    }

    private static Phase more(Phase phase, List<Task> gone) {
        return gone.isEmpty()
                ? phase
                : phase.holding(Stream.concat(phase.tasks().stream(), gone.stream()).toList());
    }
}
