package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tasks are waiting, wholly or in part: somebody waits, looks again and again, or the bot
/// watches. What keeps a task from being begun is no part of its time.
public final class TaskWaits {

    private final Tempo tempo;
    private final Map<String, Duration> waits = new HashMap<>();
    private final Set<String> looks = new HashSet<>();

    public TaskWaits(Cutover cutover) {
        this.tempo = cutover.tempo();
        Timetable timetable = cutover.plan().arrangements().timetable();
        for (Wait wait : timetable.waits()) {
            if (!wait.lock()) {
                add(wait.scope(), tempo.of(Duration.ofSeconds(wait.seconds())));
            }
        }
        timetable.loops().forEach(this::add);
    }

    private void add(Loop loop) {
        @Nullable String task = loop.scope().task();
        if (task != null) {
            looks.add(key(task));
        }
    }

    private void add(Scope scope, Duration time) {
        @Nullable String task = scope.task();
        if (task != null) {
            waits.merge(key(task), time, Duration::plus);
        }
    }

    /// Whether a part of the time of a task is not work.
    public boolean isPartOf(Task task) {
        return waits.containsKey(key(task.id()))
                || looks.contains(key(task.id()))
                || PlannedProbe.of(task).stream().anyMatch(PlannedProbe::isWatch);
    }

    /// How long somebody waits here within a task; empty for one without a wait.
    public Optional<Duration> here(Task task) {
        return Optional.ofNullable(waits.get(key(task.id())));
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
