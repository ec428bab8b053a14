package dev.cutover.commands;

import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a rehearsal taught. It is kept with the cutover that it was for, so that nothing depends on
/// what becomes of the rehearsal's own record. Immutable.
///
/// @param run its id
/// @param planHash the fingerprint of the plan that was rehearsed, as it stood at the end
/// @param at when it was closed
/// @param splits of the tasks that somebody took and finished, in the order of the plan
public record Rehearsal(String run, String planHash, Instant at, List<Split> splits) {

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
        List<Split> splits =
                cutover.plan().tasks().flatMap(task -> split(cutover, task).stream()).toList();
        return splits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rehearsal(
                                opening.run(),
                                cutover.fingerprint().orElse(opening.planHash()),
                                closed.at(),
                                splits));
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
