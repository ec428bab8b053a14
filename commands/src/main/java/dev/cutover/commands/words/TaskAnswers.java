package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Cutover;
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
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.IntStream;

/// What the bot says to the person who brought something about with a task.
///
/// @param after how things stand when it is done
record TaskAnswers(Cutover after) {

    Text of(TaskEvent event, Task task) {
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
}
