package dev.cutover.bot.probes.bench;

/// A way to ask all targets of a load at their planned times.
interface Way extends AutoCloseable {

    String name();

    /// Begins to ask, and does not wait.
    ///
    /// @param start of the run, as `System.nanoTime()`
    void begin(Load load, long start);

    /// Asks no more.
    void end() throws InterruptedException;

    /// Answers that were not as they should be.
    int wrong();

    /// Seconds of processor that a process beside this one took until now.
    default double cpuBeside() {
        return 0;
    }

    @Override
    default void close() {}
}
