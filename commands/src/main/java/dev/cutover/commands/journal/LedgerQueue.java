package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.plans.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to go into the ledger, run by run, and what is in it. Bounded: what piles up for a
/// run is dropped, and the run read from its journal instead.
///
/// Thread-safe; nobody but the one who takes work ever waits for it.
final class LedgerQueue {

    /// Of one run: some seconds of the fastest storm there is. Reading a journal again costs more.
    private static final int HELD_ENTRIES = 20_000;

    sealed interface Work {

        /// What a journal was just given.
        record Add(Plan plan, List<Entry> entries) implements Work {}

        /// Whatever a journal holds.
        record CatchUp() implements Work {}
    }

    record Task(String run, Work work) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /// Apart from what changed: in a storm nobody who breathes is woken by each command.
    private final Condition hurried = lock.newCondition();

    private final Map<String, Work> waiting = new LinkedHashMap<>();
    private final Map<String, Long> applied = new HashMap<>();
    private boolean closed;

    /// By how many.
    private int awaited;

    void put(String run, Work work) {
        lock.lock();
        try {
            waiting.merge(run, own(work), LedgerQueue::joined);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the next task; empty once the queue is closed.
    Optional<Task> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return closed ? Optional.empty() : Optional.of(first());
        } finally {
            lock.unlock();
        }
    }

    /// Waits for a while, and no longer than until somebody waits for an entry.
    void breathe(Duration time) {
        lock.lock();
        try {
            long left = time.toNanos();
            while (left > 0 && awaited == 0 && !closed) {
                left = hurried.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /// A run is in the ledger up to an entry.
    void applied(String run, long seq) {
        lock.lock();
        try {
            applied.put(run, seq);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Up to which entry a run is known to be in the ledger, 0 where nobody knows.
    long applied(String run) {
        lock.lock();
        try {
            return applied.getOrDefault(run, 0L);
        } finally {
            lock.unlock();
        }
    }

    /// Nothing is in the ledger any more.
    void nothingApplied() {
        lock.lock();
        try {
            applied.clear();
        } finally {
            lock.unlock();
        }
    }

    boolean await(String run, long seq, Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            awaited++;
            hurried.signalAll();
            long left = timeout.toNanos();
            while (!has(run, seq) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return has(run, seq);
        } finally {
            awaited--;
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            hurried.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean has(String run, long seq) {
        return applied(run) >= seq;
    }

    private Task first() {
        Map.Entry<String, Work> first = waiting.entrySet().iterator().next();
        Task task = new Task(first.getKey(), first.getValue());
        waiting.remove(task.run());
        return task;
    }

    private static Work joined(Work before, Work after) {
        return before instanceof Work.Add first
                        && after instanceof Work.Add second
                        && first.entries().size() + second.entries().size() <= HELD_ENTRIES
                        && second.entries().getFirst().seq() == first.entries().getLast().seq() + 1
                ? both(first, second)
                : new Work.CatchUp();
    }

    /// Grows as long as it waits here, and is nobody else's.
    private static Work own(Work work) {
        return work instanceof Work.Add(Plan plan, List<Entry> entries)
                ? new Work.Add(plan, new ArrayList<>(entries))
                : work;
    }

    private static Work both(Work.Add first, Work.Add second) {
        first.entries().addAll(second.entries());
        return new Work.Add(second.plan(), first.entries());
    }
}
