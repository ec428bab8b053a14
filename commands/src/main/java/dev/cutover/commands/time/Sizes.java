package dev.cutover.commands.time;

import dev.cutover.commands.Rehearsed;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What `S`, `M`, `L` and `XL` mean for a team, by what its tasks took in the rehearsal.
final class Sizes {

    private Sizes() {}

    /// The median for each size of which a task was rehearsed.
    static Map<Task.Size, Duration> of(Plan plan, Rehearsed rehearsed) {
        Map<Task.Size, List<Duration>> took = new EnumMap<>(Task.Size.class);
        plan.tasks()
                .forEach(task -> {
                    Task.Size size = task.size();
                    if (size != null) {
                        rehearsed
                                .took(task)
                                .ifPresent(time ->
                                        took.computeIfAbsent(size, _ -> new ArrayList<>())
                                                .add(time));
                    }
                });
        Map<Task.Size, Duration> medians = new EnumMap<>(Task.Size.class);
        took.forEach((size, times) -> medians.put(size, median(times)));
        return medians;
    }

    private static Duration median(List<Duration> times) {
        Collections.sort(times);
        Duration upper = times.get(times.size() / 2);
        return times.size() % 2 == 1
                ? upper
                : upper.plus(times.get(times.size() / 2 - 1)).dividedBy(2);
    }
}
