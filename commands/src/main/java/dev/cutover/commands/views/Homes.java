package dev.cutover.commands.views;

import dev.cutover.commands.Aim;
import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.Looked;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.commands.Timer;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.plans.Plan;
import dev.cutover.plans.amend.TaskChange;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Below which message each event is told, asked in the order of the record. An event's place
/// depends on nothing that comes later, so that it is never told twice.
final class Homes {

    /// The phases that opened, with the keys of their messages.
    private final Map<String, String> opened = new HashMap<>();

    private final Map<String, String> phases = new HashMap<>();
    private final Map<Long, PlanAmended> amendments = new HashMap<>();

    /// @param plan the one that the cutover was started with
    Homes(Plan plan) {
        plan.phases()
                .forEach(phase -> phase.tasks().forEach(task -> phases.put(task.id(), phase.id())));
    }

    /// Null for what is not told at all.
    @Nullable String of(Entry entry) {
        return switch (entry.event()) {
            case TaskAdded task -> {
                phases.put(task.task(), task.phase());
                yield ofPhase(task.phase());
            }
            case TaskEvent task -> ofTask(task.task());
            case CriterionEvent criterion -> ofPhase(criterion.of());
            case LogEvent.IssueRaised raised -> ofTask(raised.task());
            case LogEvent.NoteWritten written -> ofTask(written.task());
            case LogEvent _ -> Postings.BOARD;
            case RecordEvent.OutputSeen seen -> ofTask(seen.task());
            case RecordEvent _ -> Postings.BOARD;
            case PhaseOpened phase -> opened(phase);
            case PhaseReopened phase -> opened(phase);
            case PhaseCompleted phase -> ofPhase(phase.phase());
            case PhaseShut phase -> ofPhase(phase.phase());
            case PlanAmended amended -> {
                amendments.put(entry.decision(), amended);
                amended.tasks().forEach(change -> phases.put(change.id(), change.phase()));
                yield Postings.BOARD;
            }
            case ActionUndone(long decision) -> {
                back(amendments.get(decision));
                yield Postings.BOARD;
            }
            case PhaseApproved _, GateOverridden _, GoSaid _, NoGoSaid _ -> Postings.BOARD;
            case RunEvent _ -> Postings.BOARD;
            case AttachmentEvent _ -> Postings.BOARD;
            case PeopleEvent.WishesSaid _ -> null;
            case MirrorEvent _, PeopleEvent _ -> Postings.BOARD;
            case HandoverEvent.CaughtUp _ -> null;
            case HandoverEvent _ -> Postings.BOARD;
            case SoakEvent.LockLifted lifted -> ofTask(lifted.task());
            case ClockEvent clock -> ofClock(clock);
            case TaskReestimated said -> ofTask(said.task());
            case ScheduleEvent _, EarlierEvent _ -> Postings.BOARD;
            case NotifyEvent.Nudged(var nudge) -> ofTask(nudge.task());
            case NotifyEvent.StatusAsked _ -> Postings.BOARD;
            case NotifyEvent.StatusTold _, DeliveryEvent.Delivered _ -> null;
            case DeliveryEvent _ -> Postings.BOARD;
            case ProbeEvent probe -> ProbeWords.isTold(probe) ? ofProbe(probe) : null;
            case ChatEvent _ -> null;
        };
    }

    private void back(@Nullable PlanAmended amended) {
        if (amended != null) {
            for (TaskChange change : amended.tasks()) {
                if (change.phaseBefore() != null) {
                    phases.put(change.id(), change.phaseBefore());
                }
            }
        }
    }

    private String opened(PhaseEvent event) {
        opened.put(event.phase(), Postings.phaseKey(event.phase()));
        return ofPhase(event.phase());
    }

    /// What happened about a phase before it opened is told below the board, and stays there.
    private String ofPhase(String phase) {
        return opened.getOrDefault(phase, Postings.BOARD);
    }

    private @Nullable String ofClock(ClockEvent event) {
        return switch (event) {
            case TimerFired(Timer timer) when timer.kind() == Timer.Kind.DAY_OVER -> null;
            case TimerFired(Timer timer) when timer.task() != null -> ofTask(timer.task());
            case TimerFired(Timer timer) ->
                    timer.phase() == null ? Postings.BOARD : ofPhase(timer.phase());
            case Looked looked -> ofTask(looked.task());
            case DaySummed _ -> null;
        };
    }

    private String ofProbe(ProbeEvent event) {
        return switch (event) {
            case MeasuringBegun begun when begun.aim() == Aim.DONE -> ofTask(begun.owner());
            case ProbeAdopted adopted -> ofTask(adopted.owner());
            case ProbeEvent _ -> {
                ProbeId about = event.about();
                yield about == null
                        ? Postings.BOARD
                        : switch (about.of()) {
                            case TASK -> ofTask(about.owner());
                            case PHASE -> ofPhase(about.owner());
                        };
            }
        };
    }

    private String ofTask(@Nullable String task) {
        String phase = task == null ? null : phases.get(task);
        return phase == null ? Postings.BOARD : ofPhase(phase);
    }
}
