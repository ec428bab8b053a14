package dev.cutover.bot.probes.rota;

/// A time that only goes forward, and goes on while the machine sleeps. Thread-safe.
public interface Ticker {

    /// Nanoseconds since some moment.
    long nanos();

    /// Waits until that time is there.
    void await(long nanos) throws InterruptedException;
}
