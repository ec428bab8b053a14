package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Asks at planned times. Each beat has a virtual thread of its own, so that what hangs keeps
/// nothing else waiting; a bug in one is logged and stops no other. Thread-safe.
///
/// The clock on the wall is read once, when a beat begins, to know how long ago the watch started;
/// from then on it may be set as anybody likes.
public final class Beats implements AutoCloseable {

    private final Lanes lanes;
    private final Ticker ticker;
    private final InstantSource wall;
    private final Map<String, Beating> beating = new ConcurrentHashMap<>();
    private boolean closed;

    public Beats(Lanes lanes, Ticker ticker, InstantSource wall) {
        this.lanes = lanes;
        this.ticker = ticker;
        this.wall = wall;
    }

    /// Begins to ask, or goes on after a restart. Does nothing where that key is being asked
    /// already, or everything was closed.
    ///
    /// @param key also decides where in its spread it is asked
    /// @param started from when the planned times are counted
    /// @param after the last planned time that was asked or counted as missed; negative for none
    public synchronized void begin(String key, Instant started, Duration after, Beat beat) {
        if (closed || beating.containsKey(key)) {
            return;
        }
        long start = ticker.nanos() - Duration.between(started, wall.instant()).toNanos();
        Beating fresh =
                new Beating(
                        key,
                        beat,
                        lanes,
                        new Since(ticker, start),
                        after,
                        its -> beating.remove(key, its));
        beating.put(key, fresh);
        fresh.start();
    }

    /// Asks it no more. What hangs is interrupted, and its answer counts for nothing; what is being
    /// written down is written to its end.
    public synchronized void end(String key) {
        Beating its = beating.remove(key);
        if (its != null) {
            its.end();
        }
    }

    /// Those that are not over.
    public Set<String> keys() {
        return Set.copyOf(beating.keySet());
    }

    /// Ends all of them, and waits for what is being written down, together at most a second.
    @Override
    public void close() {
        Undisturbed.end(closing().stream().map(Beating::thread).toList());
    }

    private synchronized List<Beating> closing() {
        closed = true;
        List<Beating> all = List.copyOf(beating.values());
        beating.clear();
        return all;
    }
}
