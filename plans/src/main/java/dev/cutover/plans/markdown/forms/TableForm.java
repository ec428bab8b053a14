package dev.cutover.plans.markdown.forms;

import dev.cutover.plans.Form;
import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Phase;
import dev.cutover.plans.markdown.words.Columns;
import dev.cutover.plans.markdown.words.PhaseHeading;
import dev.cutover.plans.markdown.words.SignWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table that the run fills in, told by its columns first and by its heading second.
final class TableForm {

    private static final Pattern NUMBER = Pattern.compile("^[^:–—]{0,30}(?:[:–—]|\\s-\\s)\\s*");

    private final Map<String, String> phaseByName = new HashMap<>();

    TableForm(List<Phase> phases) {
        for (Phase phase : phases) {
            phaseByName.putIfAbsent(key(phase.title()), phase.id());
            String name = NUMBER.matcher(phase.title()).replaceFirst("");
            phaseByName.putIfAbsent(key(name), phase.id());
        }
        phases.forEach(phase -> phaseByName.put(key(phase.id()), phase.id()));
    }

    Optional<Form> of(Grid grid, String title) {
        List<Column> columns = Columns.of(grid);
        return kind(grid, columns, title)
                .map(kind ->
                        new Form(
                                kind,
                                title,
                                grid.line(),
                                grid,
                                columns,
                                phases(grid),
                                List.of(),
                                "",
                                grid.end()));
    }

    private static Optional<Kind> kind(Grid grid, List<Column> columns, String title) {
        Optional<Kind> heading = FormWords.kind(title);
        if (SignWords.isTable(columns, heading.filter(Kind.SIGN_OFF::equals).isPresent())) {
            return Optional.of(Kind.SIGN_OFF);
        }
        return byColumns(columns).or(() -> log(grid, columns, title, heading));
    }

    private static Optional<Kind> byColumns(List<Column> columns) {
        if (columns.contains(Column.ESTIMATED) && columns.contains(Column.ACTUAL)) {
            return Optional.of(Kind.TIME_TRACKING);
        }
        if (!columns.contains(Column.PHASE)) {
            return Optional.empty();
        }
        boolean counted = columns.contains(Column.TASKS) || columns.contains(Column.PROGRESS);
        if (counted && !columns.contains(Column.STARTED)) {
            return Optional.of(Kind.QUICK_STATUS);
        }
        return columns.contains(Column.STATUS) ? Optional.of(Kind.PHASE_STATUS) : Optional.empty();
    }

    private static Optional<Kind> log(
            Grid grid, List<Column> columns, String title, Optional<Kind> heading) {
        boolean open = grid.rows().isEmpty() || grid.rows().stream().anyMatch(Grid.Row::isEmpty);
        boolean dated =
                columns.contains(Column.DATE)
                        || columns.contains(Column.STATUS)
                        || columns.contains(Column.TIME_TO_RESOLVE);
        if (heading.isPresent()) {
            return heading.filter(kind -> fits(kind, columns, open || dated));
        }
        if (FormWords.isKnown(title) || !(open || dated)) {
            return Optional.empty();
        }
        if (columns.contains(Column.RISK)) {
            return Optional.of(Kind.RISKS);
        }
        return columns.contains(Column.ISSUE) ? Optional.of(Kind.ISSUES) : Optional.empty();
    }

    private static boolean fits(Kind kind, List<Column> columns, boolean open) {
        return switch (kind) {
            case RISKS -> open || columns.contains(Column.RISK);
            case ISSUES -> open;
            case NOTES, LESSONS, IMPROVEMENTS -> open;
            case OVERALL_STATUS, PHASE_STATUS, QUICK_STATUS -> columns.contains(Column.STATUS);
            case SIGN_OFF, TIME_TRACKING, CERTIFICATE -> false;
        };
    }

    private Map<Integer, String> phases(Grid grid) {
        Map<Integer, String> phases = new HashMap<>();
        for (Grid.Row row : grid.rows()) {
            row.cells().stream()
                    .limit(2)
                    .map(cell -> phase(cell.text()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(id -> phases.put(row.line(), id));
        }
        return phases;
    }

    private Optional<String> phase(String cell) {
        return Optional.ofNullable(phaseByName.get(key(cell)))
                .or(() -> PhaseHeading.anyNumber(cell).map(number -> phaseByName.get(key(number))));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
