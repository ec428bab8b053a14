package dev.cutover.bot.deliveries;

import dev.cutover.commands.Entry;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets each cutover's letters leave, by each way with a thread of its own: one that hangs keeps
/// nobody waiting, least of all chat. How far each has come is in the journal, so that a restart
/// goes on where it was. Of a rehearsal nothing leaves. Thread-safe.
public final class Outgoing implements RunListener, AutoCloseable {

    private static final Duration LAST_ROUND = Duration.ofSeconds(2);

    private final List<Way> ways;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Duration firstPause;
    private final Map<By, Sending> sendings = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /// A cutover and a way out.
    private record By(String run, String way) {}

    private Outgoing(List<Way> ways, ZoneId zone, InstantSource clock, Duration firstPause) {
        this.ways = List.copyOf(ways);
        this.zone = zone;
        this.clock = clock;
        this.firstPause = firstPause;
    }

    /// @param zone of the times in letters
    public static Outgoing of(List<Way> ways, ZoneId zone, InstantSource clock) {
        return new Outgoing(ways, zone, clock, Sending.FIRST_PAUSE);
    }

    /// @param firstPause before the second try; it doubles with each
    static Outgoing hurried(List<Way> ways, ZoneId zone, InstantSource clock, Duration firstPause) {
        return new Outgoing(ways, zone, clock, firstPause);
    }

    @Override
    public void recorded(Run run, List<Entry> entries) {
        if (!closed && !run.cutover().rehearsal() && mayHaveNews(entries)) {
            ways.forEach(way -> wake(run, way));
        }
    }

    /// Also of what no way wants: what it has passed by is noted.
    private static boolean mayHaveNews(List<Entry> entries) {
        return entries.isEmpty()
                || entries.stream().anyMatch(entry -> Letters.kind(entry.event()).isPresent());
    }

    private void wake(Run run, Way way) {
        By by = new By(run.id(), way.name());
        if (sendings.containsKey(by) || !Sending.isOver(run, way, clock.instant())) {
            sendings.computeIfAbsent(by, _ -> Sending.started(run, way, zone, clock, firstPause))
                    .wake();
        }
    }

    /// What is on its way may arrive; the rest leaves after the next start.
    @Override
    public void close() {
        closed = true;
        sendings.values().forEach(Sending::end);
        long end = System.nanoTime() + LAST_ROUND.toNanos();
        try {
            for (Sending sending : sendings.values()) {
                sending.await(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
