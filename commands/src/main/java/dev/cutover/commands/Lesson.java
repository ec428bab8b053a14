package dev.cutover.commands;

import dev.cutover.commands.Standing.Done;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one closed run taught about time, be it a rehearsal, completed, or given up and rolled
/// back: what was done in it was done.
///
/// @param splits of the tasks that somebody took and finished, in the order of the plan
public record Lesson(EarlierRun run, List<Split> splits) {

    public Lesson {
        splits = List.copyOf(splits);
    }

    /// Empty where it still goes on, or taught nothing about time.
    ///
    /// @param entries all that happened in it
    public static Optional<Lesson> of(Cutover cutover, List<Entry> entries) {
        Opening opening = cutover.course().opening();
        if (opening == null || !(cutover.course().stage() instanceof Course.Stage.Closed closed)) {
            return Optional.empty();
        }
        Holds holds = Holds.of(entries);
        List<Split> splits =
                cutover.plan()
                        .tasks()
                        .filter(task -> !holds.touch(cutover.tasks().of(task.id())))
                        .flatMap(task -> split(cutover, task).stream())
                        .toList();
        EarlierRun run =
                new EarlierRun(
                        opening.run(),
                        cutover.fingerprint().orElse(opening.planHash()),
                        closed.at(),
                        opening.rehearsal());
        return splits.isEmpty() ? Optional.empty() : Optional.of(new Lesson(run, splits));
    }

    /// Whether it is a run of this plan.
    ///
    /// @param plan its name
    /// @param planHash the fingerprint of its text: under another name it is the same plan
    public static boolean isOf(Opening opening, String plan, String planHash) {
        return opening.plan().equals(plan) || opening.planHash().equals(planHash);
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
        return !(state.standing() instanceof Done) || begun == null || ended == null
                ? Optional.empty()
                : Stream.of(Duration.between(begun, ended))
                        .filter(Duration::isPositive)
                        .findFirst();
    }
}
