package dev.cutover.bot.answers;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after questions while they are asked. All have the same time, so that the first to begin
/// is the first whose time is over: one thread sleeps until then, passes over what was answered
/// meanwhile, and ends where nothing is left. Thread-safe.
final class Overdue {

    private static final Logger LOG = LoggerFactory.getLogger(Overdue.class);

    private final Duration longest;
    private final Queue<Question> open = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean watching = new AtomicBoolean();

    Overdue(Duration longest) {
        this.longest = longest;
    }

    /// @param late called on a thread of its own when the time is over, unless the question is
    Question begun(Runnable late) {
        Question question = new Question(System.nanoTime() + longest.toNanos(), late);
        open.add(question);
        if (!watching.get()) {
            watch();
        }
        return question;
    }

    private void watch() {
        if (watching.compareAndSet(false, true)) {
            Thread.ofVirtual().name("overdue").start(this::watchAll);
        }
    }

    private void watchAll() {
        for (Question next = open.poll(); next != null; next = open.poll()) {
            next.await();
        }
        watching.set(false);
        if (!open.isEmpty()) {
            watch();
        }
    }

    static final class Question {

        private final long end;
        private @Nullable Runnable late;
        private boolean wasLate;

        private Question(long end, Runnable late) {
            this.end = end;
            this.late = late;
        }

        /// There is an answer.
        ///
        /// @return whether it was late
        synchronized boolean over() {
            late = null;
            return wasLate;
        }

        private synchronized boolean isOver() {
            return late == null;
        }

        /// One who takes what is late slowly keeps nobody else waiting.
        private void await() {
            for (long left = left(); left > 0 && !isOver(); left = left()) {
                sleep(left);
            }
            if (!isOver()) {
                Thread.ofVirtual().name("late").start(this::tell);
            }
        }

        private long left() {
            return end - System.nanoTime();
        }

        private static void sleep(long nanos) {
            try {
                Thread.sleep(Duration.ofNanos(nanos));
            } catch (InterruptedException _) {
                // Nobody interrupts it; who waits is told in time either way.
            }
        }

        /// The edge: the answer itself comes however this ends.
        private synchronized void tell() {
            Runnable then = late;
            if (then == null) {
                return;
            }
            late = null;
            wasLate = true;
            try {
                then.run();
            } catch (RuntimeException failure) {
                LOG.warn("Nobody could be told that it takes longer: {}", failure.getMessage());
            }
        }
    }
}
