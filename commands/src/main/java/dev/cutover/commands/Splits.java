package dev.cutover.commands;

import dev.cutover.commands.Earlier.Took;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A cutover against its rehearsal, or where nobody rehearsed, against the last run. A rehearsal is
/// compared with nothing. Pure; everything comes from the cutover's own record.
public record Splits(Cutover cutover) {

    /// @param took here
    /// @param run with which it is compared
    /// @param there how long the same took then
    /// @param tasks of how many both are the sum
    public record Time(Duration took, EarlierRun run, Duration there, int tasks) {

        /// How much longer it takes than it did then; negative where it takes less.
        public Duration behind() {
            return took.minus(there);
        }
    }

    /// The run with which it is compared; empty where there is none.
    public Optional<EarlierRun> reference() {
        return cutover.rehearsal() ? Optional.empty() : cutover.earlier().lessons().reference();
    }

    /// Of a task that is done here and was done there.
    public Optional<Time> of(Task task) {
        return reference()
                .flatMap(_ -> cutover.earlier().inReference(task))
                .flatMap(there -> Lesson.took(cutover, task).map(took -> time(took, there)));
    }

    private static Time time(Duration took, Took there) {
        return new Time(took, there.run(), there.time(), 1);
    }

    /// The same of those that have both; empty where none has.
    public Optional<Time> of(List<Task> tasks) {
        List<Time> times = tasks.stream().flatMap(task -> of(task).stream()).toList();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Time(
                                sum(times, Time::took),
                                times.getFirst().run(),
                                sum(times, Time::there),
                                times.size()));
    }

    private static Duration sum(List<Time> times, Function<Time, Duration> which) {
        return times.stream().map(which).reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether the plan is another than it was then.
    public boolean changed() {
        return reference()
                .filter(run -> !cutover.fingerprint().filter(run.planHash()::equals).isPresent())
                .isPresent();
    }

    /// Tasks to be done of which that run tells no time.
    public long without() {
        return cutover.plan()
                .tasks()
                .filter(task -> !task.done())
                .filter(task -> cutover.earlier().inReference(task).isEmpty())
                .count();
    }

    /// Tasks of which it does.
    public long with() {
        return cutover.plan()
                .tasks()
                .filter(task -> cutover.earlier().inReference(task).isPresent())
                .count();
    }
}
