package dev.cutover.commands.journal;

import static java.util.stream.Collectors.joining;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.Person;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.Place;
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.ProbeEvent.BaselineRecorded;
import dev.cutover.commands.ProbeEvent.DownExpected;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.ProbeEvent.ProbeWaived;
import dev.cutover.commands.ProbeEvent.PushReported;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchReminded;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.SoakEvent;
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
import dev.cutover.commands.Timer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every event as a row: who, when, what about, and what was said.
record Timeline(Rows rows) {

    private record Told(@Nullable String subject, @Nullable String text) {}

    void tell(Entry entry, boolean undone) {
        Told told = told(entry.event());
        rows.sql(
                        """
                        insert into events (run, seq, at, platform, person_id, person, interaction,
                            decision, type, subject, text, undone)
                        values (:run, :seq, :at, :platform, :personId, :by, :interaction,
                            :decision, :type, :subject, :text, :undone)
                        """)
                .number("seq", entry.seq())
                .causedBy(entry)
                .text("platform", entry.cause().person().platform())
                .text("personId", entry.cause().person().id())
                .text("interaction", entry.cause().interaction())
                .number("decision", entry.decision())
                .text("type", EventTypes.nameOf(entry.event()))
                .text("subject", told.subject)
                .text("text", told.text)
                .flag("undone", undone)
                .run();
    }

    private static Told told(Event event) {
        return switch (event) {
            case RunEvent run -> new Told(null, ofRun(run));
            case TaskEvent task -> new Told(task.task(), ofTask(task));
            case PhaseEvent phase -> new Told(phase.phase(), ofPhase(phase));
            case CriterionEvent criterion -> new Told(criterion.of(), ofCriterion(criterion));
            case LogEvent log -> ofLog(log);
            case AttachmentEvent text -> new Told(text.name(), text.fingerprint());
            case RecordEvent record -> ofRecord(record);
            case MirrorEvent mirror -> ofMirror(mirror);
            case PeopleEvent people -> ofPeople(people);
            case ProbeEvent probe -> ofProbe(probe);
            case SoakEvent.LockLifted lifted -> new Told(lifted.task(), lifted.why());
            case EarlierEvent.RehearsalKnown known ->
                    new Told("rehearsal", known.rehearsal().run());
            case EarlierEvent.RunsKnown known ->
                    new Told(
                            "earlier runs",
                            known.lessons().runs().stream()
                                    .map(EarlierRun::run)
                                    .collect(joining(", ")));
            case ClockEvent clock -> ofClock(clock);
            case HandoverEvent handover -> ofHandover(handover);
            case ScheduleEvent schedule -> ofSchedule(schedule);
            case NotifyEvent notify -> ofNotify(notify);
            case DeliveryEvent delivery -> ofDelivery(delivery);
            case ChatEvent chat -> ofChat(chat);
        };
    }

    private static @Nullable String ofRun(RunEvent event) {
        return switch (event) {
            case CutoverStarted started -> started.opening().plan();
            case CutoverHeld(String why) -> why;
            case CutoverResumed() -> null;
            case CutoverClosed(String why) -> why;
            case PlanAmended amended -> amended.plan();
            case ActionUndone(long decision) -> String.valueOf(decision);
        };
    }

    private static @Nullable String ofTask(TaskEvent event) {
        return switch (event) {
            case TaskClaimed _, TaskReleased _, TaskUnblocked _ -> null;
            case TaskAssigned assigned -> assigned.to().name();
            case StepsTicked ticked -> numbers(ticked.steps());
            case TaskCompleted completed -> completed.note();
            case TaskFailed failed -> failed.why();
            case TaskBlocked blocked -> blocked.why();
            case TaskSkipped skipped -> skipped.why();
            case TaskNotApplicable notApplicable -> notApplicable.why();
            case TaskReopened reopened -> reopened.why();
            case TaskAdded added -> added.title();
        };
    }

    private static @Nullable String ofPhase(PhaseEvent event) {
        return switch (event) {
            case PhaseOpened _, PhaseCompleted _, PhaseReopened _, PhaseShut _ -> null;
            case PhaseApproved approved -> approved.note();
            case GateOverridden overridden -> overridden.why();
            case NoGoSaid noGo -> noGo.why();
            case GoSaid go -> go.note();
        };
    }

    private static String ofCriterion(CriterionEvent event) {
        return switch (event) {
            case CriteriaMet met -> numbers(met.numbers());
            case CriterionUnmet unmet -> numbers(List.of(unmet.number()));
        };
    }

    private static Told ofLog(LogEvent event) {
        return switch (event) {
            case IssueRaised issue -> new Told("issue " + issue.number(), issue.text());
            case IssueClosed issue -> new Told("issue " + issue.number(), issue.how());
            case RiskRaised risk -> new Told("risk " + risk.number(), risk.text());
            case RiskClosed risk -> new Told("risk " + risk.number(), risk.how());
            case NoteWritten note -> new Told("note " + note.number(), note.text());
        };
    }

