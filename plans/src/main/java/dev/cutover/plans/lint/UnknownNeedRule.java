package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

final class UnknownNeedRule implements Rule {

    @Override
    public String name() {
        return "unknown-need";
    }

    @Override
    public String looksFor() {
        return "a task that needs one that there is not";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Needs needs = new Needs(document.plan());
        return document.plan()
                .tasks()
                .filter(task -> !task.details().needs().isEmpty())
                .flatMap(task -> needs.unknown(task).map(id -> unknown(task, id, needs, document)));
    }

    private Finding unknown(Task task, String id, Needs needs, Document document) {
        List<String> near = needs.near(id);
        return error(
                Needs.line(task, document),
                "Task %s needs %s, but there is no such task, so it will not wait."
                        .formatted(task.id(), id),
                near.isEmpty()
                        ? "Write the id of a task of this plan."
                        : "Write the id of a task that there is: %s.".formatted(Words.list(near)));
    }
}
