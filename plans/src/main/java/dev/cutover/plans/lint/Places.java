package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import dev.cutover.plans.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which phase and which task a line of the text stands in.
public final class Places {

    private record Stretch(Phase phase, int lastLine) {}

    private final NavigableMap<Integer, Stretch> phases = new TreeMap<>();
    private final NavigableMap<Integer, Optional<Task>> tasks = new TreeMap<>();
    private final Set<Integer> doneSteps = new HashSet<>();

    private Places() {}

    static Places of(Plan plan) {
        Places places = new Places();
        Map<Integer, Integer> lastLines = new HashMap<>();
        for (Section section : plan.sections()) {
            places.tasks.put(section.line(), Optional.empty());
            lastLines.put(section.line(), section.lastLine());
        }
        plan.phases()
                .forEach(phase ->
                        places.add(phase, lastLines.getOrDefault(phase.line(), lastLine(phase))));
        plan.finalCriteria().forEach(item -> places.tasks.put(item.line(), Optional.empty()));
        plan.others().forEach(item -> places.tasks.put(item.line(), Optional.empty()));
        return places;
    }

    private static int lastLine(Phase phase) {
        return phase.tasks().isEmpty() ? phase.line() : phase.tasks().getLast().line();
    }

    private void add(Phase phase, int lastLine) {
        phases.put(phase.line(), new Stretch(phase, lastLine));
        phase.criteria().forEach(item -> tasks.put(item.line(), Optional.empty()));
        for (Task task : phase.tasks()) {
            tasks.put(task.line(), Optional.of(task));
            task.steps().stream()
                    .filter(step -> step.done())
                    .forEach(step -> doneSteps.add(step.line()));
        }
    }

    Optional<Phase> phase(int line) {
        return Optional.ofNullable(phases.floorEntry(line))
                .map(Map.Entry::getValue)
                .filter(stretch -> line <= stretch.lastLine())
                .map(Stretch::phase);
    }

    /// How many phases begin in a stretch of lines.
    int phasesBetween(int first, int last) {
        return phases.subMap(first, true, Math.max(first, last), true).size();
    }

    Optional<Task> task(int line) {
        return Optional.ofNullable(tasks.floorEntry(line)).flatMap(Map.Entry::getValue);
    }

    boolean isDone(int line) {
        return doneSteps.contains(line) || task(line).filter(Task::done).isPresent();
    }
}
