package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.TaskEvent;
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
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.amend.TaskChange;
import org.jspecify.annotations.Nullable;

/// The table of tasks: as the plan has them, then as they are worked on.
final class TaskProjection {

    private final Rows rows;

    TaskProjection(Rows rows) {
        this.rows = rows;
    }

    void plan(Plan plan) {
        for (Phase phase : plan.phases()) {
            for (Task task : phase.tasks()) {
                add(
                        task.id(),
                        phase.id(),
                        task.title(),
                        task.done() ? "done" : "open",
                        task.doneNote());
            }
        }
    }

    /// Whether an event leaves nothing of how its task was worked on before.
    static boolean startsOver(TaskEvent event) {
        return switch (event) {
            case TaskReleased _, TaskReopened _ -> true;
            case TaskEvent _ -> false;
        };
    }

    /// Whether an event changes only what one that starts over sets anew.
    static boolean isPassing(TaskEvent event) {
        return switch (event) {
            case TaskAdded _ -> false;
            case TaskEvent _ -> true;
        };
    }

    void apply(Entry entry, TaskEvent event) {
        switch (event) {
            case TaskClaimed(String task) -> owned(entry, task, entry.cause().person());
            case TaskAssigned(String task, Person to) -> owned(entry, task, to);
            case TaskReleased(String task) -> open(task, null);
            case TaskReopened(String task, String why) -> open(task, why);
            case TaskCompleted(String task, String note) -> ended(entry, task, "done", note);
            case TaskFailed(String task, String why) -> ended(entry, task, "failed", why);
            case TaskSkipped(String task, String why) -> ended(entry, task, "skipped", why);
            case TaskNotApplicable(String task, String why) ->
                    ended(entry, task, "not applicable", why);
            case TaskBlocked(String task, String why) -> blocked(task, why);
            case TaskUnblocked(String task) -> unblocked(task);
            case TaskAdded(String task, String phase, String title) ->
                    add(task, phase, title, "open", null);
            case StepsTicked _ -> {
                // these stand in the timeline only
            }
        }
    }

    /// A task that was taken out keeps its row, as it stood.
    void amended(TaskChange change) {
        switch (change.change()) {
            case ADDED -> add(change.id(), change.phase(), change.title(), "open", null);
            case RETURNED, CHANGED -> renamed(change, false);
            case REMOVED -> renamed(change, true);
        }
    }

    private void renamed(TaskChange change, boolean removed) {
        rows.sql(
                        """
                        update tasks set title = :title, phase = :phase, removed = :removed
                        where run = :run and id = :task
                        """)
                .text("task", change.id())
                .text("title", change.title())
                .text("phase", change.phase())
                .flag("removed", removed)
                .run();
    }

    /// Where a plan names two tasks alike, the first one has the name.
    private void add(String id, String phase, String title, String status, @Nullable String note) {
        rows.sql(
                        """
                        insert into tasks (run, position, id, phase, title, status, note, removed)
                        select :run, (select count(*) + 1 from tasks where run = :run),
                            :id, :phase, :title, :status, :note, false
                        where not exists (select 1 from tasks where run = :run and id = :id)
                        """)
                .text("id", id)
                .text("phase", phase)
                .text("title", title)
                .text("status", status)
                .text("note", note)
                .run();
    }

    void owned(Entry entry, String task, Person owner) {
        rows.sql(
                        """
                        update tasks set owner = :owner, owner_id = :ownerId, claimed_at = :at,
                            status = case when status = 'blocked' then status else 'claimed' end,
                            ended_by = null, ended_at = null
                        where run = :run and id = :task
                        """)
                .text("task", task)
                .text("owner", owner.name())
                .text("ownerId", owner.platform() + ":" + owner.id())
                .causedBy(entry)
                .run();
    }

    private void open(String task, @Nullable String why) {
        rows.sql(
                        """
                        update tasks set status = 'open', owner = null, owner_id = null, claimed_at = null,
                            ended_by = null, ended_at = null, note = :note
                        where run = :run and id = :task
                        """)
                .text("task", task)
                .text("note", why)
                .run();
    }

    private void ended(Entry entry, String task, String status, @Nullable String note) {
        rows.sql(
                        """
                        update tasks set status = :status, ended_by = :by, ended_at = :at, note = :note
                        where run = :run and id = :task
                        """)
                .text("task", task)
                .text("status", status)
                .text("note", note)
                .causedBy(entry)
                .run();
    }

    private void blocked(String task, String why) {
        rows.sql(
                        """
                        update tasks set status = 'blocked', note = :note
                        where run = :run and id = :task
                        """)
                .text("task", task)
                .text("note", why)
                .run();
    }

    private void unblocked(String task) {
        rows.sql(
                        """
                        update tasks set note = null,
                            status = case when owner is null then 'open' else 'claimed' end
                        where run = :run and id = :task
                        """)
                .text("task", task)
                .run();
    }
}
