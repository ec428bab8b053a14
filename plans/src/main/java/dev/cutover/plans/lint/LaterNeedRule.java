package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.stream.Stream;

final class LaterNeedRule implements Rule {

    /// For each of them a way through the phases is looked for.
    private static final int MOST = 200;

    @Override
    public String name() {
        return "later-need";
    }

    @Override
    public String looksFor() {
        return "a task that needs one of a later phase";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        Needs needs = new Needs(plan);
        Gating gating = new Gating(plan.phases());
        return plan.tasks()
                .flatMap(task ->
                        needs.of(task)
                                .filter(needed -> gating.of(needed) > gating.of(task))
                                .map(needed -> new Pair(task, needed)))
                .limit(MOST)
                .map(pair -> later(pair, gating, document));
    }

    private record Pair(Task task, Task needed) {}

    private Finding later(Pair pair, Gating gating, Document document) {
        String task = pair.task().id();
        String needed = pair.needed().id();
        Phase own = gating.phase(gating.of(pair.task()));
        Phase other = gating.phase(gating.of(pair.needed()));
        int line = Needs.line(pair.task(), document);
        String fix =
                "Move task %s into phase %s, or take %s out of its needs."
                        .formatted(task, other.id(), needed);
        String message =
                "Task %s needs %s of phase %s, which comes later"
                        .formatted(task, needed, other.id());
        return gating.waits(gating.of(pair.needed()), gating.of(pair.task()))
                ? error(line, message + " and waits for phase %s.".formatted(own.id()), fix)
                : warning(line, message + ".", fix);
    }
}
