package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Splits;
import dev.cutover.commands.Standing;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.SoakWords;
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

    private static final int ROWS = 40;

    /// So many settled tasks are named; of more, only how many.
    private static final int NAMED = 100;

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
            case WAITING -> Text.of(GateWords.keptShutLine(cutover, phase), soak());
            case OPEN ->
                    Text.of(
                            "Open",
                            state.openedAt() == null ? "" : Text.of(" since ", state.openedAt()),
                            planned());
            case COMPLETE -> Text.of("Complete", took(state), rehearsed(), optionalLeft());
        };
    }

    private Text soak() {
        return Gates.soak(cutover, phase).map(SoakWords::onBoard).orElse(Text.EMPTY);
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

    private String rehearsed() {
        return new Splits(cutover)
                .of(phase.tasks())
                .map(time -> " · its tasks took " + EarlierWords.both(time))
                .orElse("");
    }

    private String optionalLeft() {
        List<String> left = openTasks().stream().map(Task::id).toList();
        return left.isEmpty() ? "" : " · still open, optional: " + Phrases.list(left);
    }

    private List<Task> openTasks() {
        return phase.tasks().stream().filter(task -> !TaskRow.settled(cutover, task)).toList();
    }

    /// A message has an end: what somebody has in hand is always in it, then what comes first.
    private void items(List<Block> blocks, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        List<Task> inHand = tasks.stream().filter(this::begun).limit(ROWS).toList();
        int room = ROWS - inHand.size();
        List<Task> next = tasks.stream().filter(task -> !begun(task)).limit(room).toList();
        List<Task> shown =
                tasks.stream()
                        .filter(task -> inHand.contains(task) || next.contains(task))
                        .toList();
        blocks.add(new Message.Items(shown.stream().map(new TaskRow(cutover)::of).toList()));
        int more = tasks.size() - shown.size();
        if (more > 0) {
            blocks.add(
                    new Message.Paragraph(
                            Text.of(
                                    "And ",
                                    more,
                                    " more: ",
                                    Phrases.type("plan"),
                                    " shows them all.")));
        }
    }

    private boolean begun(Task task) {
        return !(cutover.tasks().standing(task) instanceof Standing.Open);
    }

    private void collapsed(List<Block> blocks, String title, Predicate<Standing> which) {
        List<String> ids =
                phase.tasks().stream()
                        .filter(task -> which.test(cutover.tasks().standing(task)))
                        .map(Task::id)
                        .toList();
        if (!ids.isEmpty()) {
            String names = ids.size() > NAMED ? ids.size() + " tasks" : String.join(", ", ids);
            blocks.add(new Message.Paragraph(Text.of(title, ": ", names)));
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
        boolean through = Gates.tasksSettled(cutover, phase);
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
