package dev.cutover.commands.words;

import dev.cutover.commands.Aim;
import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
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
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.PeopleEvent;
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
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.RecordEvent;
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
import dev.cutover.plans.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every event as a line of the record: `Ana completed 1.5 Load test: all 100 errors captured`.
///
/// @param entries all of the cutover, so that an undo can say what was taken back
public record EventWords(Plan plan, List<Entry> entries) {

    public Text of(Entry entry) {
        Person by = entry.cause().person();
        return switch (entry.event()) {
            case RunEvent event -> run(by, event);
            case TaskEvent event -> task(by, named(event.task()), event);
            case PhaseEvent event -> phase(by, phase(event.phase()), event);
            case CriteriaMet(String of, var numbers) ->
                    Text.of(
                            by,
                            " checked off ",
                            numbers.size() == 1 ? "criterion " : "criteria ",
                            Phrases.numbers(numbers),
                            " of ",
                            Phrases.of(of));
            case CriterionUnmet(String of, int number) ->
                    Text.of(by, " took back criterion ", number, " of ", Phrases.of(of));
            case LogEvent event -> log(by, event);
            case AttachmentEvent event -> LookupWords.line(by, event);
            case RecordEvent event -> RecordWords.told(by, seenAt(event), event);
            case MirrorEvent event -> MirrorWords.told(by, event);
            case PeopleEvent event -> PeopleWords.told(event);
            case ProbeEvent event -> ProbeWords.told(plan, by, event);
            case SoakEvent event -> SoakWords.told(plan, by, event);
            case EarlierEvent event -> EarlierWords.told(event);
            case ClockEvent event -> ClockWords.told(plan, entry, event);
            case HandoverEvent event -> HandoverWords.told(plan, by, event);
            case ScheduleEvent event -> BaselineWords.told(plan, by, event);
            case DeliveryEvent event -> DeliveryWords.told(event);
            case NotifyEvent event -> NudgeWords.told(plan, by, event);
            case ChatEvent _ -> Text.EMPTY;
        };
    }

    private Text run(Person by, RunEvent event) {
        return switch (event) {
            case CutoverStarted(var opening) ->
                    Text.of(
                            by,
                            " started ",
                            opening.run(),
                            opening.rehearsal() ? " as a rehearsal" : "",
                            opening.environment() == null ? "" : " on " + opening.environment());
            case CutoverHeld(String why) -> Text.of(by, " put the cutover on hold: ", why);
            case CutoverResumed _ -> Text.of(by, " resumed the cutover");
            case CutoverClosed(@Nullable String why) ->
                    Text.of(by, " closed the cutover", because(why));
            case PlanAmended amended ->
                    Text.of(by, " amended the plan: ", AmendWords.counts(amended));
            case ActionUndone(long decision) -> Text.of(by, " took back: ", undone(decision));
        };
    }

    /// What a person did in a decision, without what followed by itself.
    Text undone(long decision) {
        List<Entry> its = entries.stream().filter(entry -> entry.decision() == decision).toList();
        return its.stream()
                .filter(entry -> !follows(entry.event()))
                .reduce((_, last) -> last)
                .or(() -> its.stream().findFirst())
                .map(this::of)
                .orElse(Text.of("entry ", decision));
    }

    private static boolean follows(Event event) {
        return switch (event) {
            case PhaseOpened _, PhaseCompleted _, PhaseReopened _, PhaseShut _ -> true;
            case WatchBegun _, WatchEnded _ -> true;
            case MeasuringBegun begun -> begun.aim() == Aim.OPENING;
            case Event _ -> false;
        };
    }

    private static Text task(Person by, Text task, TaskEvent event) {
        return switch (event) {
            case TaskClaimed _ -> Text.of(by, " claimed ", task);
            case TaskReleased _ -> Text.of(by, " gave ", task, " back");
            case TaskAssigned(String _, Person to) -> Text.of(by, " gave ", task, " to ", to);
            case StepsTicked(String _, var steps) ->
                    Text.of(
                            by,
                            " ticked ",
                            steps.size() == 1 ? "step " : "steps ",
                            Phrases.numbers(steps),
                            " of ",
                            task);
            case TaskCompleted(String _, @Nullable String note) ->
                    Text.of(by, " completed ", task, because(note));
            case TaskFailed(String _, String why) ->
                    Text.of(by, " reported that ", task, " failed: ", why);
            case TaskBlocked(String _, String why) -> Text.of(by, " blocked ", task, ": ", why);
            case TaskUnblocked _ -> Text.of(by, " unblocked ", task);
            case TaskSkipped(String _, String why) -> Text.of(by, " skipped ", task, ": ", why);
            case TaskNotApplicable(String _, String why) ->
                    Text.of(by, " marked ", task, " as not applicable: ", why);
            case TaskReopened(String _, String why) ->
                    Text.of(by, " opened ", task, " again: ", why);
            case TaskAdded(String id, String _, String title) ->
                    Text.of(by, " added ", Text.strong(id), " ", title);
        };
    }

    private static Text phase(Person by, Text phase, PhaseEvent event) {
        return switch (event) {
            case PhaseOpened _ -> Text.of(phase, " opened");
            case PhaseCompleted _ -> Text.of(phase, " is complete");
            case PhaseReopened _ -> Text.of(phase, " has open work again");
            case PhaseShut _ -> Text.of(phase, " waits again");
            case PhaseApproved(String _, @Nullable String note) ->
                    Text.of(by, " approved ", phase, because(note));
            case GateOverridden(String _, String why) ->
                    Text.of(by, " opened ", phase, " against its gate: ", why);
            case NoGoSaid(String _, String why) ->
                    Text.of(by, " said no-go for ", phase, ": ", why);
            case GoSaid(String _, boolean _, @Nullable String note) ->
                    Text.of(by, " said go for ", phase, because(note));
        };
    }

    private Text log(Person by, LogEvent event) {
        return switch (event) {
            case IssueRaised(int number, String text, var severity, @Nullable String task) ->
                    Text.of(
                            by,
                            " logged issue ",
                            number,
                            " (",
                            severity.word(),
                            ")",
                            about(task),
                            ": ",
                            text);
            case IssueClosed(int number, String how) ->
                    Text.of(by, " closed issue ", number, ": ", how);
            case RiskRaised(int number, String text, @Nullable String impact) ->
                    Text.of(
                            by,
                            " logged risk ",
                            number,
                            impact == null ? "" : " (impact " + impact + ")",
                            ": ",
                            text);
            case RiskClosed(int number, String how) ->
                    Text.of(by, " closed risk ", number, ": ", how);
            case NoteWritten(int _, String text, @Nullable String task) ->
                    Text.of(by, " noted", about(task), ": ", text);
        };
    }

    private Text seenAt(RecordEvent event) {
        return event instanceof RecordEvent.OutputSeen seen ? named(seen.task()) : Text.EMPTY;
    }

    private Text about(@Nullable String task) {
        return task == null ? Text.EMPTY : Text.of(" on ", named(task));
    }

    private Text named(String id) {
        return plan.task(id).map(Phrases::task).orElse(Text.strong(id));
    }

    private Text phase(String id) {
        return Text.ofPlan(plan.phase(id).map(Phrases::phase).orElse("Phase " + id));
    }

    private static String because(@Nullable String words) {
        return words == null ? "" : ": " + words;
    }
}
