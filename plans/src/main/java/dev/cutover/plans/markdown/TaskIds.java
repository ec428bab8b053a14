package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives every task its id: the written one, or `<phase>.<n>` with its place in the phase. An id
/// that is generated never equals one that is written, wherever that stands.
final class TaskIds {

    private final Findings findings;
    private final Set<String> taken = new HashSet<>();
    private final Map<Box, Task> tasks = new HashMap<>();

    private TaskIds(Findings findings) {
        this.findings = findings;
    }

    static Map<Box, Task> of(List<PhaseDraft> phases, Findings findings) {
        TaskIds ids = new TaskIds(findings);
        phases.forEach(ids::written);
        phases.forEach(ids::generated);
        return ids.tasks;
    }

    private void written(PhaseDraft phase) {
        for (TaskDraft task : phase.tasks) {
            String id = task.title().id();
            if (id != null && taken.add(key(id))) {
                tasks.put(task.box(), task.withId(id));
            }
        }
    }

    private void generated(PhaseDraft phase) {
        List<String> fresh = new ArrayList<>();
        Map<Box, String> stems = stems(phase);
        Map<String, Integer> counts = new HashMap<>();
        for (TaskDraft task : phase.tasks) {
            String stem = stems.getOrDefault(task.box(), phase.id);
            int next = counts.merge(stem, 1, Integer::sum);
            if (!tasks.containsKey(task.box())) {
                String id = free(stem, next);
                tasks.put(task.box(), task.withId(id));
                report(task, id, fresh);
            }
        }
        report(phase, fresh);
    }

    /// What a generated id begins with: the phase's, or the number of a group such as `Task 0.1:
    /// …`.
    private static Map<Box, String> stems(PhaseDraft phase) {
        Map<Box, String> stems = new HashMap<>();
        phase.groups.forEach(group ->
                group.number()
                        .ifPresent(number ->
                                group.tasks.forEach(task -> stems.put(task.box(), number))));
        return stems;
    }

    private String free(String phase, int first) {
        int number = first;
        while (!taken.add(key(phase + "." + number))) {
            number++;
        }
        return phase + "." + number;
    }

    private void report(TaskDraft task, String id, List<String> fresh) {
        String written = task.title().id();
        if (written == null) {
            fresh.add(id);
            return;
        }
        findings.error(
                task.box().line(),
                "duplicate-id",
                "The id %s is taken by a task above; this one goes by %s.".formatted(written, id),
                "Write **%s** in front of “%s”.".formatted(id, task.title().text()));
    }

    private void report(PhaseDraft phase, List<String> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        String ids =
                fresh.size() == 1
                        ? "One task of this phase has no id; it goes by %s."
                                .formatted(fresh.getFirst())
                        : "%d tasks of this phase have no id; they go by %s to %s."
                                .formatted(fresh.size(), fresh.getFirst(), fresh.getLast());
        findings.info(
                phase.line,
                "generated-id",
                ids,
                "Write **%s** in front of a title to give it an id of your own."
                        .formatted(fresh.getFirst()));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
