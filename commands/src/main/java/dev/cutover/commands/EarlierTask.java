package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.amend.Titles;
import java.time.Duration;
import java.util.List;

/// How long a task took in earlier runs.
///
/// @param task its id there
/// @param title what it was called there
/// @param times one for each run in which it was timed, the run that was closed last first
public record EarlierTask(String task, String title, List<Time> times) {

    /// @param run which of the runs that are known, from 1
    public record Time(int run, Duration took) {}

    public EarlierTask {
        times = List.copyOf(times);
    }

    /// One that has only the number in common, or only the title, is another task.
    boolean is(Task other) {
        return task.equalsIgnoreCase(other.id()) && Titles.same(title, other.title());
    }

    public List<Duration> took() {
        return times.stream().map(Time::took).toList();
    }
}
