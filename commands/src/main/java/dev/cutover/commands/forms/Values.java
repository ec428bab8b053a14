package dev.cutover.commands.forms;

import dev.cutover.commands.Nearest;
import dev.cutover.commands.time.SaidSpan;
import dev.cutover.commands.words.FormWords;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into a form, by the names of its inputs. It is text, whatever it looks like.
record Values(Map<String, String> written) {

    /// Of an input that is required.
    String text(String name) {
        return written.getOrDefault(name, "").strip();
    }

    @Nullable String maybe(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /// What is wrong with one answer, in plain words.
    Optional<String> amiss(Input input, Plan plan) {
        String text = text(input.name());
        if (text.isEmpty()) {
            return input.required()
                    ? Optional.of(FormWords.missing(input.label()))
                    : Optional.empty();
        }
        return switch (input) {
            case Input.Line line when text.length() > line.most() -> tooLong(text, line.most());
            case Input.Line line when line.name().equals(LogDrafts.TASK) -> noSuchTask(text, plan);
            case Input.Line line when line.name().equals(TaskDrafts.TAKES) -> noLength(text);
            case Input.Line _ -> Optional.empty();
            case Input.Lines lines ->
                    text.length() > lines.most() ? tooLong(text, lines.most()) : Optional.empty();
            case Input.Choice choice ->
                    choice.options().stream().anyMatch(option -> option.value().equals(text))
                            ? Optional.empty()
                            : Optional.of(FormWords.notAChoice());
        };
    }

    private static Optional<String> tooLong(String text, int most) {
        return Optional.of(FormWords.tooLong(text.length(), most));
    }

    private static Optional<String> noLength(String text) {
        return SaidSpan.whole(text, "") instanceof SaidSpan.Understood
                ? Optional.empty()
                : Optional.of(FormWords.noLength(text));
    }

    private static Optional<String> noSuchTask(String text, Plan plan) {
        return plan.task(text).isPresent()
                ? Optional.empty()
                : Optional.of(
                        FormWords.noSuchTask(
                                text, Nearest.tasks(plan, text).stream().map(Task::id).toList()));
    }
}
