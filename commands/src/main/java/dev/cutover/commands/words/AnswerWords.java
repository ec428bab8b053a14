package dev.cutover.commands.words;

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
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.Splits;
import dev.cutover.commands.TaskEvent;
import dev.cutover.commands.TaskEvent.StepsTicked;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskNotApplicable;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the bot says to the person who brought something about: what is so now, and the next step.
///
/// @param after how things stand when it is done
/// @param record what happened so far, to name what was taken back; empty where nothing was
public record AnswerWords(Cutover after, List<Entry> record) {

    /// More probes that were adopted at once are said in one sentence.
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
            case RunEvent event -> new RunAnswers(after, record).of(entry, event);
            case TaskEvent event -> new TaskAnswers(after).of(event, found(event.task()));
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

    private Task found(String id) {
        return after.plan().task(id).orElseGet(() -> Task.added(id, ""));
    }
}
