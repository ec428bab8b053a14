package dev.cutover.commands.forms;

import dev.cutover.commands.Command;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.function.BiFunction;

/// Forms that ask why something is done with a task.
record TaskDrafts(Task task) {

    Draft block() {
        return why(
                "Block",
                "What keeps it from going on?",
                "Who or what has to happen before it can.",
                TaskCommand.Block::new);
    }

    Draft fail() {
        return why(
                "Fail",
                "What went wrong?",
                "What you saw. Everybody in the channel is told.",
                TaskCommand.Fail::new);
    }

    Draft skip() {
        return why("Skip", "Why is it left out?", "And who agreed to it.", TaskCommand.Skip::new);
    }

    Draft notApplicable() {
        return why(
                "Does not apply",
                "Why does it not apply here?",
                "",
                TaskCommand.MarkNotApplicable::new);
    }

    Draft reopen() {
        return why(
                "Reopen",
                "Why is it opened again?",
                "What is missing, or was not so.",
                TaskCommand.Reopen::new);
    }

    private Draft why(
            String word, String label, String hint, BiFunction<String, String, Command> meaning) {
        return new Draft(
                Phrases.shortened(word + " " + task.id(), Form.LONGEST_TITLE),
                about(task),
                word,
                List.of(Draft.lines(Draft.WHY, label, hint)),
                values -> meaning.apply(task.id(), values.text(Draft.WHY)));
    }

    static Text about(Task task) {
        return Phrases.task(task);
    }
}
