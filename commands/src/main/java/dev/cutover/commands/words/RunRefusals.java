package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Refusal;
import dev.cutover.plans.Phase;
import java.util.ArrayList;
import java.util.List;

/// Why the cutover as a whole does not go that way, as sentences.
final class RunRefusals {

    private RunRefusals() {}

    static Text of(Refusal.AtRun refusal) {
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
            case Refusal.NothingIsDue _ -> ClockWords.nothingIsDue();
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
}
