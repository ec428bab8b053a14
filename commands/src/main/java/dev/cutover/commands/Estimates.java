package dev.cutover.commands;

import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What people said a task will take, other than the plan does. One slice of a [Cutover]; it
/// evolves itself.
///
/// @param byTask all that was said of a task, by its id; the last counts
public record Estimates(Map<String, List<Said>> byTask) implements Slice {

    static final Estimates NONE = new Estimates(Map.of());

    /// @param at when it was said; from then it counts where somebody was at it
    public record Said(Duration takes, String why, Person by, Instant at) {

        /// When it is done by this, where somebody took it at a time.
        Instant end(Instant taken) {
            return (taken.isBefore(at) ? at : taken).plus(takes);
        }
    }

    public Estimates {
        byTask = Collections.unmodifiableMap(new HashMap<>(byTask));
    }

    /// All that was said of a task, the oldest first.
    public List<Said> of(String task) {
        return byTask.getOrDefault(task, List.of());
    }

    public Optional<Said> last(String task) {
        List<Said> all = of(task);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// When a task that somebody has is to be done: by what was said last, else by what the plan
    /// says at most; empty where neither says anything.
    public Optional<Instant> due(Task task, Standing.Claimed claim) {
        return last(task.id())
                .map(said -> said.end(claim.at()))
                .or(() ->
                        Optional.ofNullable(task.estimate())
                                .map(plan ->
                                        claim.at().plus(Duration.ofMinutes(plan.maxMinutes()))));
    }

    /// How long a task takes in all, from when somebody first took it, by what was said last; empty
    /// where nobody said anything, or it is settled.
    public Optional<Duration> whole(Task task, TaskState state) {
        Instant begun = state.startedAt();
        Standing.Claimed claim = state.standing().claim();
        return last(task.id())
                .filter(_ -> !state.standing().settled())
                .map(said ->
                        begun == null
                                ? said.takes()
                                : Duration.between(
                                        begun, said.end(claim == null ? begun : claim.at())));
    }

    Estimates evolve(Entry entry, ScheduleEvent event) {
        return switch (event) {
            case TaskReestimated(String task, Duration takes, String why) -> {
                Said said = new Said(takes, why, entry.cause().person(), entry.at());
                yield with(task, Stream.concat(of(task).stream(), Stream.of(said)).toList());
            }
            case ZeroSet _, ZeroMoved _ -> this;
        };
    }

    Estimates with(String task, List<Said> all) {
        Map<String, List<Said>> next = new HashMap<>(byTask);
        if (all.isEmpty()) {
            next.remove(task);
        } else {
            next.put(task, all);
        }
        return new Estimates(next);
    }
}
