package dev.cutover.plans.writeback;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Plan;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes how long phases took beside how long they were thought to take. The difference is counted
/// from the estimate in the same row, where there is one.
final class TimeTable {

    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)(\\d{1,5}(?:\\.\\d)?)(?:\\s?[-–]\\s?(\\d{1,5}(?:\\.\\d)?))?\\s?(d|h|m)[a-z]{0,6}");

    private final Splices splices;
    private final TableLines table;
    private final Plan plan;
    private final PhaseRows phases;
    private final Progress progress;

    TimeTable(Original original, Splices splices, Grid grid, Plan plan, Progress progress) {
        this.splices = splices;
        this.table = TableLines.of(original, grid);
        this.plan = plan;
        this.phases = new PhaseRows(plan, progress);
        this.progress = progress;
    }

    void write() {
        for (int row : table.rows()) {
            String first = table.cells(row).getFirst().text();
            if (PhaseRows.isTotal(first)) {
                whole().ifPresent(time -> write(row, time, null));
            } else {
                phases.phase(first).ifPresent(phase -> write(row, phase));
            }
        }
    }

    /// Where a phase was begun before this cutover, nobody knows how long all of it took.
    private Optional<Duration> whole() {
        boolean known =
                progress.phases().stream()
                        .filter(phase -> phase.tasks() > 0)
                        .allMatch(phase -> phase.started() != null);
        return known ? took(progress.started(), progress.ended()) : Optional.empty();
    }

    private void write(int row, PhaseProgress phase) {
        took(phase.started(), phase.ended())
                .ifPresent(time ->
                        write(
                                row,
                                time,
                                plan.phase(phase.id()).map(its -> its.estimate()).orElse(null)));
    }

    private static Optional<Duration> took(
            @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(Duration.between(from, to));
    }

    private void write(int row, Duration time, @Nullable Estimate known) {
        Optional<Estimate> estimate =
                cell(row, "estimate|plan|expected")
                        .flatMap(cell -> written(cell.text()))
                        .or(() -> Optional.ofNullable(known));
        cell(row, "actual|took|real").ifPresent(cell -> fill(cell, Spans.of(time)));
        estimate.ifPresent(planned ->
                cell(row, "varian|diff|delta|deviation")
                        .ifPresent(cell -> fill(cell, difference(planned, time))));
    }

    private void fill(TableLines.Cell cell, String value) {
        if (Openness.isOpen(cell.text())) {
            cell.write(splices, value);
        }
    }

    private Optional<TableLines.Cell> cell(int row, String head) {
        List<String> heads = table.heads();
        Pattern words = Pattern.compile("(?i)" + head);
        return IntStream.range(0, heads.size())
                .filter(column -> words.matcher(heads.get(column)).find())
                .boxed()
                .findFirst()
                .flatMap(column -> table.cell(row, column));
    }

    /// `2h + 48h`, `2-3h`, `30min`: the sum of the times in it.
    private static Optional<Estimate> written(String text) {
        Matcher spans = SPAN.matcher(text);
        Optional<Estimate> sum = Optional.empty();
        while (spans.find()) {
            Estimate one = span(spans);
            sum = sum.map(others -> others.plus(one)).or(() -> Optional.of(one));
        }
        return sum;
    }

    private static Estimate span(Matcher span) {
        double unit =
                switch (span.group(3).charAt(0)) {
                    case 'd', 'D' -> 24 * 60;
                    case 'h', 'H' -> 60;
                    default -> 1;
                };
        double low = Double.parseDouble(span.group(1)) * unit;
        double high = span.group(2) == null ? low : Double.parseDouble(span.group(2)) * unit;
        return new Estimate((int) Math.min(low, high), (int) Math.max(low, high));
    }

    private static String difference(Estimate planned, Duration time) {
        Duration low = Duration.ofMinutes(planned.minMinutes());
        Duration high = Duration.ofMinutes(planned.maxMinutes());
        if (time.compareTo(high) > 0) {
            return "+" + Spans.of(time.minus(high));
        }
        return time.compareTo(low) < 0 ? "-" + Spans.of(low.minus(time)) : "0 min";
    }
}
