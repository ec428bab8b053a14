package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.GateRefusal;
import dev.cutover.commands.HandoverRefusal;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.MirrorRefusal;
import dev.cutover.commands.NotifyRefusal;
import dev.cutover.commands.ProbeRefusal;
import dev.cutover.commands.RecordRefusal;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.ScheduleRefusal;
import dev.cutover.commands.SoakRefusal;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Every refusal as a sentence: what is so, who can change it, and what to do next.
public final class RefusalWords {

    private RefusalWords() {}

    public static Text of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.AlreadyStarted(var opening) ->
                    Text.of(
                            "The cutover ",
                            opening.run(),
                            " is already running. Next: ",
                            type("status"),
                            ".");
            case Refusal.NotStarted _ ->
                    Text.of("This cutover has not started yet. Next: ", type("start PLAN"), ".");
            case Refusal.OnHold(var held) ->
                    Text.of(
                            "On hold since ",
                            held.at(),
                            " by ",
                            held.by(),
                            ": ",
                            Phrases.reason(held.why()),
                            ". Nothing moves until somebody resumes. Next: ",
                            type("resume"),
                            ".");
            case Refusal.NotOnHold _ ->
                    Text.of(
                            "The cutover is not on hold. Next: ",
                            type("next"),
                            " shows what can be done.");
            case Refusal.AlreadyClosed(var closed) ->
                    Text.of(
                            "The cutover was closed at ",
                            closed.at(),
                            " by ",
                            closed.by(),
                            "; nothing changes in it any more. Next: ",
                            type("start PLAN"),
                            " begins another.");
            case Refusal.NothingToUndo _ ->
                    Text.of(
                            "There is nothing of yours to take back. To open a task again: ",
                            type("reopen ID WHY"),
                            ".");
            case Refusal.ChangedSince(String subject, var by) ->
                    Text.of(
                            by,
                            " changed ",
                            subject,
                            " after you did, so yours cannot be taken back alone. Next: ask ",
                            by,
                            ", or open a task again with ",
                            type("reopen ID WHY"),
                            ".");
            case Refusal.WorkedOnSince(String subject, var by) ->
                    Text.of(
                            by,
                            " changed ",
                            subject,
                            " since the plan was amended, so it cannot be taken back whole. Next: put the earlier text back into the plan's file and type ",
                            type("amend"),
                            ".");
            case Refusal.NotAsShown _ -> AmendWords.notAsShown();
            case Refusal.NumbersMoved(var tasks) -> AmendWords.numbersMoved(tasks);
            case Refusal.WorkIsOpen(var phases, int criteria) -> workIsOpen(phases, criteria);
            case Refusal.NothingToCheckOff _ ->
                    Text.of(
                            "That document has no task to check off; it is a text to look things up in. Next: choose a plan with tasks.");
            case Refusal.NoSuchTask(String given, var nearest) -> noSuchTask(given, nearest);
            case Refusal.TaskGone(Task task) ->
                    Text.of(
                            task(task),
                            " is not in the plan any more: an amendment took it out. ",
                            type("plan"),
                            " shows what is left.");
            case Refusal.PhaseNotOpen(Task task, Phase phase, var missing) ->
                    Text.of(
                            task(task),
                            " cannot start yet: phase ",
                            phase.id(),
                            " waits for ",
                            missing.isEmpty()
                                    ? "what is checked before it opens"
                                    : Phrases.requirements(missing),
                            ". Next: ",
                            type("next"),
                            " shows what is open.");
            case Refusal.OutOfOrder(Task task, var first) ->
                    Text.of(
                            task(task),
                            " comes later. First: ",
                            Phrases.tasks(first.subList(0, Math.min(3, first.size()))),
                            more(first.size() - 3),
                            ".");
            case Refusal.ClaimedByOther(Task task, var owner, Instant since) ->
                    Text.of(
                            task(task),
                            " is with ",
                            owner,
                            " since ",
                            since,
                            ". Next: ask ",
                            owner,
                            ", or take it over with ",
                            type("assign " + task.id() + " me"),
                            ".");
            case Refusal.AlreadyYours(Task task, Instant since) ->
                    Text.of(
                            task(task),
                            " is already yours since ",
                            since,
                            ". Next: ",
                            type("done " + task.id()),
                            ".");
            case Refusal.NotClaimed(Task task) ->
                    Text.of(
                            "Nobody holds ",
                            task(task),
                            ". Next: ",
                            type("claim " + task.id()),
                            ".");
            case Refusal.AlreadySettled(Task task, Standing standing) -> settled(task, standing);
            case Refusal.IsBlocked(Task task, var blocked) ->
                    Text.of(
                            task(task),
                            " is blocked since ",
                            blocked.at(),
                            " by ",
                            blocked.by(),
                            ": ",
                            Phrases.reason(blocked.why()),
                            ". Next: ",
                            type("unblock " + task.id()),
                            " when it can go on.");
            case Refusal.NotBlocked(Task task) ->
                    Text.of(
                            task(task),
                            " is not blocked. Next: ",
                            type("task " + task.id()),
                            " shows how it stands.");
            case Refusal.HasFailed(Task task, var failed) ->
                    Text.of(
                            task(task),
                            " failed at ",
                            failed.at(),
                            ", says ",
                            failed.by(),
                            ": ",
                            Phrases.reason(failed.why()),
                            ". Next: ",
                            type("claim " + task.id()),
                            " to try again.");
            case Refusal.NothingToReopen(Task task) ->
                    Text.of(
                            task(task),
                            " is not finished, so there is nothing to open again. Next: ",
                            type("task " + task.id()),
                            " shows how it stands.");
            case Refusal.NoSuchStep(Task task, int given) -> noSuchStep(task, given);
            case Refusal.StepsAlreadyTicked(Task task, var steps) ->
                    Text.of(
                            steps.size() == 1 ? "Step " : "Steps ",
                            Phrases.numbers(steps),
                            " of ",
                            task(task),
                            steps.size() == 1 ? " is" : " are",
                            " ticked already. Next: ",
                            type("task " + task.id()),
                            ".");
            case Refusal.NoSuchPhase(String given, var phases) -> noSuchPhase(given, phases);
            case Refusal.PhaseAlreadyOpen(Phase phase) ->
                    Text.of(
                            "Phase ",
                            phase.id(),
                            " does not wait any more. Next: ",
                            type("next"),
                            " shows what can be done.");
            case Refusal.NothingToApprove(Phase phase, var missing) ->
                    Text.of(
                            "Phase ",
                            phase.id(),
                            " waits for ",
                            Phrases.requirements(missing),
                            ", and that is not a matter of anybody's word. To open it all the same: ",
                            type("override " + phase.id() + " WHY"),
                            ".");
            case SoakRefusal atSoak -> SoakWords.refused(atSoak);
            case GateRefusal atGate -> GateWords.refused(atGate);
            case Refusal.NoSuchCriterion(String of, int given, int count) ->
                    noSuchCriterion(of, given, count);
            case Refusal.CriteriaAlreadyMet(String of, var numbers) ->
                    Text.of(
                            numbers.isEmpty()
                                    ? "Every criterion of "
                                            + Phrases.of(of)
                                            + " that counts is met already."
                                    : (numbers.size() == 1 ? "Criterion " : "Criteria ")
                                            + Phrases.numbers(numbers)
                                            + " of "
                                            + Phrases.of(of)
                                            + (numbers.size() == 1 ? " is" : " are")
                                            + " met already.",
                            " Next: ",
                            type("next"),
                            ".");
            case Refusal.CriterionNotMet(String of, int number) ->
                    Text.of(
                            "Criterion ",
                            number,
                            " of ",
                            Phrases.of(of),
                            " is not checked off. Next: ",
                            type("check " + of + " " + number),
                            " when it is met.");
            case Refusal.NoSuchIssue(int given, var open) ->
                    noSuchEntry("issue", given, open.stream().map(LogBook.Issue::number).toList());
            case Refusal.NoSuchRisk(int given, var open) ->
                    noSuchEntry("risk", given, open.stream().map(LogBook.Risk::number).toList());
            case Refusal.AlreadyClosedEntry(String what, var closing) ->
                    Text.of(
                            what,
                            " was closed at ",
                            closing.at(),
                            " by ",
                            closing.by(),
                            ": ",
                            Phrases.reason(closing.how()),
                            ". If it is back, log it anew.");
            case MirrorRefusal mirroring -> MirrorWords.refused(mirroring);
            case Refusal.AlreadyAttached(var text) -> LookupWords.alreadyAttached(text);
            case Refusal.IsThePlan(String name) -> LookupWords.isThePlan(name);
            case Refusal.TooManyTexts(int most) -> LookupWords.tooManyTexts(most);
            case Refusal.NothingIsDue _ -> ClockWords.nothingIsDue();
            case Refusal.NobodyAsked(Task task) -> ClockWords.nobodyAsked(task);
            case HandoverRefusal handing -> HandoverWords.refused(handing);
            case ScheduleRefusal scheduling -> BaselineWords.refused(scheduling);
            case NotifyRefusal notifying -> NotifyWords.refused(notifying);
            case ProbeRefusal probing -> ProbingWords.refused(probing);
            case RecordRefusal filling -> RecordWords.refused(filling);
            case Refusal.TextTooLong(int characters, int most) ->
                    Text.of(
                            "That text has ",
                            characters,
                            " characters; ",
                            most,
                            " are the most. Nothing was recorded. Next: shorten it, or put it into a file and name the file.");
        };
    }

    private static Text workIsOpen(List<Phase> phases, int criteria) {
        List<String> open =
                new ArrayList<>(phases.stream().map(phase -> "phase " + phase.id()).toList());
        if (criteria > 0) {
            open.add(criteria == 1 ? "1 final criterion" : criteria + " final criteria");
        }
        return Text.of(
                "Work is still open: ",
                Phrases.list(open),
                ". To close all the same, say why: ",
                type("close WHY"),
                ".");
    }

    private static Text noSuchTask(String given, List<Task> nearest) {
        String name = Phrases.shortened(given, 40);
        return nearest.isEmpty()
                ? Text.of("There is no task ", name, ". Next: ", type("plan"), " shows them all.")
                : Text.of(
                        "There is no task ",
                        name,
                        ". Nearest: ",
                        Phrases.tasks(nearest),
                        ". ",
                        type("plan"),
                        " shows them all.");
    }

    private static Text settled(Task task, Standing standing) {
        Text again = Text.of(" To open it again: ", type("reopen " + task.id() + " WHY"), ".");
        return switch (standing) {
            case Standing.Done(var by, var at, @Nullable String _) ->
                    Text.of(task(task), " was done at ", at, " by ", by, ".", again);
            case Standing.DoneBefore _ ->
                    Text.of(task(task), " was done before the cutover started.", again);
            case Standing.Skipped(var by, var at, String why) ->
                    Text.of(
                            task(task),
                            " was skipped at ",
                            at,
                            " by ",
                            by,
                            ": ",
                            Phrases.reason(why),
                            ".",
                            again);
            case Standing.NotApplicable(var by, var at, String why) ->
                    Text.of(
                            task(task),
                            " was marked as not applicable at ",
                            at,
                            " by ",
                            by,
                            ": ",
                            Phrases.reason(why),
                            ".",
                            again);
            case Standing.Open _, Standing.Claimed _, Standing.Failed _, Standing.Blocked _ ->
                    Text.of(task(task), " is not settled.");
        };
    }

    private static Text noSuchStep(Task task, int given) {
        return task.steps().isEmpty()
                ? Text.of(task(task), " has no steps. Next: ", type("done " + task.id()), ".")
                : Text.of(
                        task(task),
                        " has ",
                        Phrases.count(task.steps().size(), "step"),
                        ", and no step ",
                        given,
                        ". Next: ",
                        type("task " + task.id()),
                        " shows them.");
    }

    private static Text noSuchPhase(String given, List<Phase> phases) {
        String known = phases.stream().map(Phase::id).limit(20).collect(Collectors.joining(", "));
        return Text.of(
                "There is no phase ",
                Phrases.shortened(given, 40),
                ". The phases are ",
                known,
                ". Next: ",
                type("plan"),
                " shows them.");
    }

    private static Text noSuchCriterion(String of, int given, int count) {
        return count == 0
                ? Text.of(
                        "There are no criteria in ", Phrases.of(of), ". Next: ", type("next"), ".")
                : Text.of(
                        "There is no criterion ",
                        given,
                        " in ",
                        Phrases.of(of),
                        "; it has ",
                        count,
                        ".");
    }

    private static Text noSuchEntry(String what, int given, List<Integer> open) {
        return Text.of(
                "There is no ",
                what,
                " ",
                given,
                ". ",
                open.isEmpty() ? "None is open." : "Open: " + Phrases.numbers(open) + ".",
                " Next: ",
                type(what + "s"),
                " shows them all.");
    }

    private static String more(int count) {
        return count > 0 ? " and " + count + " more" : "";
    }
}
