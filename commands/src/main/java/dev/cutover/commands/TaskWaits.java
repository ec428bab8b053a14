package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tasks are waiting, wholly or in part: somebody waits, looks again and again, or the bot
/// watches. What keeps a task from being begun is no part of its time.
public final class TaskWaits {

    private final Set<String> tasks;

    TaskWaits(Cutover cutover) {
        Timetable timetable = cutover.plan().arrangements().timetable();
        this.tasks =
                Stream.concat(
                                timetable.waits().stream()
                                        .filter(wait -> !wait.lock())
                                        .map(Wait::scope),
                                timetable.loops().stream()
                                        .filter(loop -> itself(cutover, loop).isEmpty())
                                        .map(Loop::scope))
                        .flatMap(scope -> Stream.ofNullable(scope.task()))
                        .map(TaskWaits::key)
                        .collect(Collectors.toSet());
    }

    /// Whether a part of the time of a task is not work.
    boolean isPartOf(Task task) {
        return tasks.contains(key(task.id()))
                || PlannedProbe.of(task).stream().anyMatch(PlannedProbe::isWatch);
    }

    /// How long somebody waits within a task, or looks, where that is shorter here than the plan
    /// says; empty where it is not.
    public static Optional<Duration> shortened(Cutover cutover, Task task) {
        Tempo tempo = cutover.tempo();
        if (!tempo.isFast()) {
            return Optional.empty();
        }
        Timetable timetable = cutover.plan().arrangements().timetable();
        Duration waits =
                timetable.waits().stream()
                        .filter(wait -> !wait.lock() && isOf(wait.scope(), task))
                        .map(wait -> tempo.of(Duration.ofSeconds(wait.seconds())))
                        .reduce(Duration.ZERO, Duration::plus);
        return Stream.concat(
                        Stream.of(waits),
                        timetable.loops().stream()
                                .filter(loop -> isOf(loop.scope(), task) && !loop.is(task))
                                .map(loop -> looks(tempo, loop.moments())))
                .max(Duration::compareTo)
                .filter(Duration::isPositive);
    }

    /// The task that is this look and nothing else: it takes as long as looking does.
    static Optional<Task> itself(Cutover cutover, Loop loop) {
        return Optional.ofNullable(loop.scope().task())
                .flatMap(cutover.plan()::task)
                .filter(loop::is);
    }

    private static Duration looks(Tempo tempo, List<Integer> moments) {
        return moments.isEmpty()
                ? Duration.ZERO
                : tempo.ofLooks(moments).of(Duration.ofMinutes(moments.getLast()));
    }

    private static boolean isOf(Scope scope, Task task) {
        @Nullable String its = scope.task();
        return its != null && its.equalsIgnoreCase(task.id());
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
