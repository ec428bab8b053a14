package dev.cutover.commands.views;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.Event;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.LogEvent.IssueRaised;
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
import dev.cutover.commands.Purpose;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.Severity;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.Timer;
import org.jspecify.annotations.Nullable;

/// What is said in a channel, by what the channel is for.
final class Routing {

    private Routing() {}

    /// @param purpose null for a channel that shows everything
    static boolean says(@Nullable Purpose purpose, Event event) {
        if (purpose == null) {
            return urgent(event);
        }
        return switch (purpose) {
            case ALERTS ->
                    urgent(event)
                            && !(event instanceof PlanAmended
                                    || event instanceof DaySummed
                                    || event instanceof HandoverEvent);
            case DEPLOYMENT -> moves(event) || event instanceof PlanAmended;
            case STAKEHOLDERS -> moves(event) && !detail(event);
        };
    }

    /// What takes the whole forward, or keeps it from going on.
    private static boolean moves(Event event) {
        return switch (event) {
            case CutoverStarted _, CutoverHeld _, CutoverClosed _ -> true;
            case PhaseOpened _, PhaseCompleted _, PhaseReopened _, GateOverridden _, NoGoSaid _ ->
                    true;
            // A hold or a no-go that is over says so itself.
            case CutoverResumed _, PlanAmended _, ActionUndone _ -> false;
            case PhaseApproved _, PhaseShut _, GoSaid _ -> false;
            case TaskEvent _, CriterionEvent _, LogEvent _, RecordEvent _ -> false;
            case AttachmentEvent _, MirrorEvent _, PeopleEvent _ -> false;
            case ProbeEvent _, HandoverEvent _, SoakEvent _, ChatEvent _ -> false;
            case NotifyEvent _, DeliveryEvent _, EarlierEvent _ -> false;
            case ClockEvent clock -> clock instanceof DaySummed;
            case ScheduleEvent schedule -> schedule instanceof ZeroMoved;
        };
    }

    private static boolean detail(Event event) {
        return event instanceof GateOverridden || event instanceof PhaseReopened;
    }

    /// What everybody must know at once, while there is room.
    private static boolean urgent(Event event) {
        return switch (event) {
            case CutoverHeld _, TaskFailed _, PlanAmended _, NoGoSaid _ -> true;
            case IssueRaised raised -> raised.severity().compareTo(Severity.HIGH) >= 0;
            case RunEvent _, TaskEvent _, PhaseEvent _, CriterionEvent _ -> false;
            case LogEvent _, RecordEvent _, AttachmentEvent _, ChatEvent _ -> false;
            case MirrorEvent _, PeopleEvent _, ProbeEvent _, SoakEvent _ -> false;
            case ClockEvent clock ->
                    clock instanceof DaySummed
                            || (clock instanceof TimerFired(Timer timer)
                                    && timer.kind().isForAll());
            case HandoverEvent handover -> handover instanceof HandoverOffered;
            case ScheduleEvent schedule -> schedule instanceof ZeroMoved;
            case NotifyEvent _, DeliveryEvent _, EarlierEvent _ -> false;
        };
    }

    /// Of a month there are more days than messages.
    static boolean isWorthTheLast(Event event) {
        return urgent(event) && !(event instanceof DaySummed);
    }
}
