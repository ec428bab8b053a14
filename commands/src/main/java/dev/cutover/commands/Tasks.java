package dev.cutover.commands;

import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.TaskEvent.StepsTicked;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.TaskEvent.TaskBlocked;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.TaskEvent.TaskNotApplicable;
import dev.cutover.commands.TaskEvent.TaskReleased;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.TaskEvent.TaskSkipped;
import dev.cutover.commands.TaskEvent.TaskUnblocked;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The state of every task, by id. One slice of a [Cutover]; it evolves itself.
public record Tasks(Map<String, TaskState> byId) implements Slice {

    static final TaskState UNKNOWN = new TaskState(new Open(), new TreeSet<>(), null, null, 0);

    public Tasks {
        byId = Table.of(byId);
    }

    static Tasks of(Plan plan) {
        Map<String, TaskState> states = new LinkedHashMap<>();
        plan.tasks().forEach(task -> states.put(task.id(), TaskState.of(task)));
        return new Tasks(states);
    }

    /// The state of a task; one that nobody knows counts as open, so that no recorded event can
    /// fail.
    public TaskState of(String id) {
        return byId.getOrDefault(id, UNKNOWN);
    }

    public Standing standing(Task task) {
        return of(task.id()).standing();
    }

    Tasks evolve(Entry entry, TaskEvent event) {
        return with(event.task(), next(of(event.task()), entry, event));
    }

    private static TaskState next(TaskState task, Entry entry, TaskEvent event) {
        Person by = entry.cause().person();
        return switch (event) {
            case TaskAdded _ -> UNKNOWN.changed(entry);
            case TaskClaimed _ -> task.claimed(by, entry);
            case TaskAssigned(String _, Person to) -> task.claimed(to, entry);
            case TaskReleased _ -> task.stands(letGo(task.standing()), entry);
            case StepsTicked(String _, var steps) -> task.ticked(steps, entry);
            case TaskCompleted(String _, @Nullable String note) ->
                    task.stands(new Done(by, entry.at(), note), entry);
            case TaskFailed(String _, String why) ->
                    task.stands(new Failed(by, entry.at(), why), entry);
            case TaskBlocked(String _, String why) ->
                    task.stands(new Blocked(by, entry.at(), why, task.standing().claim()), entry);
            case TaskUnblocked _ -> task.stands(heldBefore(task), entry);
            case TaskSkipped(String _, String why) ->
                    task.stands(new Skipped(by, entry.at(), why), entry);
            case TaskNotApplicable(String _, String why) ->
                    task.stands(new NotApplicable(by, entry.at(), why), entry);
            case TaskReopened _ -> task.stands(new Open(), entry);
        };
    }

    /// Who speaks has these from now on; what blocks one still blocks it.
    Tasks handedOver(Entry entry, List<String> ids) {
        Map<String, TaskState> states = new LinkedHashMap<>(byId);
        Claimed theirs = new Claimed(entry.cause().person(), entry.at());
        ids.forEach(id -> states.put(id, of(id).stands(held(of(id).standing(), theirs), entry)));
        return with(states);
    }

    private static Standing held(Standing standing, Claimed now) {
        return standing instanceof Blocked(Person by, Instant at, String why, @Nullable Claimed _)
                ? new Blocked(by, at, why, now)
                : now;
    }

    /// What blocks a task still blocks it when its owner lets go.
    private static Standing letGo(Standing standing) {
        return standing instanceof Blocked(Person by, Instant at, String why, @Nullable Claimed _)
                ? new Blocked(by, at, why, null)
                : new Open();
    }

    private static Standing heldBefore(TaskState task) {
        Claimed held = task.standing().claim();
        return held == null ? new Open() : held;
    }

    Tasks with(Map<String, TaskState> states) {
        return new Tasks(states);
    }

    /// @param state null removes the task
    Tasks with(String id, @Nullable TaskState state) {
        Table<String, TaskState> states = Table.of(byId);
        return new Tasks(state == null ? states.without(id) : states.and(id, state));
    }
}
