package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Task;
import java.util.stream.Stream;

final class OptionalInOrderRule implements Rule {

    @Override
    public String name() {
        return "optional-in-order";
    }

    @Override
    public String looksFor() {
        return "an optional task in a document that asks for strict order";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.plan().strictOrder()
                ? document.plan()
                        .tasks()
                        .filter(task -> task.optional() && !task.done())
                        .map(this::optional)
                : Stream.empty();
    }

    private Finding optional(Task task) {
        return info(
                task.line(),
                "Task %s is optional, so the strict order of this plan does not wait for it."
                        .formatted(task.id()),
                "Take “optional” out if those behind it need it.");
    }
}
