package dev.cutover.commands;

import dev.cutover.commands.Action.Before;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an event leaves behind for [RunCommand.Undo]: how its subject stood before, and how that
/// comes back.
final class Traces {

    private Traces() {}

    /// Nothing for what nobody takes back: a start, a closing, and what follows by itself.
    static List<Before> before(Cutover cutover, Entry entry) {
        return switch (entry.event()) {
            case TaskEvent task -> task(cutover, task);
            case CriterionEvent criterion -> criteria(cutover, criterion);
            case LogEvent log -> List.of(log(cutover.log(), log));
            case AttachmentEvent text ->
                    List.of(
                            new Before.OfText(
                                    text.name(),
                                    cutover.attachments().named(text.name()).orElse(null)));
            case RecordEvent record -> List.of(record(cutover, record));
            case PhaseEvent phase -> gate(cutover, phase);
            case CutoverHeld _, CutoverResumed _ ->
                    List.of(new Before.OfCourse(cutover.course().stage()));
            case PlanAmended amended -> Amending.before(cutover, amended);
            case CutoverStarted _, CutoverClosed _, ActionUndone _ -> List.of();
            case MirrorEvent mirror ->
                    List.of(
                            new Before.OfMirror(
                                    mirror.place(),
                                    cutover.audience().mirrors().at(mirror.place()).orElse(null)));
            case ProbeEvent probe -> ProbeTraces.before(cutover, probe);
            case ClockEvent clock -> looked(cutover, clock);
            case HandoverEvent handover -> handover(cutover, handover, entry.cause().person());
            case ScheduleEvent schedule -> List.of(schedule(cutover, schedule));
            case SoakEvent.LockLifted(String task, String _) ->
                    List.of(new Before.OfLock(task, cutover.soaks().lifted().get(task)));
            case PeopleEvent _, NotifyEvent _, DeliveryEvent _, ChatEvent _ -> List.of();
            case EarlierEvent _ -> List.of();
        };
    }

    private static List<Before> task(Cutover cutover, TaskEvent event) {
        List<Before> before = new ArrayList<>();
        before.add(new Before.OfTask(event.task(), cutover.tasks().byId().get(event.task())));
        if (event instanceof TaskEvent.TaskReopened) {
            before.addAll(ProbeTraces.all(cutover, event.task()));
        }
        return before;
    }

    private static List<Before> handover(Cutover cutover, HandoverEvent event, Person by) {
        if (event instanceof HandoverEvent.CaughtUp) {
            return List.of();
        }
        List<Before> before = new ArrayList<>();
        Person owner = event instanceof HandoverEvent.HandoverTaken taken ? taken.from() : by;
        before.add(new Before.OfOffer(owner, cutover.handovers().byOwner().get(owner)));
        if (event instanceof HandoverEvent.HandoverTaken taken) {
            taken.tasks()
                    .forEach(task ->
                            before.add(new Before.OfTask(task, cutover.tasks().byId().get(task))));
        }
        return before;
    }

    private static List<Before> criteria(Cutover cutover, CriterionEvent event) {
        List<Integer> numbers =
                switch (event) {
                    case CriteriaMet(String _, List<Integer> met) -> met;
                    case CriterionUnmet(String _, int number) -> List.of(number);
                };
        return numbers.stream()
                .map(number -> new Criteria.Key(event.of(), number))
                .<Before>map(key -> new Before.OfCriterion(key, cutover.criteria().check(key)))
                .toList();
    }

    private static List<Before> looked(Cutover cutover, ClockEvent event) {
        return switch (event) {
            case ClockEvent.Looked looked ->
                    Optional.ofNullable(cutover.clock().fired().get(looked.key()))
                            .<Before>map(was -> new Before.OfLook(looked.key(), was))
                            .map(List::of)
                            .orElse(List.of());
            case ClockEvent.TimerFired _, ClockEvent.DaySummed _ -> List.of();
        };
    }

    private static Before schedule(Cutover cutover, ScheduleEvent event) {
        return switch (event) {
            case ZeroSet _, ZeroMoved _ -> new Before.OfZero(cutover.baselines());
            case TaskReestimated said ->
                    new Before.OfEstimate(said.task(), cutover.estimates().of(said.task()));
        };
    }

