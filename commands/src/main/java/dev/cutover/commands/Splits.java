package dev.cutover.commands;

import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A cutover against its rehearsal. Pure; everything comes from the cutover's own record.
public record Splits(Cutover cutover) {

    /// @param took here
    /// @param rehearsed how long the same took in the rehearsal
    /// @param tasks of how many both are the sum
    public record Time(Duration took, Duration rehearsed, int tasks) {

        /// How much longer it takes than in the rehearsal; negative where it takes less.
        public Duration behind() {
            return took.minus(rehearsed);
        }
    }

    /// Of a task that is done here and was done there.
    public Optional<Time> of(Task task) {
        return cutover.rehearsed()
                .took(task)
                .flatMap(there ->
                        Rehearsal.took(cutover, task).map(took -> new Time(took, there, 1)));
    }

    /// The same of those that have both; empty where none has.
    public Optional<Time> of(List<Task> tasks) {
        List<Time> times = tasks.stream().flatMap(task -> of(task).stream()).toList();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Time(
                                sum(times, Time::took), sum(times, Time::rehearsed), times.size()));
    }

    private static Duration sum(List<Time> times, Function<Time, Duration> which) {
        return times.stream().map(which).reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether the plan is another than the one that was rehearsed.
    public boolean changed() {
        return cutover.rehearsed()
                .known()
                .filter(rehearsal ->
                        !cutover.fingerprint().filter(rehearsal.planHash()::equals).isPresent())
                .isPresent();
    }

    /// Tasks to be done of which the rehearsal tells no time.
    public long without() {
        return cutover.plan()
                .tasks()
                .filter(task -> !task.done())
                .filter(task -> cutover.rehearsed().took(task).isEmpty())
                .count();
    }

    /// Tasks of which it does.
    public long with() {
        return cutover.plan()
                .tasks()
                .filter(task -> cutover.rehearsed().took(task).isPresent())
                .count();
    }
}
