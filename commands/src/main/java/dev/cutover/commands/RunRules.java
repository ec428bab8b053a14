package dev.cutover.commands;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.EarlierEvent.RunsKnown;
import dev.cutover.commands.RunCommand.AddTask;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.RunCommand.Close;
import dev.cutover.commands.RunCommand.Hold;
import dev.cutover.commands.RunCommand.Resume;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people may do with the cutover as a whole.
final class RunRules {

    private RunRules() {}

    static Decision decide(Cutover cutover, RunCommand command, Person by, Instant now) {
        return switch (command) {
            case Start start -> start(cutover, start, now);
            case Hold(String why) -> hold(cutover, why);
            case Resume _ -> resume(cutover);
            case Undo _ -> UndoRules.decide(cutover, by);
            case Close(@Nullable String why) -> close(cutover, why);
            case AddTask(@Nullable String phase, String title) -> add(cutover, phase, title);
            case Amend amend -> AmendRules.decide(cutover, amend);
        };
    }

    private static Decision start(Cutover cutover, Start start, Instant now) {
        Opening begun = cutover.course().opening();
        if (begun != null) {
            return Decision.refused(new Refusal.AlreadyStarted(begun));
        }
        return cutover.plan().phases().isEmpty()
                ? Decision.refused(new Refusal.NothingToCheckOff())
                : started(start, now);
    }

    private static Decision started(Start start, Instant now) {
        SetZero zero = start.zero();
        Lessons earlier = start.earlier();
        List<Event> events = new ArrayList<>();
        events.add(new CutoverStarted(start.opening()));
        if (earlier != null) {
            events.add(new RunsKnown(earlier));
        }
        if (zero == null) {
            return new Decision.Accepted(events);
        }
        events.add(new ZeroSet(zero.at(), zero.zone(), zero.why()));
        return ScheduleRules.barred(zero, now)
                .map(Decision::refused)
                .orElseGet(() -> new Decision.Accepted(events));
    }

    private static Decision hold(Cutover cutover, String why) {
        return cutover.course().stage() instanceof Stage.Held held
                ? Decision.refused(new Refusal.OnHold(held))
                : Decision.accepted(new CutoverHeld(why));
    }

    private static Decision resume(Cutover cutover) {
        return cutover.course().stage() instanceof Stage.Held
                ? Decision.accepted(new CutoverResumed())
                : Decision.refused(new Refusal.NotOnHold());
    }

    private static Decision close(Cutover cutover, @Nullable String why) {
        List<Phase> open =
                cutover.plan().phases().stream()
                        .filter(phase -> !cutover.phases().of(phase).complete())
                        .toList();
        int criteria =
                cutover.criteria()
                        .open(CriterionCommand.FINAL, cutover.plan().finalCriteria())
                        .size();
        boolean needsReason = why == null && (!open.isEmpty() || criteria > 0);
        return needsReason
                ? Decision.refused(new Refusal.WorkIsOpen(open, criteria))
                : Decision.accepted(new CutoverClosed(why));
    }

    /// Without a phase the task joins the first that is open, or the last of all when none is.
    private static Decision add(Cutover cutover, @Nullable String given, String title) {
        Optional<Phase> phase =
                given == null
                        ? cutover.openPhases()
                                .findFirst()
                                .or(() -> Optional.of(cutover.plan().phases().getLast()))
                        : cutover.plan().phase(given);
        return phase.map(found ->
                        Decision.accepted(
                                new TaskAdded(Additions.freeId(cutover, found), found.id(), title)))
                .orElseGet(() ->
                        Decision.refused(
                                new Refusal.NoSuchPhase(
                                        String.valueOf(given), cutover.plan().phases())));
    }
}
