package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Rollback.Procedure;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.words.Estimates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way back while it is being read; whether it is a level or a procedure shows at its end.
final class BackDraft {

    /// Enough to say how it is done; nobody reads prose of thousands of lines as one step.
    private static final int MOST_PROSE = 20;

    /// One trigger and where it is written.
    record Cause(String text, int line) {}

    final LevelHeading heading;
    final int line;
    final Scope scope;
    final List<Cause> causes = new ArrayList<>();
    final List<Cause> available = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<String> commands = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final List<String> limits = new ArrayList<>();
    private @Nullable Estimate time;

    /// Whether it comes from the row of a table, which may say more of a level with a heading.
    boolean tabular;

    BackDraft(LevelHeading heading, int line, Scope scope) {
        this.heading = heading;
        this.line = line;
        this.scope = scope;
        this.time = heading.time();
        if (heading.limit() != null) {
            limits.add(heading.limit());
        }
    }

    void cause(String markdown, int at) {
        String text = PlainText.of(markdown);
        if (!text.isEmpty()) {
            causes.add(new Cause(text, at));
        }
    }

    void step(String markdown) {
        PlainText plain = PlainText.parse(markdown);
        if (!plain.text().isEmpty()) {
            steps.add(plain.text());
            commands.addAll(TriggerWords.commands(markdown));
        }
    }

    /// What stands behind `Command:`; the code in it, or all of it.
    void command(String value) {
        List<String> code = PlainText.parse(value).code();
        commands.addAll(code.isEmpty() ? List.of(value) : code);
    }

    void prose(String markdown) {
        String text = PlainText.of(markdown);
        if (!text.isEmpty() && prose.size() < MOST_PROSE) {
            prose.add(text);
        }
    }

    void time(String value) {
        if (time == null) {
            time = Estimates.first(value).orElse(null);
        }
    }

    void loss(String value) {
        losses.add(PlainText.of(value));
    }

    void available(String value, int at) {
        available.add(new Cause(PlainText.of(value), at));
    }

    void limit(String value) {
        limits.add(PlainText.of(value));
    }

    boolean hasWay() {
        return !steps.isEmpty() || !commands.isEmpty() || time != null || !losses.isEmpty();
    }

    /// A way back that says when it is taken and what it costs is one of several to choose from.
    boolean isChoice() {
        boolean costs = time != null || !losses.isEmpty();
        return (!causes.isEmpty() && costs) || (time != null && !losses.isEmpty());
    }

    Level level(String id) {
        available.forEach(one -> limits.add(one.text()));
        String limit = limits.isEmpty() ? null : String.join("; ", limits);
        return new Level(
                id,
                heading.title(),
                line,
                trigger(),
                stepsOrProse(),
                commands,
                time,
                loss(),
                limit,
                limit == null ? null : Limits.minutes(limit).orElse(null));
    }

    Procedure procedure() {
        return new Procedure(
                heading.title(),
                line,
                scope.phase(),
                scope.task(),
                limits.isEmpty() ? null : String.join("; ", limits),
                trigger(),
                stepsOrProse(),
                commands,
                time,
                loss());
    }

    private List<String> stepsOrProse() {
        return steps.isEmpty() && commands.isEmpty() ? prose : steps;
    }

    private @Nullable String trigger() {
        return causes.isEmpty()
                ? null
                : String.join("; ", causes.stream().map(Cause::text).toList());
    }

    private @Nullable String loss() {
        return losses.isEmpty() ? null : String.join("; ", losses);
    }
}
