package dev.cutover.plans.writeback;

import dev.cutover.plans.Box;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the tasks that the team added below the last one of their phase, in the style of its list.
final class AddedTasks {

    private final Original original;
    private final Splices splices;
    private final ItemLines items;
    private List<Adopted> adopted = List.of();

    AddedTasks(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.items = new ItemLines(original);
    }

    void write(Plan plan, Outcome outcome) {
        adopted = outcome.adopted();
        outcome.added().stream()
                .filter(task -> plan.task(task.id()).map(Task::line).orElse(0) == 0)
                .forEach(task -> plan.phase(task.phase()).ifPresent(phase -> write(phase, task)));
    }

    private void write(Phase phase, Added task) {
        Task last =
                phase.tasks().stream()
                        .filter(its -> its.box().offset() >= 0)
                        .reduce((_, later) -> later)
                        .orElse(null);
        if (last == null) {
            belowHeading(phase, task);
        } else {
            switch (last.box().spelling()) {
                case BRACKETS, SIGN -> below(phase, last.box(), task);
                case CELL -> row(last, task);
            }
        }
    }

    private void below(Phase phase, Box last, Added task) {
        int line = original.lineAt(last.offset());
        int end = items.lastOf(line);
        String lineBreak = original.lineBreak(end);
        boolean brackets = last.spelling() == Box.Spelling.BRACKETS;
        String before = items.before(line, last.offset() - (brackets ? 1 : 0));
        String box = brackets ? (task.done() ? "[x] " : "[ ] ") : (task.done() ? "☑ " : "☐ ");
        String apart = isSpaced(phase, line) ? lineBreak : "";
        splices.insert(
                original.end(end),
                apart
                        + lineBreak
                        + before
                        + box
                        + title(task)
                        + probes(task, before.replaceAll("[^\\s>]", " "), lineBreak)
                        + items.gapBelow(end));
    }

    /// Whether the tasks of the list have empty lines between them.
    private boolean isSpaced(Phase phase, int line) {
        long written = phase.tasks().stream().filter(task -> task.box().offset() >= 0).count();
        return written > 1 && original.isBlank(line - 1);
    }

    private void belowHeading(Phase phase, Added task) {
        int line = phase.line();
        String lineBreak = original.lineBreak(line);
        String box = task.done() ? "- [x] " : "- [ ] ";
        splices.insert(
                original.end(line),
                lineBreak
                        + lineBreak
                        + box
                        + title(task)
                        + probes(task, "  ", lineBreak)
                        + (original.isBlank(line + 1) ? "" : lineBreak));
    }

    /// Those that were taken over for a task which was added, too.
    private String probes(Added task, String indent, String lineBreak) {
        List<String> sources =
                adopted.stream()
                        .filter(one -> one.owner().equals(task.id()))
                        .map(Adopted::source)
                        .distinct()
                        .toList();
        return AdoptedProbes.lines(sources, indent.isEmpty() ? "  " : indent, lineBreak);
    }

    private static String title(Added task) {
        return "**%s** %s%s".formatted(task.id(), Prose.line(task.title()), mark(task.mark()));
    }

    private static String mark(Outcome.@Nullable Mark mark) {
        return mark == null ? "" : " - " + TitleMarks.text(mark);
    }

    private void row(Task last, Added task) {
        int line = original.lineAt(last.box().offset());
        TableLines table = TableLines.around(original, line);
        List<TableLines.Cell> cells = table.cells(line);
        List<String> values = new ArrayList<>(Collections.nCopies(table.heads().size(), ""));
        for (TableLines.Cell cell : cells.subList(0, Math.min(cells.size(), values.size()))) {
            int column = cell.column();
            if (plain(cell).equals(last.id())) {
                values.set(column, task.id());
            } else if (plain(cell).contains(last.title())) {
                values.set(column, task.title());
            } else if (holds(cell, last.box())) {
                values.set(column, task.done() ? "Done" : "");
            }
        }
        splices.insert(original.end(line), original.lineBreak(line) + table.row(values));
    }

    private static boolean holds(TableLines.Cell cell, Box box) {
        return cell.from() <= box.offset() && box.offset() <= cell.from() + cell.width();
    }

    private static String plain(TableLines.Cell cell) {
        return cell.text().replace("*", "").replace("`", "");
    }
}
