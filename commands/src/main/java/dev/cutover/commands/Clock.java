package dev.cutover.commands;

import dev.cutover.commands.ClockEvent.Looked;
import dev.cutover.commands.ClockEvent.TimerFired;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the clock has brought about so far. One slice of a [Cutover]; it evolves itself.
///
/// @param fired by key, in the order in which they fired
public record Clock(Map<String, Fired> fired) implements Slice {

    static final Clock NONE = new Clock(Map.of());

    /// @param at when it fired, which may be long after it was due
    /// @param seen what somebody saw then, null where nobody said
    public record Fired(Timer timer, Instant at, @Nullable String seen) {}

    boolean has(String key) {
        return fired.containsKey(key);
    }

    /// Whether anything fired whose key begins so.
    boolean hasBelow(String prefix) {
        return fired.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /// The last time that somebody was asked to look at a task and has not said what they saw.
    Optional<Fired> unanswered(String task) {
        return fired.values().stream()
                .filter(one -> one.timer().kind() == Timer.Kind.LOOK)
                .filter(one -> task.equals(one.timer().task()) && one.seen() == null)
                .reduce((_, last) -> last);
    }

    Clock evolve(Entry entry, ClockEvent event) {
        return switch (event) {
            case TimerFired(Timer timer) -> with(timer.key(), new Fired(timer, entry.at(), null));
            case ClockEvent.DaySummed _ -> this;
            case Looked(String key, String _, String seen) -> {
                @Nullable Fired one = fired.get(key);
                yield one == null ? this : with(key, new Fired(one.timer(), one.at(), seen));
            }
        };
    }

    Clock with(String key, Fired one) {
        Map<String, Fired> more = new LinkedHashMap<>(fired);
        more.put(key, one);
        return new Clock(Collections.unmodifiableMap(more));
    }
}
