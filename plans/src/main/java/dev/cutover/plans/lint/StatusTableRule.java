package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Form;
import dev.cutover.plans.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class StatusTableRule implements Rule {

    private static final Pattern NUMBER = Pattern.compile("\\D{0,20}?(?<number>\\d{1,5})\\D{0,20}");
    private static final Pattern PERCENT = Pattern.compile("\\D{0,40}?(?<number>\\d{1,3})\\s?%.*");

    @Override
    public String name() {
        return "status-table";
    }

    @Override
    public String looksFor() {
        return "a row of the status table that differs from the boxes of its phase";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Tallies tallies = new Tallies(document.plan());
        return document.plan().arrangements().forms().stream()
                .filter(form -> form.kind() == Form.Kind.QUICK_STATUS)
                .map(Form::grid)
                .flatMap(Stream::ofNullable)
                .flatMap(grid -> in(new Columns(grid), tallies));
    }

    private Stream<Finding> in(Columns columns, Tallies tallies) {
        return columns.grid().rows().stream()
                .flatMap(row ->
                        tally(row, tallies)
                                .filter(tally -> tally.all() > 0)
                                .flatMap(tally -> wrong(row, columns, tally))
                                .stream());
    }

    private static Optional<Tally> tally(Grid.Row row, Tallies tallies) {
        return Columns.isTotal(row)
                ? Optional.of(tallies.all())
                : Columns.phase(row, tallies).map(tallies::of);
    }

    private Optional<Finding> wrong(Grid.Row row, Columns columns, Tally tally) {
        List<String> claims = new ArrayList<>();
        number(row, columns.of("task"), NUMBER)
                .filter(number -> number != tally.all())
                .ifPresent(number -> claims.add(Words.count(number, "task")));
        number(row, columns.of("complet", "done"), NUMBER)
                .filter(number -> number != tally.done())
                .ifPresent(number -> claims.add(number + " completed"));
        number(row, columns.of("progress", "%"), PERCENT)
                .filter(number -> !tally.isAbout(number))
                .ifPresent(number -> claims.add(number + " %"));
        return claims.isEmpty() ? Optional.empty() : Optional.of(wrong(row, claims, tally));
    }

    private static Optional<Integer> number(
            Grid.Row row, Optional<Integer> column, Pattern pattern) {
        return column.map(index -> pattern.matcher(Columns.cell(row, index)))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group("number")));
    }

    private Finding wrong(Grid.Row row, List<String> claims, Tally tally) {
        return warning(
                row.line(),
                "The row “%s” says %s, but by the boxes %s."
                        .formatted(Columns.cell(row, 0), Words.list(claims), tally.words()),
                "Write %s, or leave the row to the export: the bot counts."
                        .formatted(tally.share()));
    }
}
