package dev.cutover.commands.words;

import dev.cutover.commands.AttachmentEvent.TextAttached;
import dev.cutover.commands.AttachmentEvent.TextReplaced;
import dev.cutover.commands.Attachments.Attached;
import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.Difference;
import dev.cutover.commands.Event;
import dev.cutover.commands.GateRefusal;
import dev.cutover.commands.Kept;
import dev.cutover.commands.Lock;
import dev.cutover.commands.LogBook.Closing;
import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.LogBook.Risk;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import dev.cutover.commands.MirrorRefusal;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.NotifyEvent.StatusAsked;
import dev.cutover.commands.NotifyRefusal;
import dev.cutover.commands.Opening;
import dev.cutover.commands.PeopleEvent.AccountUnlinked;
import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.PeopleEvent.WishesSaid;
import dev.cutover.commands.Person;
import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.Place;
import dev.cutover.commands.Purpose;
import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.commands.RecordRefusal;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.Severity;
import dev.cutover.commands.Soak;
import dev.cutover.commands.SoakRefusal;
import dev.cutover.commands.Standing;
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
import dev.cutover.commands.Verdict;
import dev.cutover.commands.Wishes;
import dev.cutover.commands.grammar.Misreading;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import dev.cutover.plans.amend.Aspect;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.CriteriaKept;
import dev.cutover.plans.amend.NewId;
import dev.cutover.plans.amend.PhaseChange;
import dev.cutover.plans.amend.TaskChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of everything that has a sentence, and more where the sentence has several forms.
final class Samples {

    static final Story STORY = Story.started(Plans.NIGHT);
    static final Instant AT = Story.at("02:10");

    private static final Place THERE = new Place("slack", "T1/C2");
    private static final Mirror MIRROR = new Mirror(THERE, true, null, Story.BEN, AT, 3, 0);
    private static final Task BACKUP = STORY.task("0.1");
    private static final Task TELL = STORY.task("0.2");
    private static final Phase SWITCH = STORY.cutover().plan().phases().get(1);
    private static final Phase AFTER = STORY.cutover().plan().phases().get(2);
    private static final List<Requirement> MISSING =
            List.of(new PhaseComplete("0", "Phase 0 complete"));
    private static final Closing CLOSING = new Closing(Story.BEN, AT, "a larger pool.");
    private static final String WHY = "the network is down.";
    private static final NoGo NO_GO = new NoGo(Story.BEN, AT, WHY, 7);

    private static final TaskChange RENUMBERED =
            new TaskChange(
                    Change.CHANGED,
                    "0.1",
                    "0",
                    "Stop the writers",
                    "Back up the database",
                    null,
                    List.of(Aspect.TITLE),
                    null,
                    "0.2",
                    false);
    private static final Difference.Stake MOVED =
            new Difference.Stake(RENUMBERED, new Standing.Done(Story.BEN, AT, null), 0);
    private static final PlanAmended AMENDED =
            new PlanAmended(
                    2,
                    "demo",
                    "hash",
                    List.of(),
                    List.of(new NewId("0.2", "0.4")),
                    List.of(
                            new PhaseChange(
                                    Change.REMOVED, "2", "Aftercare", null, List.of(), false)),
                    List.of(RENUMBERED),
                    List.of(),
                    List.of(new CriteriaKept("1", List.of())));

    private Samples() {}

