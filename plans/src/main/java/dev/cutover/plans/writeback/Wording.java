package dev.cutover.plans.writeback;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.Details;
import dev.cutover.plans.Group;
import dev.cutover.plans.OtherBox;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a plan says in words, wherever in the text it says so.
record Wording(List<List<?>> phases, List<String> beside) {

    static Wording of(Plan plan) {
        Stream<String> criteria = plan.finalCriteria().stream().map(Criterion::text);
        Stream<String> others = plan.others().stream().map(OtherBox::text);
        return new Wording(
                plan.phases().stream().<List<?>>map(Wording::of).toList(),
                Stream.concat(criteria, others).toList());
    }

    private static List<?> of(Phase phase) {
        return List.of(
                phase.title(),
                phase.gate(),
                phase.warnings(),
                phase.groups().stream().map(Group::title).toList(),
                phase.groups().stream().map(Group::tasks).toList(),
                phase.tasks().stream().map(Wording::of).toList(),
                phase.criteria().stream().map(Criterion::text).toList());
    }

    private static List<?> of(Task task) {
        Details details = task.details();
        return Arrays.asList(
                task.title(),
                task.estimate(),
                task.optional(),
                task.doneNote(),
                task.steps().stream().map(Wording::of).toList(),
                details.acceptance(),
                details.condition(),
                details.owner(),
                details.offsetMinutes(),
                details.needs(),
                details.notes(),
                details.commands(),
                details.expected());
    }

    private static List<?> of(Step step) {
        return List.of(step.text(), step.commands(), step.expected());
    }
}
