package dev.cutover.commands.export;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tasks as comma-separated values. No cell is ever a formula: what begins like one gets an
/// apostrophe, which spreadsheets do not show.
record TaskTable(Cutover cutover, ZoneId zone) {

    private static final String LINE_END = "\r\n";

    private record How(
            String state, @Nullable Person by, @Nullable Instant at, @Nullable String words) {}

    String csv() {
        Stream<List<String>> rows =
                cutover.plan().phases().stream()
                        .flatMap(phase -> phase.tasks().stream().map(task -> row(phase, task)));
        return Stream.concat(
                        Stream.of(List.of("id", "phase", "title", "state", "by", "at", "words")),
                        rows)
                .map(row ->
                        row.stream().map(TaskTable::cell).collect(Collectors.joining(","))
                                + LINE_END)
                .collect(Collectors.joining());
    }

    private List<String> row(Phase phase, Task task) {
        How how = how(cutover.tasks().standing(task));
        return List.of(
                task.id(),
                phase.id(),
                task.title(),
                how.state,
                how.by == null ? "" : how.by.name(),
                how.at == null ? "" : written(how.at),
                how.words == null ? "" : how.words);
    }

    private static How how(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> new How("open", null, null, null);
            case Standing.Claimed(Person owner, Instant at) -> new How("claimed", owner, at, null);
            case Standing.Done(Person by, Instant at, @Nullable String note) ->
                    new How("done", by, at, note);
            case Standing.DoneBefore(@Nullable String note) ->
                    new How("done before", null, null, note);
            case Standing.Failed(Person by, Instant at, String why) ->
                    new How("failed", by, at, why);
            case Standing.Blocked(Person by, Instant at, String why, var _) ->
                    new How("blocked", by, at, why);
            case Standing.Skipped(Person by, Instant at, String why) ->
                    new How("skipped", by, at, why);
            case Standing.NotApplicable(Person by, Instant at, String why) ->
                    new How("not applicable", by, at, why);
        };
    }

    private String written(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    private static String cell(String text) {
        String safe =
                !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
