package dev.cutover.commands.time;

import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Standing;
import dev.cutover.commands.time.Length.Source;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a task waits for within its phase: that it opens, what it needs, what locks it, in a plan
/// with strict order what stands above it; and what looks on waits for what is above it.
final class Inside {

    private final Weaving loom;
    private final Phase phase;
    private final int open;
    private final int end;
    private final Map<String, List<Integer>> locks = new HashMap<>();

    private Inside(Weaving loom, Phase phase) {
        this.loom = loom;
        this.phase = phase;
        this.open = loom.open(phase);
        this.end = loom.end(phase);
    }

    /// @return the node of the time that the phase says it lasts, -1 where its tasks tell
    static int weave(Weaving loom, Phase phase) {
        Inside inside = new Inside(loom, phase);
        loom.web.arc(inside.open, inside.end);
        inside.locks();
        int above = inside.open;
        for (Task task : phase.tasks()) {
            Integer node = loom.node(task.id());
            if (node != null) {
                inside.enter(task, node);
                above = inside.before(task, node, above);
            }
        }
        return inside.floor();
    }

    private void locks() {
        for (Group group : phase.groups()) {
            due(loom.pauses.due(phase, group.title()), group.tasks());
            locked(loom.pauses.lock(phase, group.title()), group.tasks());
        }
        for (Task task : phase.tasks()) {
            due(loom.pauses.due(task), List.of(task.id()));
            locked(loom.pauses.lock(task), List.of(task.id()));
        }
        if (isOpenThough()) {
            locked(loom.pauses.lock(phase, null), phase.tasks().stream().map(Task::id).toList());
        }
    }

    /// What locks the whole of a phase keeps it from opening in a plan; once it is open, or has its
    /// go, its tasks are locked. Who opened it against its gate lifted that.
    private boolean isOpenThough() {
        PhaseState state = loom.cutover.phases().of(phase);
        return !state.overridden() && (!state.waiting() || state.approved());
    }

    private void due(long time, List<String> tasks) {
        if (time > 0) {
            hold(tasks, loom.web.pause(open, Range.exactly(time)));
        }
    }

    private void locked(Optional<Wait> lock, List<String> tasks) {
        List<String> held =
                tasks.stream()
                        .filter(task -> !loom.cutover.soaks().lifted().containsKey(task))
                        .toList();
        if (!held.isEmpty()) {
            lock.ifPresent(wait -> hold(held, new Earning(loom, phase).node(wait)));
        }
    }

    private void hold(List<String> tasks, int node) {
        tasks.forEach(task -> locks.computeIfAbsent(task, _ -> new ArrayList<>()).add(node));
    }

    private void enter(Task task, int node) {
        loom.web.arc(open, node);
        locks.getOrDefault(task.id(), List.of()).forEach(lock -> loom.web.arc(lock, node));
        Integer offset = task.details().offsetMinutes();
        if (offset != null && !loom.cutover.tasks().standing(task).settled()) {
            loom.web.planned(node, offset * 60L);
        }
        if (!task.optional()) {
            loom.web.arc(node, end);
        }
    }

    /// @param above a node that ends when all that stands above has ended
    /// @return the same for the next task
    private int before(Task task, int node, int above) {
        boolean strict = loom.cutover.plan().strictOrder();
        if (strict) {
            loom.web.arc(above, node);
        } else if (!task.details().needs().isEmpty()) {
            task.details().needs().forEach(need -> need(need, node));
        } else if (loom.length(task).onlyWaits()
                && above != open
                && !locks.containsKey(task.id())) {
            loom.watching.add(task);
            loom.web.arc(above, node);
        }
        return task.optional() ? above : joined(above, node, strict);
    }

    private int joined(int above, int node, boolean strict) {
        if (strict) {
            return node;
        }
        int both = loom.web.moment("Phase " + phase.id());
        loom.web.arc(above, both);
        loom.web.arc(node, both);
        return both;
    }

    /// What is optional holds nobody up.
    private void need(String id, int node) {
        Optional<Task> needed = loom.task(id).filter(task -> !task.optional());
        Integer before = needed.map(task -> loom.node(task.id())).orElse(null);
        if (before != null) {
            loom.web.arc(before, node);
        }
    }

    /// A phase lasts at least as long as it says, unless the times of its tasks add up to that.
    private int floor() {
        Estimate stated = phase.estimate();
        boolean resumed =
                phase.tasks().stream()
                        .anyMatch(task ->
                                loom.cutover.tasks().standing(task) instanceof Standing.DoneBefore);
        if (stated == null
                || resumed
                || loom.web.isOver(end)
                || given() >= stated.minMinutes() * 60L) {
            return -1;
        }
        Range range = Range.of(stated);
        Range floor = range.likely() >= Lengths.LONG ? Lengths.measured(stated, range) : range;
        int pause = loom.web.pause(open, floor);
        loom.web.arc(pause, end);
        if (needed() < floor.likely()) {
            loom.remarks.add(new Remark.LastsAsStated(phase, floor.likely()));
        }
        return pause;
    }

    private long needed() {
        return phase.tasks().stream()
                .map(task -> loom.lengths.get(task.id()))
                .filter(Objects::nonNull)
                .mapToLong(Length::seconds)
                .sum();
    }

    private long given() {
        Map<String, Task> tasks = new HashMap<>();
        phase.tasks().forEach(task -> tasks.put(task.id(), task));
        long given = phase.tasks().stream().mapToLong(this::stated).sum();
        for (Group group : phase.groups()) {
            long its =
                    group.tasks().stream()
                            .flatMap(id -> Optional.ofNullable(tasks.get(id)).stream())
                            .mapToLong(this::stated)
                            .sum();
            Estimate estimate = group.estimate();
            given += estimate == null ? 0 : Math.max(0, Range.of(estimate).likely() - its);
        }
        return given;
    }

    private long stated(Task task) {
        Length length = loom.lengths.get(task.id());
        return length == null || length.source() != Source.STATED ? 0 : length.seconds();
    }
}
