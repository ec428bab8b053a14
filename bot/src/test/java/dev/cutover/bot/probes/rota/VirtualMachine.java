package dev.cutover.bot.probes.rota;

import dev.cutover.bot.probes.rota.MachineTicker.Machine;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/// A machine whose time passes only when a test says so, as quickly as the threads that wait for it
/// do their work. It can sleep, and its clock can be set.
public final class VirtualMachine {

    public static final Instant START = Instant.parse("2026-03-01T02:00:00Z");

    private final PriorityQueue<Waiter> waiters =
            new PriorityQueue<>(Comparator.comparingLong(Waiter::until));
    private long awake = 77_000_000_000L;
    private Duration slept = Duration.ZERO;
    private Duration clockSet = Duration.ZERO;
    private boolean knowsUptime = true;

    private record Waiter(long until, CountDownLatch there) {}

    /// @param jumped see [MachineTicker]
    public Ticker ticker(Consumer<Jump> jumped) {
        return new MachineTicker(machine(), this::wall, jumped);
    }

    Machine machine() {
        return new Machine(this::awake, this::uptime, this::pause);
    }

    public synchronized Instant wall() {
        return START.plusNanos(awake - 77_000_000_000L).plus(slept).plus(clockSet);
    }

    private synchronized long awake() {
        return awake;
    }

    private synchronized OptionalLong uptime() {
        return knowsUptime
                ? OptionalLong.of(awake + slept.toNanos() + 5_000_000)
                : OptionalLong.empty();
    }

    synchronized void doesNotKnowItsUptime() {
        knowsUptime = false;
    }

    void pause(long nanos) throws InterruptedException {
        Waiter waiter;
        synchronized (this) {
            waiter = new Waiter(awake + nanos, new CountDownLatch(1));
            waiters.add(waiter);
            notifyAll();
        }
        try {
            waiter.there().await();
        } finally {
            synchronized (this) {
                waiters.remove(waiter);
                notifyAll();
            }
        }
    }

    /// @param threads how many of them use this time; it goes on when all of them wait for it
    public void pass(Duration time, IntSupplier threads) throws InterruptedException {
        long target = awake() + time.toNanos();
        while (true) {
            quiet(threads);
            synchronized (this) {
                Waiter first = waiters.peek();
                if (first == null || first.until() > target) {
                    awake = target;
                    return;
                }
                awake = first.until();
                waiters.remove(first);
                first.there().countDown();
            }
        }
    }

    private synchronized void quiet(IntSupplier threads) throws InterruptedException {
        while (waiters.size() != threads.getAsInt()) {
            wait(1);
        }
    }

    public synchronized void sleep(Duration time) {
        slept = slept.plus(time);
    }

    public synchronized void setClock(Duration by) {
        clockSet = clockSet.plus(by);
    }
}
