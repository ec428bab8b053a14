package dev.cutover.commands;

import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Open;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What happened to one task so far.
///
/// @param ticked numbers of the steps that are done, from 1
/// @param startedAt when somebody first took it, null where nobody did
/// @param endedAt when it was settled, null while it is not
/// @param changed sequence number of the last entry about it, 0 for none
public record TaskState(
        Standing standing,
        NavigableSet<Integer> ticked,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long changed) {

    public TaskState {
        ticked = Collections.unmodifiableNavigableSet(new TreeSet<>(ticked));
    }

    static TaskState of(Task task) {
        Standing standing = task.done() ? new DoneBefore(task.doneNote()) : new Open();
        NavigableSet<Integer> ticked = new TreeSet<>();
        IntStream.rangeClosed(1, task.steps().size())
                .filter(number -> task.steps().get(number - 1).done())
                .forEach(ticked::add);
        return new TaskState(standing, ticked, null, null, 0);
    }

    TaskState claimed(Person owner, Entry entry) {
        Instant start = startedAt == null ? entry.at() : startedAt;
        return new TaskState(new Claimed(owner, entry.at()), ticked, start, null, entry.seq());
    }

    TaskState stands(Standing next, Entry entry) {
        Instant end = next.settled() ? entry.at() : null;
        return new TaskState(next, ticked, startedAt, end, entry.seq());
    }

    TaskState ticked(Iterable<Integer> steps, Entry entry) {
        NavigableSet<Integer> more = new TreeSet<>(ticked);
        steps.forEach(more::add);
        return new TaskState(standing, more, startedAt, endedAt, entry.seq());
    }

    TaskState changed(Entry entry) {
        return new TaskState(standing, ticked, startedAt, endedAt, entry.seq());
    }
}
