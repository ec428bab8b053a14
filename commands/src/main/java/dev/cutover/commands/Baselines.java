package dev.cutover.commands;

import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From when a cutover is counted, and was counted before. One slice of a [Cutover]; it evolves
/// itself.
///
/// @param said every T-0 that somebody said, the one that counts last; empty while it is the start
public record Baselines(List<Baseline> said) implements Slice {

    static final Baselines NONE = new Baselines(List.of());

    /// @param zone the id of the one in which it was said
    /// @param at when it was said
    public record Baseline(
            Instant zero, String zone, Person by, Instant at, @Nullable String why) {}

    public Baselines {
        said = List.copyOf(said);
    }

    /// The one that counts; empty while nobody has said one.
    public Optional<Baseline> now() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /// The one that counted before.
    public Optional<Baseline> before() {
        return said.size() < 2 ? Optional.empty() : Optional.of(said.get(said.size() - 2));
    }

    Baselines evolve(Entry entry, ScheduleEvent event) {
        return switch (event) {
            case ZeroSet(Instant zero, String zone, @Nullable String why) ->
                    and(entry, zero, zone, why);
            case ZeroMoved(Instant _, Instant to, String zone, String why) ->
                    and(entry, to, zone, why);
            case TaskReestimated _ -> this;
        };
    }

    private Baselines and(Entry entry, Instant zero, String zone, @Nullable String why) {
        Baseline next = new Baseline(zero, zone, entry.cause().person(), entry.at(), why);
        return new Baselines(Stream.concat(said.stream(), Stream.of(next)).toList());
    }
}
