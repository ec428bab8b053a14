package dev.cutover.plans.markdown;

import dev.cutover.plans.Details;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Step;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.words.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A task while it is being read.
final class TaskParts {

    private static final Pattern BETWEEN_IDS = Pattern.compile("[,;&\\s]+(?:and\\s)?");

    private record OpenStep(Piece.Item item, String text, List<String> commands) {

        Step step() {
            return new Step(text, Cluster.boxOf(item), commands);
        }
    }

    private final Piece.Item head;
    private final Title title;
    private final List<OpenStep> steps = new ArrayList<>();
    private final List<String> commands;
    private final List<String> notes = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final @Nullable String condition;
    private @Nullable String acceptance;
    private @Nullable String owner;
    private @Nullable Estimate estimate;
    private boolean optional;

    TaskParts(Piece.Item head, Title title, Part part) {
        this.head = head;
        this.title = title;
        this.commands = new ArrayList<>(title.code());
        this.condition = title.condition() == null ? part.condition() : title.condition();
        this.estimate = title.estimate();
        this.optional = title.optional() || part.optional();
    }

    void step(Piece.Item item) {
        PlainText plain = PlainText.parse(item.text());
        steps.add(new OpenStep(item, plain.text(), new ArrayList<>(plain.code())));
    }

    /// Code belongs to the step that it is nested in, or to the task.
    void command(int depth, String code) {
        boolean inStep = !steps.isEmpty() && steps.getLast().item().depth() <= depth;
        (inStep ? steps.getLast().commands() : commands).add(code);
    }

    void note(String note) {
        if (!note.isEmpty()) {
            notes.add(note);
        }
    }

    void acceptance(String more) {
        acceptance = acceptance == null ? more : acceptance + "; " + more;
    }

    void owner(String name) {
        owner = name;
    }

    void needs(String ids) {
        BETWEEN_IDS.splitAsStream(ids.strip()).filter(id -> !id.isEmpty()).forEach(needs::add);
    }

    void estimate(Estimate written) {
        estimate = estimate == null ? written : estimate;
    }

    void optional() {
        optional = true;
    }

    TaskDraft task() {
        Details details =
                new Details(acceptance, condition, owner, null, needs, notes, commands, List.of());
        return new TaskDraft(
                title,
                Cluster.boxOf(head),
                estimate,
                optional,
                steps.stream().map(OpenStep::step).toList(),
                details);
    }
}