    private static Told ofRecord(RecordEvent event) {
        return switch (event) {
            case ValueRecorded value -> new Told(value.blank(), value.value());
            case OutputSeen seen -> new Told(seen.task(), seen.output());
            case LessonWritten lesson -> new Told("lesson " + lesson.number(), lesson.text());
            case ImprovementWritten improvement ->
                    new Told("improvement " + improvement.number(), improvement.text());
            case OptionChosen chosen -> new Told(chosen.question(), chosen.option());
            case SignedOff signed -> new Told(signed.role(), null);
        };
    }

    private static Told ofMirror(MirrorEvent event) {
        return switch (event) {
            case MirrorAdded(Place place, boolean readOnly, @Nullable Purpose purpose) ->
                    new Told(
                            place.address(),
                            purpose != null ? purpose.word() : readOnly ? "read-only" : null);
            case MirrorStopped(Place place) -> new Told(place.address(), null);
        };
    }

    private static Told ofPeople(PeopleEvent event) {
        return switch (event) {
            case AccountsLinked(List<Person> accounts) ->
                    new Told(
                            null,
                            accounts.stream()
                                    .map(account -> account.platform() + ":" + account.id())
                                    .collect(Collectors.joining(", ")));
            case AccountUnlinked(Person account) ->
                    new Told(null, account.platform() + ":" + account.id());
            case PeopleEvent.WishesSaid(Person account, var wishes) ->
                    new Told(account.platform() + ":" + account.id(), wishes.level().word());
        };
    }

    private static Told ofClock(ClockEvent event) {
        return switch (event) {
            case ClockEvent.TimerFired(Timer timer) ->
                    new Told(
                            timer.task() == null ? timer.phase() : timer.task(),
                            timer.kind().name());
            case ClockEvent.DaySummed(var summary) ->
                    new Told(null, "%d/%d".formatted(summary.settled(), summary.total()));
            case ClockEvent.Looked looked -> new Told(looked.task(), looked.seen());
        };
    }

    private static Told ofHandover(HandoverEvent event) {
        return switch (event) {
            case HandoverEvent.HandoverOffered(Person to, List<String> tasks) ->
                    new Told(to.name(), String.join(", ", tasks));
            case HandoverEvent.HandoverTaken(long _, Person from, List<String> tasks) ->
                    new Told(from.name(), String.join(", ", tasks));
            case HandoverEvent.HandoverWithdrawn _, HandoverEvent.CaughtUp _ ->
                    new Told(null, null);
        };
    }

    private static Told ofSchedule(ScheduleEvent event) {
        return switch (event) {
            case ScheduleEvent.ZeroSet zero -> new Told("T-0", zero.at().toString());
            case ScheduleEvent.ZeroMoved zero ->
                    new Told("T-0", "%s: %s".formatted(zero.to(), zero.why()));
            case ScheduleEvent.TaskReestimated said ->
                    new Told(said.task(), "%s: %s".formatted(said.takes(), said.why()));
        };
    }

    private static Told ofNotify(NotifyEvent event) {
        return switch (event) {
            case NotifyEvent.Nudged(var nudge) ->
                    new Told(
                            nudge.issue() == null ? nudge.task() : "issue " + nudge.issue(),
                            nudge.kind().name());
            case NotifyEvent.StatusAsked asked ->
                    new Told(
                            asked.place().address(),
                            asked.every() == null ? "off" : asked.every().toString());
            case NotifyEvent.StatusTold told ->
                    new Told(
                            told.place().address(),
                            "%d/%d".formatted(told.summary().settled(), told.summary().total()));
        };
    }

    private static Told ofDelivery(DeliveryEvent event) {
        return switch (event) {
            case DeliveryEvent.Delivered(String way, long upTo) ->
                    new Told(way, String.valueOf(upTo));
            case DeliveryEvent.DeliveryRefused(String way, long _, String why) ->
                    new Told(way, why);
            case DeliveryEvent.DeliveryFailing(String way, String why) -> new Told(way, why);
        };
    }

    private static Told ofProbe(ProbeEvent event) {
        ProbeId about = event.about();
        return new Told(about == null ? null : about.text(), textOf(event));
    }

    private static @Nullable String textOf(ProbeEvent event) {
        return switch (event) {
            case MeasuringBegun begun ->
                    begun.probes().stream().map(ProbeId::text).collect(Collectors.joining(", "));
            case ProbeMeasured measured -> measured.outcome().name();
            case BaselineRecorded recorded -> recorded.name() + " " + recorded.median();
            case ProbeWaived waived -> waived.why();
            case WatchRead read -> read.outcome().name();
            case WatchMissed missed -> String.valueOf(missed.times());
            case WatchTurned turned -> turned.to().name();
            case WatchEnded ended -> ended.verdict().name();
            case DownExpected expected -> expected.why();
            case PushReported report -> report.name();
            case ProbeAdopted adopted -> adopted.source();
            case WatchBegun _, WatchReminded _ -> null;
        };
    }

    private static Told ofChat(ChatEvent event) {
        return switch (event) {
            case MessagePosted posted -> new Told(posted.key(), posted.message());
            case ChannelCaughtUp caughtUp ->
                    new Told(caughtUp.place().address(), String.valueOf(caughtUp.upTo()));
            case ThreadTold told -> new Told(told.key(), String.valueOf(told.upTo()));
        };
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
