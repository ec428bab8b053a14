package dev.cutover.commands.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers what many ask at once, in batches and in the order in which they asked. Whoever has an
/// answer goes at once, and waits for nobody's next batch.
///
/// Thread-safe. An interrupt neither ends the waiting nor gets lost, and does not reach the work.
/// Who asks while answering, on the same thread, is answered there and then, with all who wait.
///
/// @param <Q> what is asked
/// @param <A> what is answered
final class Batches<Q, A> {

    /// Threads of the system: one that waits for the disk keeps no carrier of virtual threads from
    /// the others, and gets its turn however many of them wait for one.
    private static final Executor THREADS =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("decisions-", 1).factory());

    /// In a storm a moment's rest gathers more into the next batch, and each batch is one force of
    /// the disk. Who asks alone never waits for that.
    private static final int MANY = 8;

    private static final long GATHER_NANOS = 100_000;

    private final Function<List<Q>, List<A>> answers;
    private final Queue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile @Nullable Thread worker;

    /// @param answers to a batch, one to each in its order; asked by one thread at a time, and sees
    ///   all that the one before did. Where it throws, all of the batch hear of it.
    Batches(Function<List<Q>, List<A>> answers) {
        this.answers = answers;
    }

    /// @throws IllegalStateException when the batch could not be answered; the cause says why
    A answer(Q question) {
        Waiting<Q, A> mine = new Waiting<>(question);
        waiting.add(mine);
        if (mine.thread.equals(worker)) {
            int _ = answerAllWaiting();
        } else {
            work();
            mine.await();
        }
        return mine.answer();
    }

    private void work() {
        if (working.compareAndSet(false, true)) {
            try {
                THREADS.execute(this::workUntilDone);
            } catch (OutOfMemoryError noThread) { // Then whoever asks does it.
                workUntilDone();
            }
        }
    }

    /// Given up before the queue is looked at once more: whoever comes in between begins anew, and
    /// whoever came before is seen here.
    private void workUntilDone() {
        worker = Thread.currentThread();
        try {
            while (!waiting.isEmpty()) {
                if (answerAllWaiting() >= MANY) {
                    LockSupport.parkNanos(GATHER_NANOS);
                }
            }
        } finally {
            worker = null;
            working.set(false);
        }
        if (!waiting.isEmpty()) {
            work();
        }
    }

    private int answerAllWaiting() {
        List<Waiting<Q, A>> batch = new ArrayList<>();
        try {
            for (Waiting<Q, A> next = waiting.poll(); next != null; next = waiting.poll()) {
                batch.add(next);
            }
            List<A> its = answers.apply(batch.stream().map(one -> one.question).toList());
            for (int index = 0; index < batch.size(); index++) {
                batch.get(index).wake(its.get(index), null);
            }
        } catch (Throwable failure) { // Else the others would wait for ever.
            batch.stream().filter(one -> !one.answered).forEach(one -> one.wake(null, failure));
        }
        return batch.size();
    }

    /// A question on its way.
    private static final class Waiting<Q, A> {

        private final Q question;
        private final Thread thread = Thread.currentThread();
        private @Nullable A answer;
        private @Nullable Throwable failure;

        /// Written last and read first.
        private volatile boolean answered;

        private Waiting(Q question) {
            this.question = question;
        }

        private void wake(@Nullable A answer, @Nullable Throwable failure) {
            this.answer = answer;
            this.failure = failure;
            answered = true;
            LockSupport.unpark(thread);
        }

        private void await() {
            boolean interrupted = false;
            while (!answered) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                thread.interrupt();
            }
        }

        private A answer() {
            if (answer == null) {
                throw new IllegalStateException("It could not be answered", failure);
            }
            return answer;
        }
    }
}
