package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Estimates;
import dev.cutover.commands.Gates;
import dev.cutover.commands.Locks;
import dev.cutover.commands.LogBook;
import dev.cutover.commands.NoGo;
import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.TaskState;
import dev.cutover.commands.TaskWaits;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.EstimateWords;
import dev.cutover.commands.words.FastWords;
import dev.cutover.commands.words.GateWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.ProbeWords;
import dev.cutover.commands.words.SoakWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Details;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything about one task: how it stands, its steps, when it counts as well done, and the
/// commands to copy.
public record TaskCard(Cutover cutover, Task task) {

    public Message message() {
        TaskState state = cutover.tasks().of(task.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of(task.id(), " ", Text.ofPlan(task.title()))));
        blocks.add(
                new Message.Items(
                        List.of(
                                new Item(
                                        Standings.shape(state.standing()),
                                        Standings.words(state.standing()),
                                        null))));
        if (!cutover.closed()) {
            blocks.add(new TaskControls(cutover, task).buttons());
        }
        blocks.add(new Message.Fields(fields(state)));
        if (!task.steps().isEmpty()) {
            blocks.add(
                    new Message.Items(
                            IntStream.rangeClosed(1, task.steps().size())
                                    .mapToObj(number -> step(state, number))
                                    .toList()));
        }
        List<Item> checks = PlannedProbe.of(task).stream().map(this::check).toList();
        if (!checks.isEmpty()) {
            blocks.add(new Message.Items(checks));
        }
        task.details()
                .notes()
                .forEach(note ->
                        blocks.add(new Message.Paragraph(Text.of("Note: ", Text.ofPlan(note)))));
        commands().forEach(command -> blocks.add(new Message.Verbatim(command)));
        return new Message(blocks);
    }

    private List<Field> fields(TaskState state) {
        Details details = task.details();
        List<Field> fields = new ArrayList<>();
        cutover.plan()
                .phaseOf(task.id())
                .ifPresent(phase -> fields.add(new Field("Part of", phase(phase))));
        waitingPhase().ifPresent(phase -> waitsFor(fields, phase));
        new Locks(cutover)
                .told(task)
                .ifPresent(lock ->
                        fields.add(
                                new Field(
                                        "Locked by",
                                        Text.of(
                                                SoakWords.quoted(lock),
                                                SoakWords.onBoard(lock.soak())))));
        add(
                fields,
                "Estimate",
                task.estimate() == null ? null : Durations.of(task.estimate()) + size());
        TaskWaits.shortened(cutover, task)
                .map(FastWords::waits)
                .ifPresent(waits -> fields.add(new Field("Rehearsed with", waits)));
        List<Estimates.Said> said = cutover.estimates().of(task.id());
        if (!said.isEmpty()) {
            fields.add(new Field("Said since", EstimateWords.history(said)));
        }
        add(fields, "Accepted when", details.acceptance());
        add(fields, "Applies", details.condition());
        add(fields, "Owner in the plan", details.owner());
        add(fields, "Needs", details.needs().isEmpty() ? null : Phrases.list(details.needs()));
        if (state.startedAt() != null) {
            fields.add(new Field("Started", Text.of(state.startedAt())));
        }
        if (state.startedAt() != null && state.endedAt() != null) {
            fields.add(
                    new Field(
                            "Took",
                            Text.of(
                                    Durations.of(
                                            Duration.between(
                                                    state.startedAt(), state.endedAt())))));
        }
        logged().forEach(fields::add);
        return fields;
    }

    /// Why nobody can take it yet, where its phase is not open.
    private void waitsFor(List<Field> fields, Phase phase) {
        NoGo noGo = Gates.noGo(cutover, phase);
        if (noGo != null) {
            fields.add(new Field("No-go", GateWords.onCard(phase, noGo)));
        }
        String missing = Phrases.requirements(Gates.missing(cutover, phase));
        if (!missing.isEmpty()) {
            fields.add(new Field("Waits for", Text.of(missing)));
        }
    }

    private Optional<Phase> waitingPhase() {
        return cutover.plan()
                .phaseOf(task.id())
                .filter(phase -> cutover.phases().of(phase).waiting());
    }

    private static Text phase(Phase phase) {
        return Text.ofPlan(Phrases.phase(phase));
    }

    private String size() {
        return task.size() == null ? "" : ", " + task.size();
    }

    private static void add(List<Field> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new Field(name, Text.ofPlan(value)));
        }
    }

    private Stream<Field> logged() {
        Stream<Field> issues =
                cutover.log().issues().values().stream()
                        .filter(issue -> task.id().equals(issue.task()))
                        .map(this::issue);
        Stream<Field> notes =
                cutover.log().notes().values().stream()
                        .filter(note -> task.id().equals(note.task()))
                        .map(note ->
                                new Field(
                                        "Noted",
                                        Text.of(
                                                note.text(),
                                                " (",
                                                note.by(),
                                                ", ",
                                                note.at(),
                                                ")")));
        return Stream.concat(issues, notes);
    }

    private Field issue(LogBook.Issue issue) {
        return new Field(
                "Issue " + issue.number(),
                Text.of(
                        issue.text(),
                        " (",
                        issue.severity().word(),
                        issue.open() ? ", open)" : ", closed)"));
    }

    private Item step(TaskState state, int number) {
        Step step = task.steps().get(number - 1);
        boolean ticked = state.ticked().contains(number) || state.standing().done();
        return new Item(
                ticked ? Shape.DONE : Shape.OPEN,
                Text.of(number, ". ", Text.ofPlan(step.text())),
                null);
    }

    private Item check(PlannedProbe planned) {
        Readings readings = new Readings(cutover, planned);
        String row = readings.row();
        return new Item(
                readings.shape(),
                Text.of(
                        "Check ",
                        ProbeWords.named(planned),
                        " · ",
                        readings.words(),
                        row.isEmpty() ? "" : " · " + row),
                null);
    }

    /// What stands in a step's own line need not be shown again.
    private List<String> commands() {
        return Stream.concat(
                        task.details().commands().stream(),
                        task.steps().stream()
                                .flatMap(step ->
                                        step.commands().stream()
                                                .filter(command -> !step.text().contains(command))))
                .toList();
    }
}
