package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Standing;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A phase: its message in the channel, posted when the phase opens and edited from then on.
public record PhaseView(Cutover cutover, Phase phase) {

    public Message message() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.ofPlan(Phrases.phase(phase))));
        blocks.add(new Message.Paragraph(state()));
        blocks.add(Progressing.of(cutover, phase.tasks()));
        phase.warnings()
                .forEach(warning ->
                        blocks.add(
                                new Message.Items(
                                        List.of(
                                                new Item(
                                                        Shape.WARNING,
                                                        Text.ofPlan(
                                                                Phrases.shortened(warning, 300)),
                                                        null)))));
        items(blocks, openTasks());
        collapsed(blocks, "Done", Standing::done);
        collapsed(
                blocks,
                "Skipped or not applicable",
                standing -> standing.settled() && !standing.done());
        criteria(blocks);
        return new Message(blocks);
    }

    private Text state() {
        PhaseState state = cutover.phases().of(phase);
        return switch (state.stage()) {
            case WAITING ->
                    Text.of("Waits for ", Phrases.requirements(Gates.missing(cutover, phase)));
            case OPEN ->
                    Text.of(
                            "Open",
                            state.openedAt() == null ? "" : Text.of(" since ", state.openedAt()),
                            planned());
            case COMPLETE -> Text.of("Complete", took(state), optionalLeft());
        };
    }

    private String planned() {
        return phase.estimate() == null ? "" : " · planned: " + Durations.of(phase.estimate());
    }

    private Text took(PhaseState state) {
        return state.openedAt() == null || state.endedAt() == null
                ? Text.of(" before the start")
                : Text.of(
                        " at ",
                        state.endedAt(),
                        ", after ",
                        Durations.of(Duration.between(state.openedAt(), state.endedAt())),
                        planned());
    }

    private String optionalLeft() {
        List<String> left = openTasks().stream().map(Task::id).toList();
        return left.isEmpty() ? "" : " · still open, optional: " + Phrases.list(left);
    }

    private List<Task> openTasks() {
        return phase.tasks().stream().filter(task -> !TaskRow.settled(cutover, task)).toList();
    }

    private void items(List<Block> blocks, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            blocks.add(new Message.Items(tasks.stream().map(new TaskRow(cutover)::of).toList()));
        }
    }

    private void collapsed(List<Block> blocks, String title, Predicate<Standing> which) {
        List<String> ids =
                phase.tasks().stream()
                        .filter(task -> which.test(cutover.tasks().standing(task)))
                        .map(Task::id)
                        .toList();
        if (!ids.isEmpty()) {
            blocks.add(new Message.Paragraph(Text.of(title, ": ", String.join(", ", ids))));
        }
    }

    /// Criteria get their buttons when the tasks are through: nobody checks off a result before the
    /// work.
    private void criteria(List<Block> blocks) {
        List<Criterion> criteria = phase.criteria();
        if (criteria.isEmpty()) {
            return;
        }
        long met =
                IntStream.rangeClosed(1, criteria.size())
                        .filter(number -> cutover.criteria().met(phase.id(), number))
                        .count();
        blocks.add(
                new Message.Paragraph(
                        Text.of("Completion criteria: ", met, "/", criteria.size(), " met")));
        boolean through =
                phase.tasks().stream()
                        .allMatch(task -> task.optional() || TaskRow.settled(cutover, task));
        List<Item> open =
                CriterionRows.open(
                        cutover,
                        phase.id(),
                        criteria,
                        through && cutover.phases().of(phase).open());
        if (through && !open.isEmpty()) {
            blocks.add(new Message.Items(open));
        }
    }
}
