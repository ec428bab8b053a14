package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class NoEstimateRule implements Rule {

    private static final Pattern AROUND =
            Pattern.compile("(?i)\\b(?:pre|post)-|\\b(?:before|after)\\b");

    @Override
    public String name() {
        return "no-estimate";
    }

    @Override
    public String looksFor() {
        return "a phase without an estimate";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        List<Phase> without = plan.phases().stream().filter(phase -> isOpen(phase, plan)).toList();
        boolean none = without.size() > 1 && plan.phases().stream().noneMatch(this::saysAnything);
        return none ? Stream.of(none(without)) : without.stream().map(this::one);
    }

    /// What is done needs none, and what comes before the night or after it is on no clock.
    private static boolean isOpen(Phase phase, Plan plan) {
        Integer offset = phase.offsetMinutes();
        boolean ahead = offset != null && offset < 0;
        boolean around = AROUND.matcher(phase.title()).find();
        return phase.estimate() == null
                && !ahead
                && !around
                && phase.tasks().stream().anyMatch(task -> !task.done())
                && Work.of(phase, plan.arrangements().choices().alternatives()).isEmpty();
    }

    private boolean saysAnything(Phase phase) {
        return phase.estimate() != null
                || phase.tasks().stream().map(Task::estimate).anyMatch(time -> time != null);
    }

    private Finding none(List<Phase> without) {
        return info(
                without.getFirst().line(),
                "None of the %d phases says how long it takes, so there will be no forecast."
                        .formatted(without.size()),
                "Write “**Duration:** 30 minutes” below each phase, or “(10 min)” behind each task.");
    }

    private Finding one(Phase phase) {
        return info(
                phase.line(),
                "“%s” does not say how long it takes.".formatted(phase.title()),
                "Write “**Duration:** 30 minutes” below it, or “(10 min)” behind each of its tasks.");
    }
}
