package dev.cutover.commands.forms;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.LogCommand;
import dev.cutover.commands.RunCommand;
import dev.cutover.commands.Severity;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Line;
import dev.cutover.commands.forms.Input.Option;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Forms for what people write down, and for the hold.
record LogDrafts(Cutover cutover) {

    static final String TASK = "task";

    private static final String TEXT = "text";
    private static final String SEVERITY = "severity";
    private static final String IMPACT = "impact";
    private static final int SHORT = 100;

    /// @param target the task it is about, empty for none
    Optional<Draft> note(String target) {
        return known(target)
                .map(about ->
                        new Draft(
                                "Add a note",
                                about,
                                "Add",
                                List.of(
                                        Draft.lines(TEXT, "What is to be remembered?", ""),
                                        task(target)),
                                values ->
                                        new LogCommand.WriteNote(
                                                values.text(TEXT), values.maybe(TASK))));
    }

    Optional<Draft> issue(String target) {
        return known(target)
                .map(about ->
                        new Draft(
                                "Log an issue",
                                about,
                                "Log",
                                List.of(
                                        Draft.lines(TEXT, "What went wrong?", ""),
                                        severity(),
                                        task(target)),
                                values ->
                                        new LogCommand.RaiseIssue(
                                                values.text(TEXT),
                                                Severity.valueOf(
                                                        values.text(SEVERITY)
                                                                .toUpperCase(Locale.ROOT)),
                                                values.maybe(TASK))));
    }

    Draft risk() {
        return new Draft(
                "Log a risk",
                Text.EMPTY,
                "Log",
                List.of(
                        Draft.lines(TEXT, "What might go wrong?", ""),
                        new Line(IMPACT, "What would it cost?", "", false, 500, "")),
                values -> new LogCommand.RaiseRisk(values.text(TEXT), values.maybe(IMPACT)));
    }

    Draft hold() {
        return new Draft(
                "Put on hold",
                Text.of(
                        "Nobody can claim or complete anything until somebody resumes. Everybody in"
                                + " the channel is told."),
                "Hold",
                List.of(Draft.lines(Draft.WHY, "What are we waiting for?", "")),
                values -> new RunCommand.Hold(values.text(Draft.WHY)));
    }

    /// What a form about a task says at its top; empty for a task that is not there.
    private Optional<Text> known(String target) {
        return target.isEmpty()
                ? Optional.of(Text.EMPTY)
                : cutover.plan().task(target).map(TaskDrafts::about);
    }

    private Line task(String target) {
        String id = cutover.plan().task(target).map(Task::id).orElse("");
        return new Line(
                TASK, "Which task is it about?", "Its number, or nothing.", false, SHORT, id);
    }

    private static Choice severity() {
        return new Choice(
                SEVERITY,
                "How bad is it?",
                "High and critical ones are told to everybody in the channel.",
                true,
                Arrays.stream(Severity.values()).map(LogDrafts::option).toList(),
                Severity.MEDIUM.word());
    }

    private static Option option(Severity severity) {
        String word = severity.word();
        return new Option(word, word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
}
