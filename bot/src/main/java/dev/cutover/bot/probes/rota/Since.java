package dev.cutover.bot.probes.rota;

import java.time.Duration;

/// Time, counted from the start of a watch.
///
/// @param start of the ticker's nanoseconds
record Since(Ticker ticker, long start) {

    Duration now() {
        return Duration.ofNanos(ticker.nanos() - start);
    }

    void await(Duration time) throws InterruptedException {
        ticker.await(start + time.toNanos());
    }
}
