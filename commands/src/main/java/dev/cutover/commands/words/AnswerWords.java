package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Gates;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.NoGo;
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
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.Splits;
import dev.cutover.commands.Standing;
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
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the bot says to the person who brought something about: what is so now, and the next step.
///
/// @param after how things stand when it is done
/// @param record what happened so far, to name what was taken back; empty where nothing was
public record AnswerWords(Cutover after, List<Entry> record) {

    /// An amendment that is taken back may change many; an answer names a few.
    private static final int MOST = 5;

    public AnswerWords(Cutover after) {
        this(after, List.of());
    }

    /// All entries of one decision in one text.
    public Text of(List<Entry> entries) {
        boolean completes =
                entries.stream()
                        .anyMatch(entry ->
                                entry.event() instanceof TaskCompleted
                                        || entry.event() instanceof MeasuringBegun);
        boolean ticks = entries.stream().anyMatch(entry -> entry.event() instanceof StepsTicked);
        List<String> adopted = adopted(entries);
        if (adopted.size() > MOST) {
            return ProbeWords.manyAdopted(adopted);
        }
        boolean chooses = entries.stream().anyMatch(entry -> entry.event() instanceof OptionChosen);
        Text besides = chooses ? otherWays(entries) : Text.EMPTY;
        Text said =
                Text.join(
                        " ",
                        entries.stream()
                                .filter(entry ->
                                        !((completes || ticks)
                                                && entry.event() instanceof TaskClaimed))
                                .filter(entry ->
                                        !(chooses && entry.event() instanceof TaskNotApplicable))
                                .map(this::of)
                                .filter(text -> !text.isEmpty())
                                .toList());
        return besides.isEmpty() ? said : Text.of(said, " ", besides);
    }

