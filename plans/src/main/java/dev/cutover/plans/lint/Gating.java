package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which phase waits for which, by their places in the plan.
final class Gating {

    private final List<Phase> phases;
    private final Map<String, Integer> indexById = new HashMap<>();
    private final Map<String, Integer> indexByTask = new HashMap<>();

    Gating(List<Phase> phases) {
        this.phases = phases;
        for (int index = 0; index < phases.size(); index++) {
            indexById.putIfAbsent(phases.get(index).id(), index);
            for (Task task : phases.get(index).tasks()) {
                indexByTask.put(task.id(), index);
            }
        }
    }

    /// The place of a task's phase.
    int of(Task task) {
        return indexByTask.getOrDefault(task.id(), 0);
    }

    Phase phase(int index) {
        return phases.get(index);
    }

    /// What a phase waits for; where it does not say, the one before it.
    List<Integer> before(int index) {
        Phase phase = phases.get(index);
        return phase.gate().stated()
                ? phase.blockedBy().stream().flatMap(this::named).toList()
                : Stream.of(index - 1).filter(earlier -> earlier >= 0).toList();
    }

    private Stream<Integer> named(Requirement requirement) {
        return switch (requirement) {
            case Requirement.PhaseComplete complete ->
                    Stream.ofNullable(indexById.get(complete.phase()));
            case Requirement.Approval _, Requirement.Stable _, Requirement.Condition _ ->
                    Stream.empty();
        };
    }

    /// Whether one opens only after another, also by way of others.
    boolean waits(int later, int earlier) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(later));
        while (!open.isEmpty()) {
            int index = open.removeLast();
            if (index == earlier) {
                return true;
            }
            if (seen.add(index)) {
                open.addAll(before(index));
            }
        }
        return false;
    }
}
