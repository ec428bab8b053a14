package dev.cutover.bot.slack.inbound;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done once Slack has its acknowledgement, each on a virtual thread of its own.
/// Thread-safe.
public final class Afterwards implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private static final Duration LAST = Duration.ofSeconds(5);

    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    /// Returns at once.
    public void run(List<Runnable> work) {
        work.forEach(this::run);
    }

    private void run(Runnable work) {
        Thread thread = Thread.ofVirtual().name("after").unstarted(() -> carriedOut(work));
        running.add(thread);
        thread.start();
    }

    /// The edge: nobody waits for it, so what goes wrong is said in the log.
    private void carriedOut(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("What follows an answer could not be done: {}", failure.getMessage());
        } finally {
            running.remove(Thread.currentThread());
        }
    }

    /// Waits a while for what is under way. Nothing is interrupted: it may be at the disk.
    @Override
    public void close() {
        long end = System.nanoTime() + LAST.toNanos();
        try {
            for (Thread thread : running) {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
