package dev.cutover.commands;

import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a rehearsal taught. It is kept with the cutover that it was for, so that nothing depends on
/// what becomes of the rehearsal's own record. Immutable.
///
/// @param run its id
/// @param planHash the fingerprint of the plan that was rehearsed, as it stood at the end
/// @param at when it was closed
/// @param splits of the tasks that somebody took and finished, in the order of the plan
/// @param faster how many times faster its waits passed, null where they took as long as planned
public record Rehearsal(
        String run, String planHash, Instant at, List<Split> splits, @Nullable Integer faster) {

    /// One in which waits took as long as planned.
    public Rehearsal(String run, String planHash, Instant at, List<Split> splits) {
        this(run, planHash, at, splits, null);
    }

    public Rehearsal {
        splits = List.copyOf(splits);
    }

    /// Empty where it was none, still goes on, or taught nothing about time.
    public static Optional<Rehearsal> of(Cutover cutover) {
        Opening opening = cutover.course().opening();
        if (opening == null
                || !opening.rehearsal()
                || !(cutover.course().stage() instanceof Course.Stage.Closed closed)) {
            return Optional.empty();
        }
        List<Split> splits = timed(cutover).flatMap(task -> split(cutover, task).stream()).toList();
        return splits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rehearsal(
                                opening.run(),
                                cutover.fingerprint().orElse(opening.planHash()),
                                closed.at(),
                                splits,
                                opening.faster()));
    }

    /// Where waits pass faster, a task with a wait takes another time than in the night.
    private static Stream<Task> timed(Cutover cutover) {
        TaskWaits waits = new TaskWaits(cutover);
        return cutover.plan()
                .tasks()
                .filter(task -> !cutover.tempo().isFast() || !waits.isPartOf(task));
    }

    private static Optional<Split> split(Cutover cutover, Task task) {
        return took(cutover, task).map(took -> new Split(task.id(), task.title(), took));
    }

    /// How long a task took. Empty for one that is not done, and for one that somebody reported as
    /// done without having taken it before: nobody knows how long that took.
    public static Optional<Duration> took(Cutover cutover, Task task) {
        TaskState state = cutover.tasks().of(task.id());
        Instant begun = state.startedAt();
        Instant ended = state.endedAt();
        return !(state.standing() instanceof Standing.Done) || begun == null || ended == null
                ? Optional.empty()
                : Stream.of(Duration.between(begun, ended))
                        .filter(Duration::isPositive)
                        .findFirst();
    }
}
