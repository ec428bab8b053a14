package dev.cutover.commands;

import static java.util.stream.Collectors.toMap;

import dev.cutover.commands.Action.Before;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.CriteriaKept;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.Renumbering;
import dev.cutover.plans.amend.StepsKept;
import dev.cutover.plans.amend.TaskChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A changed text takes the place of the plan: what happened to a task stays with it, whatever it
/// is called there.
final class Amending {

    private Amending() {}

    /// A text that is not known changes nothing; the journal does not open such a cutover.
    static Cutover of(Cutover cutover, Entry entry, PlanAmended event) {
        Editions editions = cutover.course().editions();
        @Nullable Edition edition = editions.known().get(event.planHash());
        if (edition == null) {
            return cutover;
        }
        Plan before = cutover.plan();
        Plan after =
                Additions.adopted(
                        new Renumbering(event.phaseIds(), event.taskIds())
                                .of(edition.plan(), before),
                        cutover.probes().adopted());
        return cutover.with(after)
                .with(cutover.probes().following(before, after, entry.at()))
                .with(tasks(cutover.tasks(), event, entry))
                .with(phases(cutover.phases(), event))
                .with(criteria(cutover.criteria(), event))
                .with(cutover.course().with(editions.amended(event, before, after)));
    }

    private static Tasks tasks(Tasks tasks, PlanAmended event, Entry entry) {
        Map<String, StepsKept> steps =
                event.steps().stream().collect(toMap(StepsKept::task, kept -> kept, (a, _) -> a));
        Map<String, TaskState> next = new LinkedHashMap<>(tasks.byId());
        for (TaskChange change : event.tasks()) {
            switch (change.change()) {
                case ADDED -> next.put(change.id(), Tasks.UNKNOWN.changed(entry));
                case RETURNED, CHANGED ->
                        next.put(
                                change.id(),
                                kept(tasks.of(change.id()), steps.get(change.id()), entry));
                case REMOVED -> {
                    // its state stays, for the record and for its return
                }
            }
        }
        return tasks.with(next);
    }

    private static TaskState kept(TaskState state, @Nullable StepsKept kept, Entry entry) {
        if (kept == null) {
            return state.changed(entry);
        }
        NavigableSet<Integer> ticked = new TreeSet<>();
        IntStream.rangeClosed(1, kept.from().size())
                .filter(number -> state.ticked().contains(kept.from().get(number - 1)))
                .forEach(ticked::add);
        return new TaskState(
                state.standing(), ticked, state.startedAt(), state.endedAt(), entry.seq());
    }

    /// What was approved was another phase's gate.
    private static Phases phases(Phases phases, PlanAmended event) {
        Phases next = phases;
        for (PhaseChange change : event.phases()) {
            if (change.anew()) {
                next =
                        next.with(
                                change.id(),
                                change.change() == Change.CHANGED
                                        ? next.of(change.id()).gate(false, false, null)
                                        : PhaseState.WAITING);
            }
        }
        return next;
    }

    private static Criteria criteria(Criteria criteria, PlanAmended event) {
        Map<Criteria.Key, Criteria.Check> next = new HashMap<>(criteria.byKey());
        List<String> renewed = event.criteria().stream().map(CriteriaKept::of).toList();
        next.keySet().removeIf(key -> renewed.contains(key.of()));
        for (CriteriaKept list : event.criteria()) {
            list.kept()
                    .forEach(kept ->
                            next.put(
                                    new Criteria.Key(list.of(), kept.number()),
                                    criteria.check(
                                            new Criteria.Key(kept.was(), kept.wasNumber()))));
        }
        return criteria.with(next);
    }

    /// How everything stood that an amendment touches, the plan first.
    static List<Before> before(Cutover cutover, PlanAmended event) {
        List<Before> before = new ArrayList<>();
        Editions editions = cutover.course().editions();
        before.add(new Before.OfPlan(cutover.plan(), editions.now(), editions.past()));
        event.tasks()
                .forEach(change ->
                        before.add(
                                new Before.OfTask(
                                        change.id(), cutover.tasks().byId().get(change.id()))));
        for (PhaseChange change : event.phases()) {
            before.add(new Before.OfGate(change.id(), cutover.phases().of(change.id())));
        }
        for (CriteriaKept list : event.criteria()) {
            criteria(cutover, list)
                    .forEach(key ->
                            before.add(new Before.OfCriterion(key, cutover.criteria().check(key))));
        }
        return before;
    }

    private static List<Criteria.Key> criteria(Cutover cutover, CriteriaKept list) {
        int had =
                list.of().equals(CriterionCommand.FINAL)
                        ? cutover.plan().finalCriteria().size()
                        : cutover.plan()
                                .phase(list.of())
                                .map(Phase::criteria)
                                .orElse(List.of())
                                .size();
        int has = list.kept().stream().mapToInt(CriteriaKept.Kept::number).max().orElse(0);
        return IntStream.rangeClosed(1, Math.max(had, has))
                .mapToObj(number -> new Criteria.Key(list.of(), number))
                .toList();
    }

    /// The former plan, with what the team added since.
    static Cutover back(Cutover cutover, Before.OfPlan former, Entry entry) {
        Plan plan =
                Additions.adopted(
                        Renumbering.withAdded(former.plan(), cutover.plan()),
                        cutover.probes().adopted());
        Editions editions = cutover.course().editions().back(former.now(), former.past());
        return cutover.with(plan)
                .with(cutover.probes().following(cutover.plan(), plan, entry.at()))
                .with(cutover.course().with(editions));
    }
}
