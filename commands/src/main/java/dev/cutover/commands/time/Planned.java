package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// When the tasks of a running cutover were to begin, by the T-0 that counts now.
public final class Planned {

    private Planned() {}

    /// By id; empty before the start, and without what the team added since.
    public static Map<String, Instant> starts(Cutover cutover) {
        Map<String, Instant> starts = new HashMap<>();
        cutover.zero()
                .ifPresent(zero ->
                        Schedule.of(cutover.unbegun(), 0)
                                .tasks()
                                .forEach(task ->
                                        starts.put(
                                                task.task().id(), zero.plusSeconds(task.start()))));
        return Map.copyOf(starts);
    }
}
