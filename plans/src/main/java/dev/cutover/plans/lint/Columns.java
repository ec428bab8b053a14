package dev.cutover.plans.lint;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the cells of a table that speaks of phases.
record Columns(Grid grid) {

    private static final Pattern PHASE =
            Pattern.compile(
                    "(?i).{0,20}?\\bphase\\s(?<id>\\d{1,3}(?:\\.\\d{1,3})?[a-z]?|[a-z])\\b.*");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\W*(?:total|overall|all)\\W*");

    /// The number of the first column whose head has one of some words; empty for none.
    Optional<Integer> of(String... words) {
        for (int column = 0; column < grid.heads().size(); column++) {
            String head = grid.heads().get(column).text().toLowerCase(Locale.ROOT);
            if (List.of(words).stream().anyMatch(head::contains)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    static String cell(Grid.Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).text().strip() : "";
    }

    static Optional<Phase> phase(Grid.Row row, Tallies tallies) {
        Matcher matcher = PHASE.matcher(cell(row, 0));
        return matcher.matches() ? tallies.phase(matcher.group("id")) : Optional.empty();
    }

    static boolean isTotal(Grid.Row row) {
        return TOTAL.matcher(cell(row, 0)).matches();
    }
}
