package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.task;
import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Task;
import java.util.List;

/// What the bot says to the person who brought something about with the whole cutover.
///
/// @param after how things stand when it is done
/// @param record what happened so far, to name what was taken back; empty where nothing was
record RunAnswers(Cutover after, List<Entry> record) {

    /// An amendment that is taken back may change many; an answer names a few.
    private static final int MOST = 5;

    Text of(Entry entry, RunEvent event) {
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
}