    static List<Refusal> refusals() {
        return List.of(
                new Refusal.AlreadyStarted(Story.OPENING),
                new Refusal.NotStarted(),
                new Refusal.OnHold(new Stage.Held(Story.BEN, AT, WHY)),
                new Refusal.NotOnHold(),
                new Refusal.AlreadyClosed(new Stage.Closed(Story.BEN, AT, null)),
                new Refusal.NothingToUndo(),
                new Refusal.ChangedSince("task 0.1", Story.BEN),
                new Refusal.WorkedOnSince("task 0.1", Story.BEN),
                new Refusal.NotAsShown(),
                new Refusal.NumbersMoved(List.of(MOVED)),
                new Refusal.NumbersMoved(List.of(MOVED, MOVED, MOVED, MOVED)),
                new Refusal.WorkIsOpen(List.of(SWITCH, AFTER), 1),
                new Refusal.WorkIsOpen(List.of(), 2),
                new Refusal.NothingToCheckOff(),
                new Refusal.NoSuchTask("9.9", List.of()),
                new Refusal.NoSuchTask("0.4", List.of(BACKUP, TELL)),
                new Refusal.TaskGone(BACKUP),
                new Refusal.PhaseNotOpen(STORY.task("1.1"), SWITCH, MISSING),
                new Refusal.OutOfOrder(TELL, List.of(BACKUP)),
                new Refusal.OutOfOrder(TELL, List.of(BACKUP, BACKUP, BACKUP, BACKUP, BACKUP)),
                new Refusal.ClaimedByOther(BACKUP, Story.BEN, AT),
                new Refusal.AlreadyYours(BACKUP, AT),
                new Refusal.NotClaimed(BACKUP),
                new Refusal.AlreadySettled(BACKUP, new Standing.Done(Story.BEN, AT, "fine")),
                new Refusal.AlreadySettled(BACKUP, new Standing.DoneBefore("2026-11-01")),
                new Refusal.AlreadySettled(BACKUP, new Standing.Skipped(Story.BEN, AT, WHY)),
                new Refusal.AlreadySettled(BACKUP, new Standing.NotApplicable(Story.BEN, AT, WHY)),
                new Refusal.IsBlocked(BACKUP, new Standing.Blocked(Story.BEN, AT, WHY, null)),
                new Refusal.NotBlocked(BACKUP),
                new Refusal.HasFailed(BACKUP, new Standing.Failed(Story.BEN, AT, WHY)),
                new Refusal.NothingToReopen(BACKUP),
                new Refusal.NoSuchStep(BACKUP, 3),
                new Refusal.NoSuchStep(TELL, 1),
                new Refusal.StepsAlreadyTicked(BACKUP, List.of(1)),
                new Refusal.StepsAlreadyTicked(BACKUP, List.of(1, 2)),
                new Refusal.NoSuchPhase("9", STORY.cutover().plan().phases()),
                new Refusal.PhaseAlreadyOpen(SWITCH),
                new Refusal.NothingToApprove(SWITCH, MISSING),
                new SoakRefusal.SoakNotOver(AFTER, soak(null), AT),
                new SoakRefusal.SoakNotOver(AFTER, soak(AT), AT),
                new SoakRefusal.TaskLocked(BACKUP, locked(null), AT),
                new SoakRefusal.TaskLocked(BACKUP, locked(AT), AT),
                new SoakRefusal.NotLocked(BACKUP),
                new GateRefusal.IsNoGo(AFTER, NO_GO),
                new GateRefusal.TaskIsNoGo(STORY.task("2.1"), AFTER, NO_GO),
                new GateRefusal.TooLateForNoGo(SWITCH, false),
                new GateRefusal.TooLateForNoGo(SWITCH, true),
                new GateRefusal.NoGoWithoutWhy(AFTER),
                new GateRefusal.NothingWaitsForAGo(),
                new GateRefusal.WhichGo(List.of(SWITCH, AFTER)),
                new GateRefusal.NoGateToShut(),
                new GateRefusal.WhichNoGo(List.of(SWITCH, AFTER)),
                new Refusal.NoSuchCriterion("0", 1, 0),
                new Refusal.NoSuchCriterion("1", 4, 3),
                new Refusal.NoSuchCriterion("final", 2, 1),
                new Refusal.CriteriaAlreadyMet("1", List.of()),
                new Refusal.CriteriaAlreadyMet("1", List.of(2)),
                new Refusal.CriteriaAlreadyMet("final", List.of(1, 2)),
                new Refusal.CriterionNotMet("1", 2),
                new Refusal.NoSuchIssue(7, List.of()),
                new Refusal.NoSuchIssue(7, List.of(issue(1), issue(2))),
                new Refusal.NoSuchRisk(
                        7, List.of(new Risk(3, "DNS may lag", null, Story.BEN, AT, null))),
                new Refusal.AlreadyClosedEntry("Issue 1", CLOSING),
                new RecordRefusal.NoSuchBlank(List.of()),
                new RecordRefusal.NoSuchBlank(List.of("Tenant ID", "Token")),
                new RecordRefusal.SeveralBlanks(List.of("Tenant ID", "Token")),
                new RecordRefusal.NoValue("Tenant ID"),
                new RecordRefusal.NoSuchOption("C", List.of()),
                new RecordRefusal.NoSuchOption("C", List.of("Method: dump", "Method: replication")),
                new RecordRefusal.NoSuchRole("dab", List.of()),
                new RecordRefusal.NoSuchRole("dab", List.of("DBA", "Lead")),
                new RecordRefusal.AlreadySigned(new Kept.Signature("DBA", Story.BEN, AT)),
                new MirrorRefusal.IsHome(Story.GENERAL),
                new MirrorRefusal.AlreadyMirrored(MIRROR),
                new MirrorRefusal.NotMirrored(THERE, List.of()),
                new MirrorRefusal.NotMirrored(Story.GENERAL, List.of(THERE)),
                new MirrorRefusal.TooManyMirrors(12),
                new MirrorRefusal.OnlyRehearsed(THERE),
                new MirrorRefusal.PlaceTaken(THERE, "demo-2"),
                new Refusal.AlreadyAttached(new Attached("runbook", "hash", Story.BEN, AT)),
                new Refusal.IsThePlan("demo"),
                new Refusal.TooManyTexts(20),
                new Refusal.FastIsForRehearsals(FAST),
                new Refusal.NoSuchTempo(TOO_FAST),
                new Refusal.NothingIsDue(),
                new Refusal.NobodyAsked(BACKUP),
                new NotifyRefusal.NoStatusThere(Story.GENERAL),
                new NotifyRefusal.NoSuchCadence(Duration.ofSeconds(10)),
                new NotifyRefusal.NotShownThere(THERE),
                new Refusal.TextTooLong(10_001, 10_000));
    }

