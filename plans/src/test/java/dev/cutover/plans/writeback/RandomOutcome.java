package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.Mark.Kind;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What might have happened: the same for the same seed and plan, whatever its boxes say now.
record RandomOutcome(Plan of, Plan plan, int seed) {

    private static final List<String> NAMES =
            List.of("Ana", "ana_b", "B*n", "O'Neil | [x]", "**", "\\", "- [x] `c", "Ünal\n- [ ] x");

    static Outcome of(Plan plan, int seed) {
        return of(plan, plan, seed);
    }

    /// The outcome of the first plan in the places of another, read from its export.
    static Outcome of(Plan of, Plan plan, int seed) {
        return new RandomOutcome(of, plan, seed).outcome();
    }

    private int pick(String what, int choices) {
        return Math.floorMod(((seed + what).hashCode() * 31) >>> 3, choices);
    }

    private Outcome outcome() {
        Map<Box, Boolean> boxes = new HashMap<>();
        Map<Box, Mark> marks = new HashMap<>();
        List<Said> said = new ArrayList<>();
        List<Added> added = new ArrayList<>();
        for (Phase phase : plan.phases()) {
            phase.tasks().stream()
                    .filter(task -> of.task(task.id()).isPresent())
                    .forEach(task -> task(task, boxes, marks, said));
            criteria(phase.id(), phase.criteria(), boxes);
            if (!phase.tasks().isEmpty() && pick("add" + phase.id(), 3) == 0) {
                added.add(added(phase));
            }
        }
        criteria("final", plan.finalCriteria(), boxes);
        return new Outcome(boxes, marks, said, List.of(), added, progress(), Log.EMPTY, List.of());
    }

    private void task(Task task, Map<Box, Boolean> boxes, Map<Box, Mark> marks, List<Said> said) {
        List<Kind> kinds = List.of(Kind.values());
        int choice = pick(task.id(), kinds.size() + 1);
        if (choice < kinds.size()) {
            marks.put(task.box(), mark(kinds.get(choice), task.id()));
        }
        boxes.put(task.box(), choice < kinds.size() && kinds.get(choice) == Kind.DONE);
        for (int step = 0; step < task.steps().size(); step++) {
            Box box = task.steps().get(step).box();
            boxes.put(box, pick(task.id() + "/" + step, 2) == 0);
            if (pick("said" + task.id() + "/" + step, 3) == 0) {
                said.add(new Said(box, "Seen", "[x] # | " + step));
            }
        }
        if (pick("said" + task.id(), 3) == 0) {
            said.add(new Said(task.box(), "Seen", "9 columns\n- [ ] no box"));
            said.add(new Said(task.box(), "Why", "- [x]"));
        }
    }

    private Mark mark(Kind kind, String id) {
        return new Mark(kind, LocalDate.of(2026, 3, 1), NAMES.get(pick("by" + id, NAMES.size())));
    }

    private void criteria(String of, List<Criterion> criteria, Map<Box, Boolean> boxes) {
        for (int number = 0; number < criteria.size(); number++) {
            boxes.put(criteria.get(number).box(), pick(of + "#" + number, 2) == 0);
        }
    }

    private Added added(Phase phase) {
        String id = phase.id() + ".77";
        boolean done = pick("done" + id, 2) == 0;
        return new Added(phase.id(), id, "Warm the cache", done, done ? mark(Kind.DONE, id) : null);
    }

    private Progress progress() {
        List<PhaseProgress> phases =
                plan.phases().stream()
                        .map(phase ->
                                new PhaseProgress(
                                        phase.id(), true, false, 3, 1, null, null, List.of()))
                        .toList();
        return new Progress(Progress.Stage.RUNNING, phases, null, null, null);
    }
}
