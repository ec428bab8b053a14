package dev.cutover.plans.lint;

import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How long the work of a phase takes, added up.
///
/// @param parts what was added up, as words: `5 tasks`
record Work(Estimate time, String parts) {

    private static final Estimate NOTHING = Estimate.ofMinutes(0);

    /// Empty unless everything that must be done has an estimate. Of alternatives one counts; what
    /// is optional may take no time.
    static Optional<Work> of(Phase phase, List<Alternative> alternatives) {
        List<Alternative> own =
                alternatives.stream()
                        .filter(alternative -> phase.id().equals(alternative.phase()))
                        .toList();
        return byTasks(phase, own).or(() -> own.isEmpty() ? byGroups(phase) : Optional.empty());
    }

    private static Optional<Work> byTasks(Phase phase, List<Alternative> alternatives) {
        Map<String, Task> tasks = new HashMap<>();
        phase.tasks().forEach(task -> tasks.put(task.id(), task));
        boolean known = phase.tasks().stream().allMatch(Work::isKnown);
        if (!known || phase.tasks().stream().allMatch(task -> task.estimate() == null)) {
            return Optional.empty();
        }
        Set<String> chosen = new HashSet<>();
        alternatives.stream()
                .flatMap(alternative -> alternative.ways().stream())
                .forEach(way -> chosen.addAll(way.tasks()));
        Estimate always = sum(phase.tasks().stream().filter(task -> !chosen.contains(task.id())));
        Estimate all =
                alternatives.stream()
                        .map(alternative -> oneOf(alternative, tasks))
                        .reduce(always, Estimate::plus);
        return Optional.of(new Work(all, Words.count(phase.tasks().size(), "task")));
    }

    private static Estimate oneOf(Alternative alternative, Map<String, Task> tasks) {
        List<Estimate> ways = alternative.ways().stream().map(way -> sum(of(way, tasks))).toList();
        int least = ways.stream().mapToInt(Estimate::minMinutes).min().orElse(0);
        int most = ways.stream().mapToInt(Estimate::maxMinutes).max().orElse(0);
        return new Estimate(least, most);
    }

    private static Stream<Task> of(Way way, Map<String, Task> tasks) {
        return way.tasks().stream().flatMap(id -> Stream.ofNullable(tasks.get(id)));
    }

    private static Estimate sum(Stream<Task> tasks) {
        return tasks.map(Work::time).reduce(NOTHING, Estimate::plus);
    }

    private static Estimate time(Task task) {
        Estimate time = task.estimate() == null ? NOTHING : task.estimate();
        return mayBeLeftOut(task) ? new Estimate(0, time.maxMinutes()) : time;
    }

    private static boolean isKnown(Task task) {
        return task.estimate() != null || mayBeLeftOut(task);
    }

    private static boolean mayBeLeftOut(Task task) {
        return task.optional() || task.details().condition() != null;
    }

    private static Optional<Work> byGroups(Phase phase) {
        int tasks = phase.groups().stream().mapToInt(group -> group.tasks().size()).sum();
        boolean known = phase.groups().stream().allMatch(group -> group.estimate() != null);
        if (!known || tasks == 0 || tasks < phase.tasks().size()) {
            return Optional.empty();
        }
        Estimate all =
                phase.groups().stream()
                        .map(Group::estimate)
                        .flatMap(Stream::ofNullable)
                        .reduce(NOTHING, Estimate::plus);
        return Optional.of(new Work(all, Words.count(phase.groups().size(), "group")));
    }
}
