package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.util.List;
import java.util.Optional;
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

    /// A probe that the team adopted stands behind those that its task or phase has; what is there
    /// already is not there twice.
    static Plan to(Plan plan, ProbeAdopted event) {
        return read(event.source())
                .filter(probe -> !has(plan, event.owner(), probe))
                .map(probe -> plan.withProbe(event.owner(), probe))
                .orElse(plan);
    }

    /// The plan with all that the team adopted.
    static Plan adopted(Plan plan, List<ProbeAdopted> all) {
        Plan next = plan;
        for (ProbeAdopted one : all) {
            next = to(next, one);
        }
        return next;
    }

    /// The plan as it is in its text, without added tasks and adopted probes.
    static Plan without(Plan plan, List<ProbeAdopted> adopted) {
        Plan next = plan;
        for (ProbeAdopted one : adopted) {
            next = without(next, one);
        }
        return next.with(next.phases().stream().map(Additions::asWritten).toList());
    }

    private static Phase asWritten(Phase phase) {
        return phase.holding(phase.tasks().stream().filter(task -> !task.isAdded()).toList());
    }

    static Plan without(Plan plan, ProbeAdopted event) {
        return read(event.source())
                .map(probe -> plan.withoutProbe(event.owner(), probe))
                .orElse(plan);
    }

    private static Optional<Probe> read(String source) {
        return ProbeReader.inline(source, 0).probes().stream().findFirst();
    }

    private static boolean has(Plan plan, String owner, Probe probe) {
        return PlannedProbe.at(plan, owner).stream().anyMatch(one -> one.probe().asksAs(probe));
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
