package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class NeedCycleRule implements Rule {

    private static final int MOST_SHOWN = 10;

    @Override
    public String name() {
        return "need-cycle";
    }

    @Override
    public String looksFor() {
        return "tasks that wait for each other";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Needs needs = new Needs(document.plan());
        List<String> ids = needs.tasks().stream().map(Task::id).toList();
        return Cycles.of(ids, needs::idsOf).stream()
                .map(cycle ->
                        cycle(
                                cycle.stream().flatMap(id -> needs.task(id).stream()).toList(),
                                document));
    }

    private Finding cycle(List<Task> cycle, Document document) {
        Task first = cycle.getFirst();
        int line = Needs.line(first, document);
        if (cycle.size() == 1) {
            return error(
                    line,
                    "Task %s needs itself, so it can never begin.".formatted(first.id()),
                    "Take %s out of its needs.".formatted(first.id()));
        }
        return error(
                line,
                "These tasks wait for each other, so none can begin: %s.".formatted(chain(cycle)),
                "Take one of these needs out, for example %s from those of %s."
                        .formatted(first.id(), cycle.getLast().id()));
    }

    /// `2.1 → 2.2 → 2.1`, each needs the next.
    private static String chain(List<Task> cycle) {
        String arrows =
                cycle.stream().limit(MOST_SHOWN).map(Task::id).collect(Collectors.joining(" → "));
        String more = cycle.size() > MOST_SHOWN ? " → …" : "";
        return arrows + more + " → " + cycle.getFirst().id();
    }
}
