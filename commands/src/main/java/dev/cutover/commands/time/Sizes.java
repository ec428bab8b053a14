package dev.cutover.commands.time;

import dev.cutover.commands.Earlier;
import dev.cutover.commands.Median;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What `S`, `M`, `L` and `XL` mean for a team, by what its tasks took in earlier runs.
final class Sizes {

    private Sizes() {}

    /// The median for each size of which a task was timed.
    static Map<Task.Size, Duration> of(Plan plan, Earlier earlier) {
        Map<Task.Size, List<Duration>> took = new EnumMap<>(Task.Size.class);
        plan.tasks()
                .forEach(task -> {
                    Task.Size size = task.size();
                    if (size != null) {
                        earlier.took(task)
                                .forEach(one ->
                                        took.computeIfAbsent(size, _ -> new ArrayList<>())
                                                .add(one.time()));
                    }
                });
        Map<Task.Size, Duration> medians = new EnumMap<>(Task.Size.class);
        took.forEach((size, times) -> medians.put(size, Median.of(times)));
        return medians;
    }
}
