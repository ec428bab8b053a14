package dev.cutover.bot.probes.push;

/// Where reports go: to the cutovers whose probes wait for them. Called on a request's thread;
/// thread-safe.
@FunctionalInterface
public interface PushSink {

    /// Keeps the report for everybody who waits for it, before it returns.
    ///
    /// @param name of the report, as a probe says it: `push backup`; compared as it is written
    Received received(String name, Report report);

    /// What became of a report.
    ///
    /// @param cutovers how many running ones took it; 0 where none waits for it, and it is dropped
    record Received(int cutovers) {}
}
