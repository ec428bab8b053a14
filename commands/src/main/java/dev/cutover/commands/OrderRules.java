package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a task's turn has come: its phase is open, what it needs is settled, and in a plan with
/// strict order everything before it is.
public final class OrderRules {

    private OrderRules() {}

    static Optional<Refusal> notYet(Cutover cutover, Task task) {
        Phase phase = cutover.plan().phaseOf(task.id()).orElseThrow();
        if (cutover.phases().of(phase).waiting()) {
            NoGo noGo = Gates.noGo(cutover, phase);
            return Optional.of(
                    noGo == null
                            ? new Refusal.PhaseNotOpen(task, phase, Gates.missing(cutover, phase))
                            : new GateRefusal.TaskIsNoGo(task, phase, noGo));
        }
        List<Task> first = first(cutover, phase, task);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfOrder(task, first));
    }

    /// The tasks that come before this one and are not settled.
    private static List<Task> first(Cutover cutover, Phase phase, Task task) {
        List<Task> before =
                cutover.plan().strictOrder()
                        ? phase.tasks().subList(0, phase.tasks().indexOf(task))
                        : needed(cutover, task);
        return before.stream().filter(earlier -> holdsOthers(cutover, earlier)).toList();
    }

    private static boolean holdsOthers(Cutover cutover, Task task) {
        return !task.optional() && !cutover.tasks().standing(task).settled();
    }

    private static List<Task> needed(Cutover cutover, Task task) {
        return task.details().needs().stream()
                .flatMap(id -> cutover.plan().task(id).stream())
                .toList();
    }

    /// Whether somebody could begin the task now, as far as phases, order and what was told of its
    /// lock go.
    public static boolean mayStart(Cutover cutover, Task task) {
        return notYet(cutover, task).isEmpty() && new Locks(cutover).isFree(task);
    }

    /// The open tasks that somebody could take now, in the order of the plan.
    public static List<Task> startable(Cutover cutover) {
        Locks locks = new Locks(cutover);
        return cutover.plan().phases().stream()
                .filter(phase -> !cutover.phases().of(phase).waiting())
                .flatMap(phase -> inTurn(cutover, phase))
                .filter(locks::isFree)
                .toList();
    }

    private static Stream<Task> inTurn(Cutover cutover, Phase phase) {
        Stream<Task> turn =
                cutover.plan().strictOrder()
                        ? upToTheFirstLeft(cutover, phase.tasks())
                        : phase.tasks().stream()
                                .filter(task -> first(cutover, phase, task).isEmpty());
        return turn.filter(task -> cutover.tasks().standing(task) instanceof Standing.Open);
    }

    /// In strict order nobody comes past the first that must be settled and is not.
    private static Stream<Task> upToTheFirstLeft(Cutover cutover, List<Task> tasks) {
        int first = 0;
        while (first < tasks.size() && !holdsOthers(cutover, tasks.get(first))) {
            first++;
        }
        return tasks.stream().limit(first + 1L);
    }
}
