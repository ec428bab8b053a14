package dev.cutover.commands;

import static java.util.stream.Collectors.groupingBy;

import dev.cutover.commands.EarlierEvent.RehearsalKnown;
import dev.cutover.commands.EarlierEvent.RunsKnown;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is known of earlier runs of a cutover's plan. One slice of a [Cutover]; it evolves itself.
///
/// @param byTask its tasks by their id, in lower case
public record Earlier(Lessons lessons, Map<String, List<EarlierTask>> byTask) implements Slice {

    static final Earlier NONE = new Earlier(Lessons.NONE, Map.of());

    /// How long a task took in one run.
    public record Took(EarlierRun run, Duration time) {}

    public Earlier {
        byTask = Map.copyOf(byTask);
    }

    /// How long a task took, in the run that was closed last first; empty where nobody knows.
    public List<Took> took(Task task) {
        return byTask.getOrDefault(key(task.id()), List.of()).stream()
                .filter(known -> known.is(task))
                .findFirst()
                .stream()
                .flatMap(known -> known.times().stream())
                .map(time -> new Took(lessons.run(time), time.took()))
                .toList();
    }

    /// How long it took in the run with which the night is compared.
    public Optional<Took> inReference(Task task) {
        return took(task).stream()
                .filter(took -> lessons.reference().filter(took.run()::equals).isPresent())
                .findFirst();
    }

    Earlier evolve(EarlierEvent event) {
        return switch (event) {
            case RehearsalKnown(Rehearsal known) -> of(Lessons.of(List.of(known.lesson())));
            case RunsKnown(Lessons known) -> of(known);
        };
    }

    static Earlier of(Lessons lessons) {
        return new Earlier(
                lessons, lessons.tasks().stream().collect(groupingBy(task -> key(task.task()))));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
