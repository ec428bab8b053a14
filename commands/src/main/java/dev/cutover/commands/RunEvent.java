package dev.cutover.commands;

import dev.cutover.plans.amend.CriteriaKept;
import dev.cutover.plans.amend.NewId;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.StepsKept;
import dev.cutover.plans.amend.TaskChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to the cutover as a whole.
public sealed interface RunEvent extends Event {

    record CutoverStarted(Opening opening) implements RunEvent {}

    record CutoverHeld(String why) implements RunEvent {}

    record CutoverResumed() implements RunEvent {}

    /// @param why why it was closed although work was open, null where nothing was
    record CutoverClosed(@Nullable String why) implements RunEvent {}

    /// A changed text took the place of the plan. What is the same and what is new was decided
    /// then, and is not decided again when the record is read.
    ///
    /// @param edition the number of the text; the plan as started is 1
    /// @param plan the name under which it was found
    /// @param planHash SHA-256 of the text in UTF-8, in hex; the text is kept beside the record
    /// @param phaseIds where people know a phase by another id than the reader gave
    /// @param taskIds where people know a task by another id than the reader gave
    record PlanAmended(
            int edition,
            String plan,
            String planHash,
            List<NewId> phaseIds,
            List<NewId> taskIds,
            List<PhaseChange> phases,
            List<TaskChange> tasks,
            List<StepsKept> steps,
            List<CriteriaKept> criteria)
            implements RunEvent {

        public PlanAmended {
            phaseIds = List.copyOf(phaseIds);
            taskIds = List.copyOf(taskIds);
            phases = List.copyOf(phases);
            tasks = List.copyOf(tasks);
            steps = List.copyOf(steps);
            criteria = List.copyOf(criteria);
        }
    }

    /// @param decision the sequence number of the first event of what was taken back
    record ActionUndone(long decision) implements RunEvent {}
}
