package dev.cutover.commands.time;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /// The longest lock of a task itself.
    Optional<Wait> lock(Task task) {
        return lock(key(task));
    }

    /// That of a phase, or where a group is given, of that group.
    Optional<Wait> lock(Phase phase, @Nullable String group) {
        return lock(key(phase.id(), group));
    }

    private Optional<Wait> lock(String key) {
        return of(waits, key).stream()
                .filter(Wait::lock)
                .max(Comparator.comparingLong(Wait::seconds));
    }

    /// How long after the beginning of its phase a task is due that is a look itself, else 0.
    long due(Task task) {
        return of(loops, key(task)).stream()
                .filter(loop -> loop.is(task))
                .mapToLong(Pauses::due)
                .max()
                .orElse(0);
    }

    /// How long after that a phase, or where a group is given, that group is due, else 0.
    long due(Phase phase, @Nullable String group) {
        return of(loops, key(phase.id(), group)).stream().mapToLong(Pauses::due).max().orElse(0);
    }

    private static long due(Loop loop) {
        return (long) loop.atMinutes().stream().mapToInt(Integer::intValue).min().orElse(0)
                * MINUTE;
    }

    private static <T> List<T> of(Map<String, List<T>> all, String key) {
        return all.getOrDefault(key, List.of());
    }
}
