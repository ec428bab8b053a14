package dev.cutover.bot.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Lets calls go one after the other at a pace, a few at once after a rest. Whoever has to wait
/// keeps its place, and what goes first overtakes. Time comes in as an argument; thread-safe.
public final class Turns {

    /// Who does not come back that long after its time gives up its place.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Duration every;
    private final Duration most;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private Duration saved;
    private Instant last = Instant.MIN;
    private long arrivals;

    private record Waiting(boolean first, long arrival, Instant until) {

        boolean before(Waiting other) {
            return first == other.first ? arrival < other.arrival : first;
        }
    }

    /// @param burst how many may go at once after a rest
    /// @param every the pace
    public Turns(int burst, Duration every) {
        this.every = every;
        this.most = every.multipliedBy(burst);
        this.saved = most;
    }

    /// @param who names the one who asks
    /// @param first whether it goes before those who are not first
    /// @return zero where it is its turn, which it then has taken; else how long to wait before it
    ///   asks again
    public synchronized Duration ask(String who, boolean first, Instant now) {
        passed(now);
        Waiting mine = waiting.getOrDefault(who, new Waiting(first, arrivals++, now));
        mine = new Waiting(first, mine.arrival(), now);
        waiting.remove(who);
        Duration needed = every.multipliedBy(ahead(mine) + 1);
        if (needed.compareTo(saved) <= 0) {
            saved = saved.minus(every);
            return Duration.ZERO;
        }
        Duration wait = needed.minus(saved);
        waiting.put(who, new Waiting(first, mine.arrival(), now.plus(wait).plus(PATIENCE)));
        return wait;
    }

    private long ahead(Waiting mine) {
        return waiting.values().stream().filter(other -> other.before(mine)).count();
    }

    /// A clock that is set back gives nothing and takes nothing.
    private void passed(Instant now) {
        if (now.isAfter(last)) {
            Duration since = last.equals(Instant.MIN) ? most : Duration.between(last, now);
            Duration more = saved.plus(since.compareTo(most) > 0 ? most : since);
            saved = more.compareTo(most) > 0 ? most : more;
        }
        last = now;
        waiting.values().removeIf(one -> one.until().isBefore(now));
    }
}
