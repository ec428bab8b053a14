package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Form;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class TimeTableRule implements Rule {

    private static final Estimate NOTHING = Estimate.ofMinutes(0);

    @Override
    public String name() {
        return "time-table";
    }

    @Override
    public String looksFor() {
        return "a time table whose total is not the sum of its rows, or that differs from a phase";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Tallies tallies = new Tallies(document.plan());
        return document.plan().arrangements().forms().stream()
                .filter(form -> form.kind() == Form.Kind.TIME_TRACKING)
                .map(Form::grid)
                .flatMap(Stream::ofNullable)
                .map(Columns::new)
                .flatMap(columns ->
                        columns.of("estimate", "planned").stream()
                                .flatMap(column -> in(columns.grid(), column, tallies)));
    }

    private Stream<Finding> in(Grid grid, int column, Tallies tallies) {
        return Stream.concat(
                grid.rows().stream().flatMap(row -> phase(row, column, tallies).stream()),
                total(grid, column).stream());
    }

    private Optional<Finding> phase(Grid.Row row, int column, Tallies tallies) {
        return Columns.phase(row, tallies)
                .flatMap(phase ->
                        sum(Columns.cell(row, column)).flatMap(time -> compared(row, phase, time)));
    }

    private Optional<Finding> compared(Grid.Row row, Phase phase, Estimate time) {
        Estimate said = phase.estimate();
        // What a finished phase says is often the time it took.
        boolean finished = phase.tasks().stream().anyMatch(task -> task.done());
        return said == null || finished || !isApart(said, time)
                ? Optional.empty()
                : Optional.of(
                        info(
                                row.line(),
                                "The time table says %s for “%s”, the phase itself %s."
                                        .formatted(
                                                Durations.words(time),
                                                phase.title(),
                                                Durations.words(said)),
                                "Write the same in both places."));
    }

    private Optional<Finding> total(Grid grid, int column) {
        List<Estimate> rows =
                grid.rows().stream()
                        .filter(row -> !Columns.isTotal(row))
                        .flatMap(row -> sum(Columns.cell(row, column)).stream())
                        .toList();
        Estimate sum = rows.stream().reduce(NOTHING, Estimate::plus);
        return grid.rows().stream()
                .filter(Columns::isTotal)
                .filter(_ -> rows.size() > 1)
                .flatMap(row ->
                        sum(Columns.cell(row, column)).stream()
                                .filter(total -> isApart(total, sum))
                                .map(total -> wrong(row, total, sum)))
                .findFirst();
    }

    /// By more than rounding.
    private static boolean isApart(Estimate one, Estimate other) {
        return one.minMinutes() > other.maxMinutes() * 1.1
                || one.maxMinutes() * 1.1 < other.minMinutes();
    }

    private Finding wrong(Grid.Row row, Estimate total, Estimate sum) {
        return warning(
                row.line(),
                "The total says %s, but the rows above it add up to %s."
                        .formatted(Durations.words(total), Durations.words(sum)),
                "Write “%s”.".formatted(Durations.words(sum)));
    }

    /// `2h + 48h` is one time.
    private static Optional<Estimate> sum(String cell) {
        return Durations.in(cell).stream().reduce(Estimate::plus);
    }
}
