package dev.cutover.commands;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What soaks must remember: when a watch failed, when nobody could see, and which locks people
/// lifted. One slice of a [Cutover]; it follows the others.
///
/// @param troubles in the order in which they were found
/// @param vouchers until when the last answer of a running watch speaks for how things are, by the
///   number of the watch
/// @param lifted by the id of the task
public record Soaks(List<Trouble> troubles, Map<Long, Instant> vouchers, Map<String, Lifted> lifted)
        implements Slice {

    static final Soaks NONE = new Soaks(List.of(), Map.of(), Map.of());

    /// Somebody's word that a task need not wait for its time.
    public record Lifted(Person by, Instant at, String why) {}

    public Soaks {
        troubles = List.copyOf(troubles);
    }

    Stream<Trouble> failing() {
        return troubles.stream().filter(one -> one.kind() == Trouble.Kind.FAILING);
    }

    /// When nobody could see, each moment once.
    List<Stretch> unseen() {
        return Stretch.merged(
                troubles.stream()
                        .filter(one -> one.kind() == Trouble.Kind.UNSEEN)
                        .map(Trouble::when)
                        .toList());
    }

    /// Where nothing is watched, time speaks for itself.
    Instant vouched() {
        return vouchers.values().stream().min(Instant::compareTo).orElse(Instant.MAX);
    }

    Soaks evolve(Entry entry, SoakEvent event) {
        return switch (event) {
            case SoakEvent.LockLifted(String task, String why) ->
                    with(task, new Lifted(entry.cause().person(), entry.at(), why));
        };
    }

    Soaks with(String task, @Nullable Lifted its) {
        Map<String, Lifted> more = new LinkedHashMap<>(lifted);
        if (its == null) {
            more.remove(task);
        } else {
            more.put(task, its);
        }
        return new Soaks(troubles, vouchers, Collections.unmodifiableMap(more));
    }

    /// As the other slices are after an entry.
    Soaks following(Cutover before, Cutover after, Entry entry) {
        return switch (entry.event()) {
            case ProbeEvent _, TaskEvent _, RunEvent _ -> known(before, after, entry);
            case Event _ -> this;
        };
    }

    private Soaks known(Cutover before, Cutover after, Entry entry) {
        boolean nothing = vouchers.isEmpty() && after.probes().watches().findAny().isEmpty();
        return nothing && troubles.isEmpty()
                ? this
                : new SoakFollowing(this, before, after, entry).soaks();
    }
}
