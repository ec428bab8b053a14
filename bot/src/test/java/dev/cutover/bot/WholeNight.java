package dev.cutover.bot;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

/// A whole night of a [GeneratedPlan], up to where it can be closed. Ana works, and Ben approves
/// and checks.
public interface WholeNight {

    void ana(String command);

    void ben(String command);

    /// By Ana, in whatever way people claim there.
    void claim(Task task);

    /// @param phases those of the plan, which is started
    default void work(List<Phase> phases) {
        phases.forEach(this::finish);
        ana("check final all");
        ana("issue the log was late --sev high");
    }

    private void finish(Phase phase) {
        approve(phase);
        for (Task task : phase.tasks()) {
            claim(task);
            ana("done " + task.id() + " as planned");
        }
        ben("check " + phase.id() + " all");
    }

    private void approve(Phase phase) {
        if (requirements(phase).anyMatch(Requirement.Stable.class::isInstance)) {
            ben("approve " + phase.id());
            ben("override " + phase.id() + " a test has no 24 hours");
        } else if (requirements(phase).anyMatch(Requirement.Approval.class::isInstance)) {
            ben("approve " + phase.id() + " the team agreed");
        }
    }

    private static Stream<Requirement> requirements(Phase phase) {
        return phase.blockedBy().stream();
    }
}
