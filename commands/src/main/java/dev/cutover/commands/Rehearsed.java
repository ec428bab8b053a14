package dev.cutover.commands;

import dev.cutover.commands.RehearsalEvent.RehearsalKnown;
import dev.cutover.plans.Task;
import dev.cutover.plans.amend.Titles;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of the rehearsal of a cutover. One slice of a [Cutover]; it evolves itself.
///
/// @param rehearsal null where there was none
/// @param byTask its splits by the id of the task, in lower case
public record Rehearsed(@Nullable Rehearsal rehearsal, Map<String, Split> byTask) implements Slice {

    static final Rehearsed NONE = new Rehearsed(null, Map.of());

    public Rehearsed {
        byTask = Map.copyOf(byTask);
    }

    public Optional<Rehearsal> known() {
        return Optional.ofNullable(rehearsal);
    }

    /// How long a task took there. One that has only the number in common, or only the title, is
    /// another task.
    public Optional<Duration> took(Task task) {
        return Optional.ofNullable(byTask.get(key(task.id())))
                .filter(split -> Titles.same(split.title(), task.title()))
                .map(Split::took);
    }

    Rehearsed evolve(RehearsalEvent event) {
        return switch (event) {
            case RehearsalKnown(Rehearsal known) -> of(known);
        };
    }

    static Rehearsed of(Rehearsal rehearsal) {
        Map<String, Split> byTask = new HashMap<>();
        rehearsal.splits().forEach(split -> byTask.putIfAbsent(key(split.task()), split));
        return new Rehearsed(rehearsal, byTask);
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
