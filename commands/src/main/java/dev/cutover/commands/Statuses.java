package dev.cutover.commands;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which channels are to be told how things stand, and when.
public record Statuses(Cutover cutover) {

    /// Those whose time it is.
    Stream<Map.Entry<Place, Cadence>> due(Instant now) {
        return live().filter(one -> !one.getValue().due().isAfter(now));
    }

    /// When the next is; empty while no channel wants it.
    public Optional<Instant> next() {
        return live().map(one -> one.getValue().due()).min(Comparator.naturalOrder());
    }

    /// A mirror that ended is told nothing.
    private Stream<Map.Entry<Place, Cadence>> live() {
        return cutover.closed()
                ? Stream.empty()
                : cutover.nudges().cadences().entrySet().stream()
                        .filter(one ->
                                cutover.audience()
                                        .mirrors()
                                        .at(one.getKey())
                                        .map(Mirror::goesOn)
                                        .orElse(true));
    }
}
