package dev.cutover.bot.doctor;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Place;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a data folder holds, for somebody who only looks.
///
/// @param running those that are not closed, with the channel of each
/// @param damaged a sentence for each that cannot be read
public record Cutovers(List<Running> running, List<String> damaged) implements Check {

    /// A cutover that goes on in a channel; one for each of its channels.
    public record Running(String id, Place place) {}

    public Cutovers {
        running = List.copyOf(running);
        damaged = List.copyOf(damaged);
    }

    public static Cutovers of(Path data) {
        List<Running> running = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (String id : known(data, damaged)) {
            try {
                Cutover cutover = read(data, id);
                if (!cutover.closed()) {
                    places(cutover).map(place -> new Running(id, place)).forEach(running::add);
                }
            } catch (JournalDamaged | JournalUnavailable failure) {
                damaged.add(String.valueOf(failure.getMessage()));
            }
        }
        return new Cutovers(running, damaged);
    }

    private static Stream<Place> places(Cutover cutover) {
        return Stream.concat(
                cutover.home().stream(), cutover.audience().mirrors().live().map(Mirror::place));
    }

    private static List<String> known(Path data, List<String> damaged) {
        try {
            return FileJournal.known(data);
        } catch (JournalUnavailable failure) {
            damaged.add(String.valueOf(failure.getMessage()));
            return List.of();
        }
    }

    private static Cutover read(Path data, String id) {
        Journal.Recorded recorded = FileJournal.look(data, id);
        return recorded.begun(new MarkdownReader()).evolve(recorded.entries());
    }

    @Override
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> ids = running.stream().map(Running::id).distinct().toList();
        outcomes.add(
                Outcome.ok(
                        "cutovers",
                        ids.size() == 1
                                ? "1 goes on: %s.".formatted(ids.getFirst())
                                : "%d go on.".formatted(ids.size())));
        damaged.stream()
                .map(why ->
                        Outcome.error(
                                "cutovers", why, "The others work; keep the folder as it is."))
                .forEach(outcomes::add);
        return outcomes;
    }
}
