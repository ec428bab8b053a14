package dev.cutover.plans.lint;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

final class EarlyTickRule implements Rule {

    @Override
    public String name() {
        return "early-tick";
    }

    @Override
    public String looksFor() {
        return "a criterion that is ticked before the work is done";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        return Stream.concat(finals(plan), plan.phases().stream().flatMap(this::of));
    }

    private Stream<Finding> finals(Plan plan) {
        long open = plan.tasks().filter(task -> !task.done()).count();
        long all = plan.tasks().count();
        boolean early = plan.tasks().anyMatch(EarlyTickRule::isDue);
        return plan.finalCriteria().stream()
                .filter(criterion -> early && criterion.done())
                .map(criterion ->
                        ticked(
                                criterion,
                                "%d of %s %s open"
                                        .formatted(
                                                open,
                                                Words.count((int) all, "task"),
                                                open == 1 ? "is" : "are")));
    }

    private Stream<Finding> of(Phase phase) {
        List<Criterion> ticked = phase.criteria().stream().filter(Criterion::done).toList();
        List<Task> open = phase.tasks().stream().filter(task -> !task.done()).toList();
        if (ticked.isEmpty() || open.stream().noneMatch(EarlyTickRule::isDue)) {
            return Stream.empty();
        }
        return open.size() == phase.tasks().size()
                ? ticked.stream()
                        .map(criterion -> ticked(criterion, "no task of its phase is done"))
                : Stream.of(partly(phase, ticked, open));
    }

    private static boolean isDue(Task task) {
        return !task.done() && !task.optional();
    }

    private Finding ticked(Criterion criterion, String why) {
        return warning(
                criterion.line(),
                "“%s” is ticked, but %s.".formatted(criterion.text(), why),
                "Write “%s”: whether it is met is judged at the end."
                        .formatted(open(criterion.box())));
    }

    /// An open box, spelled as this one is.
    private static String open(Box box) {
        return switch (box.spelling()) {
            case BRACKETS -> "[ ]";
            case SIGN -> "☐";
            case CELL -> "–";
        };
    }

    private Finding partly(Phase phase, List<Criterion> ticked, List<Task> open) {
        return info(
                ticked.getFirst().line(),
                "%d of %s of “%s” are ticked, but %s open: %s."
                        .formatted(
                                ticked.size(),
                                phase.criteria().size() == 1
                                        ? "1 criterion"
                                        : phase.criteria().size() + " criteria",
                                phase.title(),
                                open.size() == 1 ? "1 task is" : open.size() + " tasks are",
                                Words.list(open.stream().map(Task::id).toList())),
                "Write “[ ]” before what the open tasks may still change.");
    }
}
