package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// So many questions at once, and so many to one host. Who waits longest is next, so nobody
/// starves; who waits for a crowded host takes no place from the others. Thread-safe.
public final class Lanes {

    private final Semaphore all;
    private final int ofOneHost;
    private final Map<String, Host> hosts = new HashMap<>();

    /// What is done in a place.
    @FunctionalInterface
    public interface Work<T> {

        T done() throws InterruptedException;
    }

    /// @param users who asks it or waits to; without any it is forgotten
    private record Host(Semaphore places, int users) {

        Host with(int more) {
            return new Host(places, users + more);
        }
    }

    /// @param inAll at once
    /// @param ofOneHost at once
    public Lanes(int inAll, int ofOneHost) {
        this.all = new Semaphore(inAll, true);
        this.ofOneHost = ofOneHost;
    }

    /// Does something in its place.
    ///
    /// @param host empty for none
    /// @param patience how long the place is waited for
    /// @return empty when there was no place in time
    public <T> Optional<T> within(String host, Duration patience, Work<T> work)
            throws InterruptedException {
        long latest = System.nanoTime() + patience.toNanos();
        Work<Optional<T>> inAll = () -> placed(all, latest, () -> Optional.of(work.done()));
        if (host.isEmpty()) {
            return inAll.done();
        }
        Semaphore places = entered(host);
        try {
            return placed(places, latest, inAll);
        } finally {
            left(host);
        }
    }

    private static <T> Optional<T> placed(Semaphore places, long latest, Work<Optional<T>> work)
            throws InterruptedException {
        if (!places.tryAcquire(latest - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return Optional.empty();
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private synchronized Semaphore entered(String host) {
        return hosts.merge(
                        host,
                        new Host(new Semaphore(ofOneHost, true), 1),
                        (known, _) -> known.with(1))
                .places();
    }

    private synchronized void left(String host) {
        hosts.computeIfPresent(host, (_, its) -> its.users() == 1 ? null : its.with(-1));
    }

    /// How many hosts are remembered.
    synchronized int hosts() {
        return hosts.size();
    }
}
