package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.util.List;
import java.util.Map;
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

    /// A probe that the team adopted stands behind those that its task has.
    static Plan to(Plan plan, ProbeAdopted event) {
        return probed(plan, event.task(), probes -> with(probes, event.source()));
    }

    /// The plan with all that the team adopted; what a new text has by itself is not there twice.
    static Plan adopted(Plan plan, Map<String, List<String>> bySource) {
        Plan next = plan;
        for (var one : bySource.entrySet()) {
            for (String source : one.getValue()) {
                next = to(next, new ProbeAdopted(one.getKey(), source));
            }
        }
        return next;
    }

    static Plan without(Plan plan, String task, String source) {
        return probed(
                plan,
                task,
                probes -> probes.stream().filter(probe -> !isFrom(probe, source)).toList());
    }

    private static List<Probe> with(List<Probe> probes, String source) {
        List<Probe> read = ProbeReader.inline(source, 0).probes();
        boolean there = probes.stream().anyMatch(probe -> isFrom(probe, source));
        return there ? probes : Stream.concat(probes.stream(), read.stream()).toList();
    }

    private static boolean isFrom(Probe probe, String source) {
        return ProbeReader.inline(source, 0).probes().stream()
                .anyMatch(read -> read.source().equals(probe.source()));
    }

    private static Plan probed(Plan plan, String task, UnaryOperator<List<Probe>> change) {
        return plan.phaseOf(task)
                .map(phase ->
                        changed(
                                plan,
                                phase.id(),
                                its ->
                                        its.holding(
                                                its.tasks().stream()
                                                        .map(one ->
                                                                one.id().equals(task)
                                                                        ? one.probedBy(
                                                                                change.apply(
                                                                                        one.details()
                                                                                                .probes()))
                                                                        : one)
                                                        .toList())))
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
