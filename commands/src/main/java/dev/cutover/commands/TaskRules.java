package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.Standing.Blocked;
import dev.cutover.commands.Standing.Claimed;
import dev.cutover.commands.Standing.Done;
import dev.cutover.commands.Standing.DoneBefore;
import dev.cutover.commands.Standing.Failed;
import dev.cutover.commands.Standing.NotApplicable;
import dev.cutover.commands.Standing.Open;
import dev.cutover.commands.Standing.Skipped;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskCommand.Block;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.TaskCommand.Fail;
import dev.cutover.commands.TaskCommand.MarkNotApplicable;
import dev.cutover.commands.TaskCommand.Release;
import dev.cutover.commands.TaskCommand.Reopen;
import dev.cutover.commands.TaskCommand.Skip;
import dev.cutover.commands.TaskCommand.TickSteps;
import dev.cutover.commands.TaskCommand.Unblock;
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
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people may do with a task.
///
/// One person holds a task at a time, and only that person completes it; who takes it over says so
/// with `assign`. A claim is never lost by somebody else's haste: it ends when its owner ends it,
/// or openly.
final class TaskRules {

    private final Cutover cutover;
    private final Task task;
    private final Standing standing;
    private final Person by;
    private final Instant now;

    private TaskRules(Cutover cutover, Task task, Person by, Instant now) {
        this.cutover = cutover;
        this.task = task;
        this.standing = cutover.tasks().standing(task);
        this.by = by;
        this.now = now;
    }

    static Decision decide(Cutover cutover, TaskCommand command, Person by, Instant now) {
        Optional<Task> task = cutover.plan().task(command.task());
        return task.map(found -> new TaskRules(cutover, found, by, now).decide(command))
                .orElseGet(() -> Decision.refused(Missing.task(cutover, command.task())));
    }

    private Decision decide(TaskCommand command) {
        return switch (command) {
            case Claim _ -> claim();
            case Release _ -> release();
            case Assign(String _, Person to) -> assign(to);
            case Complete(String _, @Nullable String note) -> complete(note);
            case TickSteps tick ->
                    startable()
                            .or(this::notMine)
                            .map(Decision::refused)
                            .orElseGet(() ->
                                    StepRules.decide(
                                            cutover.tasks().of(task.id()),
                                            task,
                                            tick.steps(),
                                            alreadyClaimed()));
            case Fail(String _, String why) -> unlessSettled(new TaskFailed(task.id(), why));
            case Block(String _, String why) -> block(new TaskBlocked(task.id(), why));
            case Unblock _ -> unblock(new TaskUnblocked(task.id()));
            case Skip(String _, String why) -> unlessSettled(new TaskSkipped(task.id(), why));
            case MarkNotApplicable(String _, String why) ->
                    unlessSettled(new TaskNotApplicable(task.id(), why));
            case Reopen(String _, String why) -> reopen(new TaskReopened(task.id(), why));
        };
    }

    private Decision claim() {
        return startable()
                .map(Decision::refused)
                .orElseGet(() ->
                        switch (standing) {
                            case Claimed(Person owner, var since) when same(owner, by) ->
                                    Decision.refused(new Refusal.AlreadyYours(task, since));
                            case Claimed(Person owner, var since) ->
                                    Decision.refused(
                                            new Refusal.ClaimedByOther(task, owner, since));
                            case Open _,
                                    Done _,
                                    DoneBefore _,
                                    Failed _,
                                    Blocked _,
                                    Skipped _,
                                    NotApplicable _ ->
                                    Decision.accepted(new TaskClaimed(task.id()));
                        });
    }

    private Decision release() {
        Claimed claim = standing.claim();
        if (claim == null) {
            return Decision.refused(
                    settled().or(this::blocked).orElseGet(() -> new Refusal.NotClaimed(task)));
        }
        return notMine()
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new TaskReleased(task.id())));
    }

    private Decision assign(Person to) {
        Claimed claim = standing.claim();
        if (claim != null && same(claim.owner(), to)) {
            return Decision.refused(
                    same(to, by)
                            ? new Refusal.AlreadyYours(task, claim.at())
                            : new Refusal.ClaimedByOther(task, to, claim.at()));
        }
        return startable()
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new TaskAssigned(task.id(), to)));
    }

    /// A task that nobody claimed is claimed in passing, so that its owner stands in the record.
    private Decision complete(@Nullable String note) {
        Proof proof = Proof.of(cutover, task, now);
        Optional<Refusal> refusal =
                startable().or(this::notMine).or(this::failed).or(() -> proof.missing(task));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Event next = shown(proof, note);
        return alreadyClaimed()
                ? Decision.accepted(next)
                : Decision.accepted(new TaskClaimed(task.id()), next);
    }

    /// It is done, or it is as soon as the bot has measured what the plan asks for.
    private Event shown(Proof proof, @Nullable String note) {
        List<ProbeId> wanted = proof.toMeasure().stream().map(PlannedProbe::id).toList();
        return wanted.isEmpty()
                ? new TaskCompleted(task.id(), note)
                : new MeasuringBegun(Aim.DONE, task.id(), wanted, note);
    }

    private Decision block(TaskBlocked event) {
        return standing instanceof Blocked blocked
                ? Decision.refused(new Refusal.IsBlocked(task, blocked))
                : unlessSettled(event);
    }

    private Decision unblock(TaskUnblocked event) {
        return standing instanceof Blocked
                ? Decision.accepted(event)
                : Decision.refused(new Refusal.NotBlocked(task));
    }

    private Decision reopen(TaskReopened event) {
        return switch (standing) {
            case Done _, DoneBefore _, Skipped _, NotApplicable _, Failed _ ->
                    Decision.accepted(event);
            case Open _, Claimed _, Blocked _ ->
                    Decision.refused(new Refusal.NothingToReopen(task));
        };
    }

    /// Anyone may say that a task failed, is skipped or does not apply; the record says who.
    private Decision unlessSettled(TaskEvent event) {
        return settled().map(Decision::refused).orElseGet(() -> Decision.accepted(event));
    }

    /// Why nobody may work on the task now, if so.
    private Optional<Refusal> startable() {
        return settled()
                .or(this::blocked)
                .or(() -> OrderRules.notYet(cutover, task))
                .or(this::locked);
    }

    private Optional<Refusal> locked() {
        return new Locks(cutover)
                .holding(task, now)
                .map(lock -> new SoakRefusal.TaskLocked(task, lock, now));
    }

    private Optional<Refusal> settled() {
        return standing.settled()
                ? Optional.of(new Refusal.AlreadySettled(task, standing))
                : Optional.empty();
    }

    private Optional<Refusal> blocked() {
        return standing instanceof Blocked blocked
                ? Optional.of(new Refusal.IsBlocked(task, blocked))
                : Optional.empty();
    }

    private Optional<Refusal> failed() {
        return standing instanceof Failed failed
                ? Optional.of(new Refusal.HasFailed(task, failed))
                : Optional.empty();
    }

    private Optional<Refusal> notMine() {
        Claimed claim = standing.claim();
        return claim == null || same(claim.owner(), by)
                ? Optional.empty()
                : Optional.of(new Refusal.ClaimedByOther(task, claim.owner(), claim.at()));
    }

    private boolean same(Person one, Person other) {
        return cutover.audience().links().same(one, other);
    }

    private boolean alreadyClaimed() {
        return standing instanceof Claimed;
    }
}
