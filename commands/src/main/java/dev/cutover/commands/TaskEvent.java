package dev.cutover.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a task. Who did it and when stands in the entry.
public sealed interface TaskEvent extends Event {

    String task();

    /// The person of the entry took it.
    record TaskClaimed(String task) implements TaskEvent {}

    record TaskReleased(String task) implements TaskEvent {}

    record TaskAssigned(String task, Person to) implements TaskEvent {}

    record StepsTicked(String task, List<Integer> steps) implements TaskEvent {

        public StepsTicked {
            steps = List.copyOf(steps);
        }
    }

    /// Its steps that were not ticked singly are confirmed with it.
    record TaskCompleted(String task, @Nullable String note) implements TaskEvent {}

    record TaskFailed(String task, String why) implements TaskEvent {}

    record TaskBlocked(String task, String why) implements TaskEvent {}

    record TaskUnblocked(String task) implements TaskEvent {}

    record TaskSkipped(String task, String why) implements TaskEvent {}

    record TaskNotApplicable(String task, String why) implements TaskEvent {}

    record TaskReopened(String task, String why) implements TaskEvent {}

    record TaskAdded(String task, String phase, String title) implements TaskEvent {}
}
