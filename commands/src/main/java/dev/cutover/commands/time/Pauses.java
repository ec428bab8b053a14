package dev.cutover.commands.time;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The waits and loops of a plan, by what they are about. In seconds.
final class Pauses {

    private static final int MINUTE = 60;

    private final Map<String, List<Wait>> waits = new HashMap<>();
    private final Map<String, List<Loop>> loops = new HashMap<>();

    Pauses(Timetable timetable) {
        timetable.waits().forEach(wait -> add(waits, wait.scope(), wait));
        timetable.loops().forEach(loop -> add(loops, loop.scope(), loop));
    }

    private static <T> void add(Map<String, List<T>> all, Scope scope, T one) {
        all.computeIfAbsent(key(scope), _ -> new ArrayList<>()).add(one);
    }

    private static String key(Scope scope) {
        if (scope.task() != null) {
            return "task " + scope.task().toLowerCase(Locale.ROOT);
        }
        return key(scope.phase(), scope.group());
    }

    private static String key(@Nullable String phase, @Nullable String group) {
        return "phase %s group %s".formatted(phase, group);
    }

    private static String key(Task task) {
        return "task " + task.id().toLowerCase(Locale.ROOT);
    }

    /// How long somebody waits within a task.
    long waiting(Task task) {
        return of(waits, key(task)).stream()
                .filter(wait -> !wait.lock())
                .mapToLong(Wait::seconds)
                .sum();
    }

    /// Whether the waiting is the task itself, not one of its steps.
    boolean isWait(Task task) {
        return of(waits, key(task)).stream()
                .anyMatch(wait -> !wait.lock() && wait.line() == task.line());
    }

    /// How often something is looked at within a task, the shortest first.
    OptionalInt every(Task task) {
        return of(loops, key(task)).stream()
                .filter(loop -> loop.everyMinutes() != null)
                .mapToInt(loop -> Math.max(1, loop.everyMinutes()) * MINUTE)
                .min();
    }

    /// How long something is looked at again and again within a task.
    long looking(Task task) {
        return (long)
                        of(loops, key(task)).stream()
                                .filter(loop -> !loop.is(task))
                                .mapToInt(Loop::needs)
                                .max()
                                .orElse(0)
                * MINUTE;
    }

    /// How long after the beginning of its phase a task is locked or not yet due, 0 where neither.
    long locked(Task task) {
        return Math.max(
                locked(key(task)),
                of(loops, key(task)).stream()
                        .filter(loop -> loop.is(task))
                        .mapToLong(Pauses::due)
                        .max()
                        .orElse(0));
    }

    /// How long after that a phase, or where a group is given, that group is locked or not yet due.
    long locked(Phase phase, @Nullable String group) {
        String key = key(phase.id(), group);
        return Math.max(
                locked(key), of(loops, key).stream().mapToLong(Pauses::due).max().orElse(0));
    }

    private long locked(String key) {
        return of(waits, key).stream().filter(Wait::lock).mapToLong(Wait::seconds).max().orElse(0);
    }

    private static long due(Loop loop) {
        return (long) loop.atMinutes().stream().mapToInt(Integer::intValue).min().orElse(0)
                * MINUTE;
    }

    private static <T> List<T> of(Map<String, List<T>> all, String key) {
        return all.getOrDefault(key, List.of());
    }
}
