package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Refusal;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why something does not happen to a task, as sentences.
final class TaskRefusals {

    private TaskRefusals() {}

    static Text of(Refusal.AtTask refusal) {
        return switch (refusal) {
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
            case Refusal.NobodyAsked(Task task) -> ClockWords.nobodyAsked(task);
        };
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

    private static String more(int count) {
        return count > 0 ? " and " + count + " more" : "";
    }
}
