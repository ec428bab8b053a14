package dev.cutover.commands;

import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Tasks that the team adds while a cutover runs: they join the plan at the end of their phase.
final class Additions {

    private Additions() {}

    static Plan to(Plan plan, TaskAdded event) {
        return changed(
                plan, event.phase(), phase -> phase.with(Task.added(event.task(), event.title())));
    }

    static Plan without(Plan plan, String task) {
        return plan.phaseOf(task)
                .map(phase -> changed(plan, phase.id(), its -> its.without(task)))
                .orElse(plan);
    }

    /// The next free id of a phase: one more than the highest number behind its dot.
    static String freeId(Cutover cutover, Phase phase) {
        Plan plan = cutover.plan();
        int highest =
                phase.tasks().stream()
                        .mapToInt(task -> number(task.id(), phase.id()))
                        .max()
                        .orElse(0);
        return Stream.iterate(highest + 1, number -> number + 1)
                .map(number -> phase.id() + "." + number)
                .filter(id -> plan.task(id).isEmpty() && !isTaken(cutover, id))
                .findFirst()
                .orElseThrow();
    }

    /// Nothing else ever gets the id of a task that was once there.
    private static boolean isTaken(Cutover cutover, String id) {
        return cutover.course().editions().past().taken().anyMatch(id::equalsIgnoreCase);
    }

    private static int number(String task, String phase) {
        String rest = task.startsWith(phase + ".") ? task.substring(phase.length() + 1) : "";
        return rest.matches("\\d{1,6}") ? Integer.parseInt(rest) : 0;
    }

    private static Plan changed(Plan plan, String phase, UnaryOperator<Phase> change) {
        List<Phase> phases =
                plan.phases().stream()
                        .map(its -> its.id().equals(phase) ? change.apply(its) : its)
                        .toList();
        return plan.with(phases);
    }
}
