package dev.cutover.commands.forms;

import dev.cutover.commands.Command;
import dev.cutover.commands.ScheduleCommand;
import dev.cutover.commands.TaskCommand;
import dev.cutover.commands.time.SaidSpan;
import dev.cutover.commands.time.SaidSpan.Understood;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/// Forms that ask why something is done with a task.
record TaskDrafts(Task task) {

    static final String TAKES = "takes";

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

    /// @param inHand whether somebody is at it: then it is the rest that is asked for
    Draft newTime(boolean inHand) {
        return new Draft(
                Phrases.shortened("New time for " + task.id(), Form.LONGEST_TITLE),
                about(task),
                "Say it",
                List.of(
                        new Input.Line(
                                TAKES,
                                inHand ? "How long does it still take?" : "How long will it take?",
                                "Such as 20m, or 1 h 30 min.",
                                true,
                                SaidSpan.LONGEST,
                                ""),
                        Draft.lines(Draft.WHY, "Why does it take so long?", "")),
                values ->
                        new ScheduleCommand.Reestimate(
                                task.id(), takes(values.text(TAKES)), values.text(Draft.WHY)));
    }

    /// Asked for once it is known to be a length of time.
    private static Duration takes(String text) {
        return SaidSpan.whole(text, "") instanceof Understood(Duration span, var _, var _)
                ? span
                : Duration.ZERO;
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
