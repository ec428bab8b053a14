package dev.cutover.commands.views;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.Standing;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.TaskFailed;

/// What was announced and is still so: a hold that holds, a task that still counts as failed, an
/// issue that is open. Whoever comes late must know of these, and of no others.
final class Lasting {

    private Lasting() {}

    static boolean is(Cutover cutover, Entry entry) {
        return switch (entry.event()) {
            case CutoverHeld _ ->
                    cutover.course().stage() instanceof Stage.Held held
                            && held.at().equals(entry.at());
            case TaskFailed failed ->
                    cutover.tasks().byId().containsKey(failed.task())
                            && cutover.tasks().of(failed.task()).standing()
                                    instanceof Standing.Failed now
                            && now.at().equals(entry.at());
            case IssueRaised raised -> {
                LogBook.Issue issue = cutover.log().issues().get(raised.number());
                yield issue != null && issue.closing() == null;
            }
            case NoGoSaid said -> {
                NoGo noGo = cutover.phases().of(said.phase()).noGo();
                yield noGo != null && noGo.seq() == entry.seq();
            }
            case RunEvent _, TaskEvent _, PhaseEvent _, CriterionEvent _, LogEvent _ -> false;
            case RecordEvent _, AttachmentEvent _ -> false;
            case MirrorEvent _, PeopleEvent _, ProbeEvent _, ChatEvent _ -> false;
            case HandoverEvent handover ->
                    handover instanceof HandoverOffered
                            && cutover.handovers().byOwner().values().stream()
                                    .anyMatch(offer -> offer.number() == entry.seq());
            case ClockEvent _, ScheduleEvent _, SoakEvent _, NotifyEvent _ -> false;
            case DeliveryEvent _, EarlierEvent _ -> false;
        };
    }
}