    private static List<String> adopted(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry.event() instanceof ProbeAdopted(String owner, String _)
                                ? Stream.of(owner)
                                : Stream.empty())
                .toList();
    }

    /// What a choice leaves out, in one sentence.
    private static Text otherWays(List<Entry> entries) {
        List<String> tasks =
                entries.stream()
                        .flatMap(entry ->
                                entry.event() instanceof TaskNotApplicable left
                                        ? Stream.of(left.task())
                                        : Stream.empty())
                        .toList();
        return tasks.isEmpty()
                ? Text.EMPTY
                : Text.of("Of the other ways, these do not apply: ", Phrases.list(tasks), ".");
    }

    private Text of(Entry entry) {
        return switch (entry.event()) {
            case RunEvent event -> run(entry, event);
            case TaskEvent event -> ofTask(event, found(event.task()));
            case PhaseEvent event -> phase(event);
            case CriteriaMet(String of, var numbers) ->
                    Text.of(
                            numbers.size() == 1 ? "Criterion " : "Criteria ",
                            Phrases.numbers(numbers),
                            " of ",
                            Phrases.of(of),
                            numbers.size() == 1 ? " is" : " are",
                            " checked off. Not right? ",
                            type("undo"),
                            ".");
            case CriterionUnmet(String of, int number) ->
                    Text.of("Criterion ", number, " of ", Phrases.of(of), " is open again.");
            case IssueRaised(int number, String _, var severity, @Nullable String _) ->
                    Text.of(
                            "Issue ",
                            number,
                            " is logged (",
                            severity.word(),
                            "). When it is solved: ",
                            type("issue close " + number + " HOW"),
                            ".");
            case IssueClosed(int number, String _) -> Text.of("Issue ", number, " is closed.");
            case RiskRaised(int number, String _, @Nullable String _) ->
                    Text.of(
                            "Risk ",
                            number,
                            " is logged. When it is over: ",
                            type("risk close " + number + " HOW"),
                            ".");
            case RiskClosed(int number, String _) -> Text.of("Risk ", number, " is closed.");
            case NoteWritten _ -> Text.of("Your note is in the record.");
            case AttachmentEvent event -> LookupWords.attached(event);
            case RecordEvent event -> RecordWords.answer(after.plan(), event);
            case MirrorEvent event -> MirrorWords.answer(event);
            case PeopleEvent event -> PeopleWords.answer(event);
            case ProbeEvent event -> ProbeWords.answer(after.plan(), event);
            case SoakEvent event -> SoakWords.answer(after.plan(), event);
            case EarlierEvent _ -> EarlierWords.answer(new Splits(after));
            case ClockEvent event -> ClockWords.answer(after.plan(), event);
            case HandoverEvent event -> HandoverWords.answer(after.plan(), event);
            case ScheduleEvent event -> new BaselineAnswers(after, entry.at()).of(event);
            case NotifyEvent event -> NotifyWords.answer(event);
            case DeliveryEvent _, ChatEvent _ -> Text.EMPTY;
        };
    }

    private Text run(Entry entry, RunEvent event) {
        return switch (event) {
            case CutoverStarted(var opening) ->
                    Text.of(
                            opening.rehearsal() ? "The rehearsal " : "The cutover ",
                            opening.run(),
                            " is running in this channel.",
                            FastWords.answer(after.tempo()),
                            PlanWords.flaws(after.plan()),
                            MirrorWords.expected(after.plan(), opening.rehearsal()),
                            " Next: ",
                            type("next"),
                            " shows what can be done now.");
            case CutoverHeld _ ->
                    Text.of("The cutover is on hold. To go on: ", type("resume"), ".");
            case CutoverResumed _ -> Text.of("The cutover goes on. Next: ", type("next"), ".");
            case CutoverClosed _ ->
                    Text.of("The cutover is closed. Its record stays: ", type("timeline"), ".");
            case PlanAmended amended -> AmendWords.amended(amended);
            case ActionUndone(long decision) ->
                    Text.of(
                            takenBack(decision),
                            broughtBack(entry.seq()),
                            " Next: ",
                            type("next"),
                            ".");
        };
    }

    private Text takenBack(long decision) {
        return record.isEmpty()
                ? Text.of("Your last action is taken back.")
                : Text.of(
                        "Taken back: ",
                        new EventWords(after.everPlanned(), record).undone(decision),
                        ".");
    }

    private Text ofTask(TaskEvent event, Task task) {
        return switch (event) {
            case TaskClaimed _ ->
                    Text.of(
                            task(task),
                            " is yours.",
                            steps(task),
                            acceptance(task),
                            " When it is done: ",
                            type("done " + task.id()),
                            ".");
            case TaskReleased _ -> released(task);
            case TaskAssigned(String _, var to) -> Text.of(task(task), " is with ", to, " now.");
            case StepsTicked(String id, var steps) ->
                    Text.of(
                            steps.size() == 1 ? "Step " : "Steps ",
                            Phrases.numbers(steps),
                            " of ",
                            task(task),
                            " ticked, ",
                            left(id, task),
                            ".");
            case TaskCompleted _ ->
                    Text.of(
                            task(task),
                            " is done.",
                            EarlierWords.took(new Splits(after), task),
                            acceptance(task),
                            " Not right? ",
                            type("undo"),
                            ".");
            case TaskFailed _ ->
                    Text.of(
                            task(task),
                            " is marked as failed. To try again: ",
                            type("claim " + task.id()),
                            ".");
            case TaskBlocked _ ->
                    Text.of(
                            task(task),
                            " is blocked. When it can go on: ",
                            type("unblock " + task.id()),
                            ".");
            case TaskUnblocked _ -> unblocked(task);
            case TaskSkipped _ ->
                    Text.of(task(task), " is skipped. Not right? ", type("undo"), ".");
            case TaskNotApplicable _ ->
                    Text.of(task(task), " does not apply. Not right? ", type("undo"), ".");
            case TaskReopened _ ->
                    Text.of(task(task), " is open again. Next: ", type("claim " + task.id()), ".");
            case TaskAdded(String _, String phase, String _) ->
                    Text.of(
                            task(task),
                            " is added to phase ",
                            phase,
                            ". Next: ",
                            type("claim " + task.id()),
                            ".");
        };
    }

    private Text released(Task task) {
        return after.tasks().standing(task) instanceof Standing.Blocked blocked
                ? Text.of(
                        task(task),
                        " is nobody's now, and still blocked: ",
                        Phrases.reason(blocked.why()),
                        ". When it can go on: ",
                        type("unblock " + task.id()),
                        ".")
                : Text.of(task(task), " is open again for anybody.");
    }

    private Text unblocked(Task task) {
        return after.tasks().standing(task) instanceof Standing.Claimed(var owner, var _)
                ? Text.of(task(task), " can go on, with ", owner, ".")
                : Text.of(task(task), " can go on. Next: ", type("claim " + task.id()), ".");
    }

    private Text phase(PhaseEvent event) {
        return switch (event) {
            case PhaseOpened(String id) -> Text.of("Phase ", id, " is open.");
            case PhaseCompleted(String id) -> Text.of("Phase ", id, " is complete.");
            case PhaseReopened(String id) -> Text.of("Phase ", id, " has open work again.");
            case PhaseShut(String id) -> Text.of("Phase ", id, " waits again.");
            case PhaseApproved(String id, @Nullable String _) -> approved(id);
            case GateOverridden(String id, String _) -> overridden(id);
            case NoGoSaid said -> GateWords.answer(said);
            case GoSaid said -> GateWords.answer(after, said);
        };
    }

    private Text overridden(String id) {
        NoGo noGo = after.phases().of(id).noGo();
        return Text.of(
                "The gate of phase ",
                id,
                " is overridden",
                noGo == null ? "" : Text.of(", against the no-go of ", noGo.by()),
                "; the record says by whom and why.");
    }

    /// An approval may come before the work is done.
    private Text approved(String id) {
        List<Requirement> missing =
                after.plan().phase(id).map(phase -> Gates.missing(after, phase)).orElse(List.of());
        return missing.isEmpty()
                ? Text.of("Phase ", id, " is approved.")
                : Text.of(
                        "Phase ",
                        id,
                        " is approved; it still waits for ",
                        Phrases.requirements(missing),
                        ".");
    }

    /// How the tasks stand that an undo changed.
    private Text broughtBack(long seq) {
        List<Task> tasks =
                after.plan()
                        .tasks()
                        .filter(task -> after.tasks().of(task.id()).changed() == seq)
                        .toList();
        return tasks.size() > MOST
                ? Text.of(" ", tasks.size(), " tasks are as they were.")
                : Text.join(
                        "",
                        tasks.stream()
                                .map(task -> Text.of(" ", task(task), again(task), "."))
                                .toList());
    }

    private Text again(Task task) {
        return switch (after.tasks().standing(task)) {
            case Standing.Open _ -> Text.of(" is open again");
            case Standing.Claimed(Person owner, var _) -> Text.of(" is with ", owner, " again");
            case Standing.Done _, Standing.DoneBefore _ -> Text.of(" is done again");
            case Standing.Failed _ -> Text.of(" counts as failed again");
            case Standing.Blocked _ -> Text.of(" is blocked again");
            case Standing.Skipped _ -> Text.of(" is skipped again");
            case Standing.NotApplicable _ -> Text.of(" is not applicable again");
        };
    }

    private Text steps(Task task) {
        return task.steps().isEmpty()
                ? Text.EMPTY
                : Text.of(
                        " ",
                        Phrases.count(task.steps().size(), "step"),
                        ": ",
                        type("task " + task.id()),
                        ".");
    }

    private static Text acceptance(Task task) {
        String acceptance = task.details().acceptance();
        return acceptance == null
                ? Text.EMPTY
                : Text.of(" Accepted when: ", Text.ofPlan(acceptance), ".");
    }

    private Text left(String id, Task task) {
        List<Integer> left =
                IntStream.rangeClosed(1, task.steps().size())
                        .filter(step -> !after.tasks().of(id).ticked().contains(step))
                        .boxed()
                        .toList();
        return left.isEmpty()
                ? Text.of("none is left. Next: ", type("done " + id))
                : Text.of(left.size(), " left, the next is step ", left.getFirst());
    }

    private Task found(String id) {
        return after.plan().task(id).orElseGet(() -> Task.added(id, ""));
    }
}
