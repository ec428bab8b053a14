package dev.cutover.commands.time;

import dev.cutover.commands.time.Length.Source;
import dev.cutover.commands.time.TimedTask.Progress;
import java.util.List;

/// How long the tasks of a running cutover took, compared with what the document says.
final class Pace {

    private static final int ENOUGH = 5;
    private static final double SLOWEST = 10;

    private Pace() {}

    /// One number for each task that shows it; none while there are fewer than five.
    static List<Double> of(List<TimedTask> tasks) {
        List<Double> paces =
                tasks.stream()
                        .filter(task -> task.progress() == Progress.DONE)
                        .filter(task -> task.length().source() == Source.STATED)
                        .filter(task -> task.length().work().likely() > 0)
                        .filter(task -> task.end() > task.start())
                        .map(Pace::of)
                        .toList();
        return paces.size() < ENOUGH ? List.of() : paces;
    }

    private static double of(TimedTask task) {
        double pace = (double) (task.end() - task.start()) / task.length().seconds();
        return Math.clamp(pace, 1 / SLOWEST, SLOWEST);
    }
}
