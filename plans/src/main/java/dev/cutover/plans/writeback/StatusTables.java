package dev.cutover.plans.writeback;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Plan;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings the numbers and words of a table of phases up to date. A cell that says the same already
/// stays as it is, with all its signs.
final class StatusTables {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s?%");
    private static final Pattern DONE_OF_ALL = Pattern.compile("\\d{1,6}\\s?/\\s?\\d{1,6}");

    private final Splices splices;
    private final TableLines table;
    private final PhaseRows phases;
    private final Progress progress;

    StatusTables(Original original, Splices splices, Grid grid, Plan plan, Progress progress) {
        this.splices = splices;
        this.table = TableLines.of(original, grid);
        this.phases = new PhaseRows(plan, progress);
        this.progress = progress;
    }

    void write() {
        for (int row : table.rows()) {
            List<TableLines.Cell> cells = table.cells(row);
            String first = cells.getFirst().text();
            if (PhaseRows.isTotal(first)) {
                write(cells, total());
            } else {
                phases.phase(first)
                        .filter(PhaseProgress::touched)
                        .ifPresent(phase -> write(cells, phase));
            }
        }
    }

    private PhaseProgress total() {
        boolean complete = progress.phases().stream().allMatch(PhaseProgress::complete);
        return new PhaseProgress(
                "",
                true,
                complete,
                progress.tasks(),
                progress.done(),
                progress.started(),
                progress.ended(),
                List.of());
    }

    private void write(List<TableLines.Cell> cells, PhaseProgress phase) {
        cells.stream().skip(1).forEach(cell -> write(cell, phase));
    }

    private void write(TableLines.Cell cell, PhaseProgress phase) {
        String head = table.head(cell.column()).toLowerCase(Locale.ROOT);
        if (head.matches(".*(progress|%|percent).*")) {
            percent(cell, phase);
        } else if (head.matches(".*(tasks|total|items).*")) {
            number(cell, phase.tasks());
        } else if (head.matches(".*(start|begin|began).*")) {
            moment(cell, phase.started());
        } else if (head.matches(".*(completed|done|finished|ended|end).*")) {
            completed(cell, phase);
        } else if (head.matches(".*(left|remaining|open).*")) {
            number(cell, phase.tasks() - phase.done());
        } else if (head.matches(".*(status|state).*")) {
            status(cell, phase);
        } else if (head.matches(".*(by|owner|who|sign).*") && phase.complete()) {
            open(cell, String.join(", ", phase.by().stream().map(Prose::name).toList()));
        }
    }

    /// Some count what is completed, others say when.
    private void completed(TableLines.Cell cell, PhaseProgress phase) {
        boolean counts =
                table.rows().stream()
                        .flatMap(row -> table.cell(row, cell.column()).stream())
                        .anyMatch(other -> NUMBER.matcher(plain(other)).matches());
        if (counts) {
            number(cell, phase.done());
        } else {
            moment(cell, phase.ended());
        }
    }

    private void number(TableLines.Cell cell, int value) {
        Matcher number = NUMBER.matcher(cell.raw());
        if (number.find()) {
            if (!number.group().equals(String.valueOf(value))) {
                replace(cell, number.start(), number.end(), String.valueOf(value));
            }
        } else {
            open(cell, String.valueOf(value));
        }
    }

    private void percent(TableLines.Cell cell, PhaseProgress phase) {
        Matcher both = DONE_OF_ALL.matcher(cell.raw());
        if (both.find()) {
            replace(cell, both.start(), both.end(), phase.done() + "/" + phase.tasks());
            return;
        }
        int now = percent(phase.done(), phase.tasks());
        Matcher percent = PERCENT.matcher(cell.raw());
        if (!percent.find()) {
            open(cell, now + "%");
        } else if (!percent.group(1).equals(String.valueOf(now))) {
            likeOthers(cell, Integer.parseInt(percent.group(1)), now)
                    .ifPresentOrElse(
                            text -> replaceAll(cell, text),
                            () -> replace(cell, percent.start(1), percent.end(1), now + ""));
        }
    }

    /// The signs that other rows have at the same stage: `🟡 67%` while it lasts, `✅ 100%` at the
    /// end.
    private Optional<String> likeOthers(TableLines.Cell cell, int before, int now) {
        if (stage(before) == stage(now) || cell.text().contains("*")) {
            return Optional.empty();
        }
        return table.rows().stream()
                .flatMap(row -> table.cell(row, cell.column()).stream())
                .map(TableLines.Cell::text)
                .filter(text -> !text.contains("*"))
                .filter(text -> {
                    Matcher percent = PERCENT.matcher(text);
                    return percent.find()
                            && stage(Integer.parseInt(percent.group(1))) == stage(now);
                })
                .findFirst()
                .or(() -> Optional.of(now + "%"))
                .map(text -> PERCENT.matcher(text).replaceFirst(now + "%"));
    }

    private static int stage(int percent) {
        return percent >= 100 ? 2 : percent == 0 ? 0 : 1;
    }

    static int percent(int done, int tasks) {
        return tasks == 0 ? 100 : (int) Math.round(100.0 * done / tasks);
    }

    private void status(TableLines.Cell cell, PhaseProgress phase) {
        replaceAll(cell, phase.complete() ? likeDone(cell) : "In progress");
    }

    private String likeDone(TableLines.Cell cell) {
        return table.rows().stream()
                .flatMap(row -> table.cell(row, cell.column()).stream())
                .map(TableLines.Cell::text)
                .filter(text -> text.matches("(?iu)[^\\p{L}\\p{N}]{0,6}(done|completed?)"))
                .findFirst()
                .orElse("Complete");
    }

    private void moment(TableLines.Cell cell, @Nullable LocalDateTime at) {
        if (at != null) {
            open(cell, Spans.MOMENT.format(at));
        }
    }

    private void open(TableLines.Cell cell, String value) {
        if (!value.isEmpty() && Openness.isOpen(cell.text())) {
            cell.write(splices, value);
        }
    }

    private void replaceAll(TableLines.Cell cell, String value) {
        if (!cell.text().equals(value)) {
            cell.write(splices, value);
        }
    }

    /// Changes a part of a cell and keeps its width where it can.
    private void replace(TableLines.Cell cell, int from, int to, String value) {
        String behind = cell.raw().substring(to);
        String tail = behind.stripTrailing();
        int blanks = behind.length() - tail.length();
        int left = Math.max(Math.min(1, blanks), blanks - (value.length() - (to - from)));
        splices.replace(
                cell.from(),
                cell.width(),
                cell.raw().substring(0, from) + value + tail + " ".repeat(left));
    }

    private static String plain(TableLines.Cell cell) {
        return cell.text().replace("*", "").strip();
    }
}
