package dev.cutover.bot.clock;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.Timers;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fires what is due in every running cutover, and what was left open in one that is closed, and
/// tells people of what waits for them. What that is follows from its record alone: after a restart
/// nothing is lost and nothing fires twice. Thread-safe.
public final class RunClock implements RunListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunClock.class);

    /// The clock on the wall may be set, and a machine may sleep: it is looked at again after so
    /// long.
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /// In a storm of clicks nobody needs it more often.
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);

    private static final Duration END = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Reminding reminding = new Reminding();
    private final Map<String, Run> running = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean fresh;
    private volatile boolean closed;

    private RunClock(InstantSource clock) {
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("clock of the cutovers").unstarted(this::run);
    }

    public static RunClock started(InstantSource clock) {
        RunClock made = new RunClock(clock);
        made.thread.start();
        return made;
    }

    @Override
    public void recorded(Run run, List<Entry> entries) {
        running.put(run.id(), run);
        wake();
    }

    private void wake() {
        lock.lock();
        try {
            fresh = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (!closed) {
                Instant next = fireAll();
                Thread.sleep(SHORTEST_PAUSE);
                await(next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return when something is due next
    private Instant fireAll() {
        Instant now = clock.instant();
        Instant next = now.plus(LONGEST_PAUSE);
        for (Run run : running.values()) {
            try {
                Instant its = fired(run, now, next);
                next = its.isBefore(next) ? its : next;
            } catch (RuntimeException bug) {
                LOG.error("{}: what is due could not be brought about", run.id(), bug);
            }
        }
        return next;
    }

    private Instant fired(Run run, Instant now, Instant otherwise) {
        Optional<Instant> first = new Timers(run.cutover(), run.agenda()).next(now);
        if (run.cutover().closed() && first.isEmpty()) {
            running.remove(run.id());
            reminding.forget(run.id());
            return otherwise;
        }
        Instant timer = timerFired(run, first.orElse(otherwise), now, otherwise);
        Instant told = reminding.told(run, now).orElse(otherwise);
        return timer.isBefore(told) ? timer : told;
    }

    private static Instant timerFired(Run run, Instant due, Instant now, Instant otherwise) {
        if (due.isAfter(now)) {
            return due;
        }
        Outcome outcome = run.decide(new Tick(run.agenda()), new Cause(Person.BOT, null));
        return outcome instanceof Outcome.Done
                ? new Timers(run.cutover(), run.agenda()).next(now).orElse(otherwise)
                : otherwise;
    }

    private void await(Instant next) throws InterruptedException {
        lock.lock();
        try {
            long nanos = Duration.between(clock.instant(), next).toNanos();
            while (!fresh && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            fresh = false;
        } finally {
            lock.unlock();
        }
    }

    /// Waits a second for what is being written down.
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
