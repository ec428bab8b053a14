package dev.cutover.plans.markdown;

import dev.cutover.plans.Details;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Step;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.words.Expectation;
import dev.cutover.plans.markdown.words.Offset;
import dev.cutover.plans.markdown.words.Title;
import dev.cutover.plans.probes.Probe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A task while it is being read.
final class TaskParts {

    private static final Pattern BETWEEN_IDS = Pattern.compile("[,;&\\s]+(?:and\\s)?");

    private record OpenStep(
            Piece.Item item, String text, List<String> commands, Set<String> expected) {

        Step step() {
            return new Step(text, Cluster.boxOf(item), commands, List.copyOf(expected));
        }
    }

    /// `Response body shows:`, while what it shows may still follow.
    private record OpenExpectation(int depth, Set<String> values) {}

    private final Piece.Item head;
    private final Title title;
    private final List<OpenStep> steps = new ArrayList<>();
    private final List<String> commands;
    private final List<String> notes = new ArrayList<>();
    private final List<Probe> probes = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final Set<String> expected = new LinkedHashSet<>();
    private final @Nullable String condition;
    private @Nullable String acceptance;
    private @Nullable String owner;
    private @Nullable Estimate estimate;
    private @Nullable Integer offsetMinutes;
    private @Nullable OpenExpectation open;
    private boolean optional;

    TaskParts(Piece.Item head, Title title, Part part) {
        this.head = head;
        this.title = title;
        this.commands = new ArrayList<>(title.code());
        this.condition = title.condition() == null ? part.condition() : title.condition();
        this.estimate = title.estimate();
        this.optional = title.optional() || part.optional();
        this.offsetMinutes =
                Offset.ofTask(title.text(), Hints.of(title.text()))
                        .or(() -> Offset.ofTask(head.text(), head.hints()))
                        .map(Offset::minutes)
                        .orElse(part.offsetMinutes());
        Expectation.whole(head.text(), head.hints())
                .filter(value -> !value.isEmpty())
                .or(() -> Expectation.within(head.text(), head.hints()))
                .ifPresent(expected::add);
    }

    void step(Piece.Item item) {
        PlainText plain = PlainText.parse(item.text());
        Set<String> own = new LinkedHashSet<>();
        Optional<String> whole = Expectation.whole(item.text(), item.hints());
        whole.ifPresentOrElse(
                value -> expect(item.depth(), value, own),
                () -> expectedBy(item).ifPresent(own::add));
        steps.add(new OpenStep(item, plain.text(), new ArrayList<>(plain.code()), own));
    }

    /// A box below `Response body shows:` is one of the things that it shows.
    private Optional<String> expectedBy(Piece.Item item) {
        OpenExpectation above = open;
        if (above != null && above.depth() < item.depth()) {
            above.values().add(PlainText.of(item.text()));
            return Optional.empty();
        }
        open = null;
        return Expectation.within(item.text(), item.hints());
    }

    /// A step that is an expectation says what is seen after the one before it; beside the task's
    /// own box, after the task.
    private void expect(int depth, String value, Set<String> own) {
        boolean ofStep = depth > head.depth() && !steps.isEmpty();
        Set<String> target = ofStep ? steps.getLast().expected() : expected;
        if (value.isEmpty()) {
            open = new OpenExpectation(depth, target);
        } else {
            own.add(value);
            target.add(value);
        }
    }

    /// Whether a line below the task says what should be seen; kept for the step that it is nested
    /// in, or for the task.
    boolean expects(int depth, String markdown, Hints hints) {
        Optional<String> whole = Expectation.whole(markdown, hints);
        if (whole.isPresent()) {
            Set<String> target = inStep(depth - 1) ? steps.getLast().expected() : expected;
            open = new OpenExpectation(depth, target);
            whole.filter(value -> !value.isEmpty()).ifPresent(target::add);
            return true;
        }
        OpenExpectation above = open;
        boolean below = above != null && above.depth() < depth;
        if (above != null && below) {
            above.values().add(PlainText.of(markdown));
        }
        return below;
    }

    private boolean inStep(int depth) {
        return !steps.isEmpty() && steps.getLast().item().depth() <= depth;
    }

    /// Code belongs to the step that it is nested in, or to the task; behind `Expected output:` it
    /// is what should be seen.
    void command(int depth, String code) {
        OpenExpectation above = open;
        open = null;
        if (above != null && above.depth() <= depth) {
            above.values().add(code);
            return;
        }
        boolean inStep = inStep(depth);
        (inStep ? steps.getLast().commands() : commands).add(code);
        (inStep ? steps.getLast().expected() : expected).addAll(Expectation.inCode(code));
    }

    void probes(List<Probe> written) {
        probes.addAll(written);
    }

    void due(int minutes) {
        offsetMinutes = minutes;
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
                new Details(
                        acceptance,
                        condition,
                        owner,
                        offsetMinutes,
                        needs,
                        notes,
                        commands,
                        List.copyOf(expected),
                        probes);
        return new TaskDraft(
                title,
                Cluster.boxOf(head),
                estimate,
                optional,
                steps.stream().map(OpenStep::step).toList(),
                details);
    }
}
