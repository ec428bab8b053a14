package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Timetable.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A table with a row for each way back: `Level / Trigger / Time / Data loss`.
final class LevelTable {

    private LevelTable() {}

    /// Whether its heads promise ways back, with what they cost.
    static boolean is(Grid grid) {
        List<BackField> fields = fields(grid).stream().flatMap(Optional::stream).toList();
        boolean costs = fields.contains(BackField.TIME) || fields.contains(BackField.DATA_LOSS);
        boolean named =
                fields.contains(BackField.LEVEL)
                        || grid.rows().stream().anyMatch(LevelTable::namesLevel);
        return named && (costs || fields.contains(BackField.TRIGGER));
    }

    private static boolean namesLevel(Grid.Row row) {
        return !row.cells().isEmpty() && LevelHeading.of(row.cells().getFirst().text()).isPresent();
    }

    private static List<Optional<BackField>> fields(Grid grid) {
        return grid.heads().stream().map(head -> BackField.named(head.text())).toList();
    }

    static List<BackDraft> of(Grid grid) {
        List<Optional<BackField>> fields = fields(grid);
        List<BackDraft> drafts = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            if (!row.isEmpty()) {
                drafts.add(draft(row, fields));
            }
        }
        return drafts;
    }

    /// The first column is its name, and the one behind it too, where the first is but a number.
    private static BackDraft draft(Grid.Row row, List<Optional<BackField>> fields) {
        List<String> cells = row.cells().stream().map(Grid.Cell::text).toList();
        boolean unnamed = cells.size() > 1 && !fields.isEmpty() && columnAt(fields, 1).isEmpty();
        String id = cells.getFirst();
        boolean bare = id.matches("\\d{1,2}|[A-Z]");
        String title = bare && unnamed ? cells.get(1) : id;
        LevelHeading heading = LevelHeading.of(title).orElse(LevelHeading.any(title));
        BackDraft draft =
                new BackDraft(
                        bare
                                ? new LevelHeading(
                                        id, heading.title(), heading.time(), heading.limit())
                                : heading,
                        row.line(),
                        Scope.PLAN);
        draft.tabular = true;
        IntStream.range(bare && unnamed ? 2 : 1, cells.size())
                .filter(column -> !cells.get(column).isBlank())
                .forEach(column -> put(draft, columnAt(fields, column), cells.get(column)));
        return draft;
    }

    private static Optional<BackField> columnAt(List<Optional<BackField>> fields, int column) {
        return column < fields.size() ? fields.get(column) : Optional.empty();
    }

    private static void put(BackDraft draft, Optional<BackField> field, String text) {
        switch (field.orElse(BackField.STEPS)) {
            case TRIGGER -> draft.cause(text, draft.line);
            case TIME -> draft.time(text);
            case DATA_LOSS -> draft.loss(text);
            case LIMIT, AVAILABLE -> draft.limit(text);
            case COMMAND -> draft.command(text);
            case WAY, STEPS, LEVEL -> draft.step(text);
        }
    }
}