    private static Before log(LogBook log, LogEvent event) {
        return switch (event) {
            case IssueRaised raised -> new Before.OfIssue(raised.number(), null);
            case IssueClosed closed ->
                    new Before.OfIssue(closed.number(), log.issues().get(closed.number()));
            case RiskRaised raised -> new Before.OfRisk(raised.number(), null);
            case RiskClosed closed ->
                    new Before.OfRisk(closed.number(), log.risks().get(closed.number()));
            case NoteWritten written -> new Before.OfNote(written.number(), null);
        };
    }

    private static Before record(Cutover cutover, RecordEvent event) {
        String subject = Records.kept(event, cutover.plan(), Person.BOT, Instant.EPOCH).subject();
        return new Before.OfRecord(subject, cutover.records().bySubject().get(subject));
    }

    private static List<Before> gate(Cutover cutover, PhaseEvent event) {
        return switch (event) {
            case PhaseApproved _, GateOverridden _, GoSaid _, NoGoSaid _ ->
                    List.of(new Before.OfGate(event.phase(), cutover.phases().of(event.phase())));
            case PhaseOpened _, PhaseCompleted _, PhaseReopened _, PhaseShut _ -> List.of();
        };
    }

    static Cutover restored(Cutover cutover, long decision, Entry entry) {
        Cutover next = cutover;
        for (Before before : cutover.actions().of(decision).map(Action::before).orElse(List.of())) {
            next = restored(next, before, entry);
        }
        return next.with(next.actions().without(decision));
    }

    private static Cutover restored(Cutover cutover, Before before, Entry entry) {
        return switch (before) {
            case Before.OfPlan plan -> Amending.back(cutover, plan, entry);
            case Before.OfTask(String task, var state) -> task(cutover, task, state, entry);
            case Before.OfCriterion(Criteria.Key key, Criteria.Check check) ->
                    cutover.with(cutover.criteria().with(key, check));
            case Before.OfGate(String phase, PhaseState was) ->
                    cutover.with(
                            cutover.phases().with(phase, cutover.phases().of(phase).gateOf(was)));
            case Before.OfIssue(int number, var issue) ->
                    cutover.with(cutover.log().withIssue(number, issue));
            case Before.OfRisk(int number, var risk) ->
                    cutover.with(cutover.log().withRisk(number, risk));
            case Before.OfNote(int number, var note) ->
                    cutover.with(cutover.log().withNote(number, note));
            case Before.OfText(String name, var attached) ->
                    cutover.with(cutover.attachments().with(name, attached));
            case Before.OfMirror(Place place, var mirror) ->
                    cutover.with(
                            cutover.audience()
                                    .with(
                                            cutover.audience()
                                                    .mirrors()
                                                    .restored(place, mirror, entry)));
            case Before.OfRecord(String subject, var kept) ->
                    cutover.with(cutover.records().with(subject, kept));
            case Before.OfOffer(Person owner, var offer) ->
                    cutover.with(cutover.handovers().with(owner, offer));
            case Before.OfLook(String key, var was) -> cutover.with(cutover.clock().with(key, was));
            case Before.OfZero(Baselines was) -> cutover.with(was);
            case Before.OfEstimate(String task, var was) ->
                    cutover.with(cutover.estimates().with(task, was));
            case Before.OfLock(String task, var lifted) ->
                    cutover.with(cutover.soaks().with(task, lifted));
            case Before.OfProbe probe -> ProbeTraces.restored(cutover, probe, entry);
            case Before.OfCourse(Course.Stage stage) -> cutover.with(cutover.course().with(stage));
        };
    }

    private static Cutover task(
            Cutover cutover, String task, @Nullable TaskState state, Entry entry) {
        return state == null
                ? cutover.with(Additions.without(cutover.plan(), task))
                        .with(cutover.tasks().with(task, null))
                        .with(cutover.course().with(cutover.course().editions().takenBack(task)))
                : cutover.with(cutover.tasks().with(task, state.changed(entry)))
                        .with(cutover.probes().without(one -> one.isFor(Aim.DONE, task)));
    }
}
