package dev.cutover.commands;

import dev.cutover.commands.TaskEvent.StepsTicked;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which steps of a task may be ticked.
final class StepRules {

    private StepRules() {}

    /// @param given numbers from 1; empty means all that are left
    /// @param claimed whether the speaker already holds the task; else it is claimed in passing
    static Decision decide(TaskState state, Task task, List<Integer> given, boolean claimed) {
        Optional<Integer> unknown =
                given.stream().filter(step -> step < 1 || step > task.steps().size()).findFirst();
        if (unknown.isPresent() || task.steps().isEmpty()) {
            return Decision.refused(new Refusal.NoSuchStep(task, unknown.orElse(1)));
        }
        List<Integer> fresh =
                wanted(task, given).stream()
                        .filter(step -> !state.ticked().contains(step))
                        .toList();
        if (fresh.isEmpty()) {
            return Decision.refused(new Refusal.StepsAlreadyTicked(task, wanted(task, given)));
        }
        StepsTicked ticked = new StepsTicked(task.id(), fresh);
        return claimed
                ? Decision.accepted(ticked)
                : Decision.accepted(new TaskClaimed(task.id()), ticked);
    }

    private static List<Integer> wanted(Task task, List<Integer> given) {
        return given.isEmpty()
                ? IntStream.rangeClosed(1, task.steps().size()).boxed().toList()
                : given.stream().distinct().sorted().toList();
    }
}