    private static final Opening TOO_FAST =
            new Opening("demo-2", "demo", "hash", Story.GENERAL, true, null, 5_000);

    private static final Opening FAST =
            new Opening("demo-2", "demo", "hash", Story.GENERAL, true, null, 60);

    private static Issue issue(int number) {
        return new Issue(number, "slow", Severity.LOW, null, Story.BEN, AT, null);
    }

    static List<Event> events() {
        return List.of(
                new CutoverStarted(Story.OPENING),
                new CutoverStarted(
                        new Opening("demo-2", "demo", "hash", Story.GENERAL, true, null)),
                new CutoverStarted(FAST),
                new CutoverHeld(WHY),
                new CutoverResumed(),
                new CutoverClosed(null),
                new CutoverClosed(WHY),
                AMENDED,
                new PlanAmended(
                        3, "demo", "hash", List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()),
                new ActionUndone(7),
                new TaskClaimed("0.1"),
                new TaskClaimed("0.2"),
                new TaskReleased("0.1"),
                new TaskAssigned("0.1", Story.CLEO),
                new StepsTicked("0.1", List.of(1)),
                new StepsTicked("0.1", List.of(1, 2)),
                new TaskCompleted("0.1", null),
                new TaskCompleted("0.2", "all of them know."),
                new TaskFailed("0.1", WHY),
                new TaskBlocked("0.1", WHY),
                new TaskUnblocked("0.1"),
                new TaskSkipped("0.1", WHY),
                new TaskNotApplicable("0.1", WHY),
                new TaskReopened("0.1", WHY),
                new TaskAdded("0.4", "0", "Warm the cache"),
                new PhaseOpened("1"),
                new PhaseCompleted("0"),
                new PhaseReopened("0"),
                new PhaseShut("1"),
                new PhaseApproved("1", null),
                new PhaseApproved("1", "agreed at 02:00"),
                new GateOverridden("2", WHY),
                new NoGoSaid("2", WHY),
                new GoSaid("2", false, null),
                new GoSaid("1", true, "agreed at 02:00"),
                new CriteriaMet("1", List.of(1)),
                new CriteriaMet("final", List.of(1, 2)),
                new CriterionUnmet("1", 2),
                new IssueRaised(1, "login is slow", Severity.HIGH, "0.1"),
                new IssueRaised(2, "typo", Severity.LOW, null),
                new IssueClosed(1, "a larger pool"),
                new RiskRaised(1, "DNS may lag", null),
                new RiskRaised(2, "rain", "an hour"),
                new RiskClosed(1, "the records are out"),
                new NoteWritten(1, "the backup took 4 minutes", "0.1"),
                new NoteWritten(2, "all well", null),
                new ValueRecorded("Tenant ID", 4, "4711"),
                new ValueRecorded("Token", 5, null),
                new OutputSeen("0.1", 0, "9 rows", Verdict.UNJUDGED),
                new OutputSeen("0.1", 1, "9 rows", Verdict.MATCHES),
                new OutputSeen("0.1", 2, "9 rows", Verdict.DIFFERS),
                new LessonWritten(1, "test the restore"),
                new ImprovementWritten(2, "two people"),
                new OptionChosen("Method", 7, "dump"),
                new SignedOff("DBA"),
                new TextAttached("runbook", "hash"),
                new TextReplaced("runbook", "hash"),
                new MirrorAdded(THERE, false, null),
                new MirrorAdded(THERE, true, null),
                new MirrorAdded(THERE, true, Purpose.ALERTS),
                new MirrorStopped(THERE),
                new AccountsLinked(List.of(Story.ANA, new Person("slack", "U1", "Ana L"))),
                new AccountUnlinked(Story.ANA),
                new WishesSaid(Story.ANA, Wishes.USUAL),
                new StatusAsked(THERE, null),
                new StatusAsked(THERE, Duration.ofMinutes(30)),
                new ChannelCaughtUp(Story.GENERAL, "1", 7),
                new MessagePosted("board", Story.GENERAL, "1"),
                new ThreadTold("board", Story.GENERAL, 7));
    }

    static List<Misreading> misreadings() {
        Verb done = Verbs.named("done").orElseThrow();
        Verb step = Verbs.named("step").orElseThrow();
        Verb issue = Verbs.named("issue").orElseThrow();
        Verb resume = Verbs.named("resume").orElseThrow();
        return List.of(
                new Misreading.UnknownVerb("frobnicate", List.of()),
                new Misreading.UnknownVerb("clam", List.of("claim", "plan")),
                new Misreading.Missing(done, done.parameters().getFirst()),
                new Misreading.NotANumber(step, step.parameters().getLast(), "three"),
                new Misreading.NotAChoice(issue, issue.parameters().get(1), "urgent"),
                new Misreading.TooMuch(resume, "it please"));
    }

    private static Soak soak(@Nullable Instant begun) {
        return new Soak(
                Duration.ofDays(2), Duration.ofDays(2), begun, List.of(), List.of(), Instant.MAX);
    }

    private static Lock locked(@Nullable Instant begun) {
        Wait wait =
                new Wait(
                        "After 48 hours",
                        3,
                        new Estimate(2880, 2880),
                        172_800,
                        true,
                        new Scope("1", null, null));
        return new Lock(wait, soak(begun), List.of(BACKUP));
    }
}
