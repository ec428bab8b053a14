package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rules look at: a plan, and the text that it was read from.
///
/// @param lines the first [#MOST_LINES] of the text
/// @param places what stands where
public record Document(Plan plan, List<TextLine> lines, Places places) {

    /// More than any plan has. What stands behind them is looked at as part of the plan only.
    static final int MOST_LINES = 100_000;

    public Document {
        lines = List.copyOf(lines);
    }

    public static Document of(Plan plan, String text) {
        return new Document(plan, TextLines.of(text, MOST_LINES), Places.of(plan));
    }

    boolean isCut() {
        return lines.size() == MOST_LINES;
    }

    /// The lines that are no code.
    Stream<TextLine> prose() {
        return lines.stream().filter(TextLine::isText);
    }

    /// The lines from one to another, both included.
    Stream<TextLine> lines(int first, int last) {
        int from = Math.clamp(first - 1L, 0, lines.size());
        return lines.subList(from, Math.clamp(last, from, lines.size())).stream();
    }

    /// The line itself; empty behind the last.
    String line(int number) {
        boolean there = number > 0 && number <= lines.size();
        return there ? lines.get(number - 1).text() : "";
    }

    /// The code that people are to run, with its lines.
    Stream<Code> code() {
        return lines.stream().flatMap(Code::in);
    }

    Optional<Phase> phaseAt(int line) {
        return places.phase(line);
    }

    /// The task that a line stands in, its steps and notes included.
    Optional<Task> taskAt(int line) {
        return places.task(line);
    }

    /// Whether the work that a line speaks of is behind the team.
    boolean isDone(int line) {
        return places.isDone(line);
    }
}
