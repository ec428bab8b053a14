package dev.cutover.commands;

import dev.cutover.commands.MirrorEvent.MirrorAdded;
import dev.cutover.commands.MirrorEvent.MirrorStopped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The channels that show a cutover beside the one it lives in, oldest first; those that were
/// stopped stay, so that they can say so. A part of [Audience].
public record Mirrors(List<Mirror> all) {

    static final Mirrors NONE = new Mirrors(List.of());

    public Mirrors {
        all = List.copyOf(all);
    }

    public Optional<Mirror> at(Place place) {
        return all.stream().filter(mirror -> mirror.place().equals(place)).findFirst();
    }

    /// Those that go on.
    public Stream<Mirror> live() {
        return all.stream().filter(Mirror::goesOn);
    }

    Mirrors evolve(Entry entry, MirrorEvent event) {
        return switch (event) {
            case MirrorAdded(Place place, boolean readOnly, @Nullable Purpose purpose) ->
                    with(
                            new Mirror(
                                    place,
                                    readOnly,
                                    purpose,
                                    entry.cause().person(),
                                    entry.at(),
                                    entry.seq(),
                                    0));
            case MirrorStopped(Place place) ->
                    at(place).map(mirror -> with(mirror.stopped(entry.seq()))).orElse(this);
        };
    }

    /// How one stood before; one that was not there is stopped, and says so.
    Mirrors restored(Place place, @Nullable Mirror before, Entry entry) {
        return before != null
                ? with(before)
                : at(place).map(mirror -> with(mirror.stopped(entry.seq()))).orElse(this);
    }

    private Mirrors with(Mirror mirror) {
        List<Mirror> next = new ArrayList<>(all);
        next.removeIf(one -> one.place().equals(mirror.place()));
        next.add(mirror);
        return new Mirrors(next);
    }
}
