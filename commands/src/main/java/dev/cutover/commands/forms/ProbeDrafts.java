package dev.cutover.commands.forms;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.ProbeCommand;
import dev.cutover.commands.Proof;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.Target;
import java.util.List;
import java.util.Optional;

/// Forms about what is checked of a task.
record ProbeDrafts(Cutover cutover, Task task) {

    private static final String VALUE = "value";

    /// Empty where nobody has to read anything.
    Optional<Draft> reading() {
        return Proof.unread(cutover, task).findFirst().map(ProbeDrafts::reading);
    }

    private static Draft reading(PlannedProbe planned) {
        String question = planned.probe().target() instanceof Target.Ask(String asked) ? asked : "";
        return new Draft(
                Phrases.shortened("Reading " + planned.name(), Form.LONGEST_TITLE),
                Text.ofPlan(question),
                "Give",
                List.of(
                        Draft.lines(
                                VALUE,
                                "What do you read?",
                                "A number without its unit, or a word.")),
                values -> new ProbeCommand.GiveReading(planned.name(), values.text(VALUE)));
    }

    /// Empty where it has no check.
    Optional<Draft> waive() {
        List<PlannedProbe> its = PlannedProbe.of(task);
        return its.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draft(
                                Phrases.shortened("Waive " + task.id(), Form.LONGEST_TITLE),
                                Text.join("; ", its.stream().map(ProbeWords::named).toList()),
                                "Waive",
                                List.of(
                                        Draft.lines(
                                                Draft.WHY,
                                                "Why may it go on without?",
                                                "What you saw instead, and who agreed.")),
                                values ->
                                        new ProbeCommand.Waive(task.id(), values.text(Draft.WHY))));
    }
}
