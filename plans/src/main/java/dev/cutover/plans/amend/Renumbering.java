package dev.cutover.plans.amend;

import static java.util.stream.Collectors.toMap;

import dev.cutover.plans.Gate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Brings a plan as read to the ids that people know, with the tasks that the team added. Never
/// fails: an id that is not there is passed over.
public final class Renumbering {

    private final Map<String, String> phases;
    private final Map<String, String> tasks;

    public Renumbering(List<NewId> phases, List<NewId> tasks) {
        this.phases = byRead(phases);
        this.tasks = byRead(tasks);
    }

    private static Map<String, String> byRead(List<NewId> ids) {
        return ids.stream().collect(toMap(id -> key(id.read()), NewId::known, (first, _) -> first));
    }

    /// @param before whose added tasks stay, in their phase, or in the last where that is gone
    public Plan of(Plan read, Plan before) {
        Plan known =
                read.with(read.phases().stream().map(this::phase).toList())
                        .with(new Rearranging(this::phaseId, this::task).of(read.arrangements()));
        return withAdded(known, before);
    }

    private Phase phase(Phase phase) {
        List<Group> groups =
                phase.groups().stream()
                        .map(group ->
                                new Group(
                                        group.title(),
                                        group.line(),
                                        group.estimate(),
                                        group.tasks().stream().map(this::task).toList()))
                        .toList();
        Gate gate =
                new Gate(
                        phase.gate().stated(),
                        phase.blockedBy().stream().map(this::requirement).toList());
        List<Task> work =
                phase.tasks().stream()
                        .map(task ->
                                task.known(
                                        task(task.id()),
                                        task.details().needs().stream().map(this::task).toList()))
                        .toList();
        return phase.known(phaseId(phase.id()), gate, groups, work);
    }

    private Requirement requirement(Requirement requirement) {
        return switch (requirement) {
            case PhaseComplete(String id, String text) -> new PhaseComplete(phaseId(id), text);
            case Requirement.Approval _, Requirement.Stable _, Requirement.Condition _ ->
                    requirement;
        };
    }

    private String phaseId(String id) {
        return phases.getOrDefault(key(id), id);
    }

    private String task(String id) {
        return tasks.getOrDefault(key(id), id);
    }

    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /// A plan with the tasks that the team added to another, where it has them not.
    public static Plan withAdded(Plan plan, Plan before) {
        Set<String> there = new HashSet<>();
        plan.tasks().forEach(task -> there.add(key(task.id())));
        Plan next = plan;
        for (Phase phase : before.phases()) {
            for (Task task : phase.tasks()) {
                if (task.isAdded() && there.add(key(task.id()))) {
                    next = with(next, phase.id(), task);
                }
            }
        }
        return next;
    }

    private static Plan with(Plan plan, String phase, Task task) {
        if (plan.phases().isEmpty()) {
            return plan;
        }
        List<Phase> phases = new ArrayList<>(plan.phases());
        int last = phases.size() - 1;
        int home = plan.phase(phase).map(phases::indexOf).filter(index -> index >= 0).orElse(last);
        phases.set(home, phases.get(home).with(task));
        return plan.with(phases);
    }
}
