package dev.cutover.bot.probes.rota;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

/// A thread that can be ended at any time, and is interrupted for it, but never while it writes
/// something down: an interrupted file is a closed one.
public final class Undisturbed {

    private static final Duration END = Duration.ofSeconds(1);

    private final Thread thread;
    private boolean ended;
    private boolean writing;

    public Undisturbed(String name, Runnable work) {
        this.thread = Thread.ofVirtual().name(name).unstarted(work);
    }

    public void start() {
        thread.start();
    }

    /// Does not wait.
    public synchronized void end() {
        ended = true;
        if (!writing) {
            thread.interrupt();
        }
    }

    /// Ends all of them, and waits for what is being written down, together at most a second.
    public static void end(Collection<Undisturbed> all) {
        all.forEach(Undisturbed::end);
        long latest = System.nanoTime() + END.toNanos();
        try {
            for (Undisturbed one : all) {
                one.await(Duration.ofNanos(Math.max(0, latest - System.nanoTime())));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Duration time) throws InterruptedException {
        thread.join(time);
    }

    /// To be called on the thread itself.
    ///
    /// @throws InterruptedException instead of doing it when it was ended
    public <T> T write(Supplier<T> work) throws InterruptedException {
        begin();
        try {
            return work.get();
        } finally {
            done();
        }
    }

    /// An interrupt that somebody else left behind would close the file just as well.
    private synchronized void begin() throws InterruptedException {
        boolean left = Thread.interrupted();
        if (ended) {
            throw new InterruptedException(left ? "interrupted" : "ended");
        }
        writing = true;
    }

    private synchronized void done() {
        writing = false;
        if (ended) {
            thread.interrupt();
        }
    }
}
