package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.journal.Journal.Recorded;
import dev.cutover.commands.journal.LedgerQueue.Task;
import dev.cutover.commands.journal.LedgerQueue.Work;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the ledger up to the journal behind everybody's back: one thread of the system, since it
/// waits for the disk, which begins with every run there is.
///
/// [#follow] never waits and never fails. When the database fails, that is logged once and the
/// ledger is built anew; a run that fails in the new one too is left out until its next entry.
public final class LedgerFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerFollower.class);

    /// Meanwhile more comes together, of which much is overwritten by what comes after it, and
    /// whoever waits for an answer has the processor.
    private static final Duration BREATH = Duration.ofMillis(100);

    /// So many new ledgers are tried until there is something new to write: a full disk must not
    /// keep a processor busy.
    private static final int TRIES = 2;

    private final Ledger ledger;
    private final Journal journal;
    private final PlanReader plans;
    private final LedgerQueue queue = new LedgerQueue();
    private final AtomicInteger tries = new AtomicInteger(TRIES);
    private final Thread thread = Thread.ofPlatform().daemon().name("ledger").unstarted(this::work);

    /// The runs that failed and did not succeed since; only the thread sees it.
    private final Set<String> failed = new HashSet<>();

    private LedgerFollower(Ledger ledger, Journal journal, PlanReader plans) {
        this.ledger = ledger;
        this.journal = journal;
        this.plans = plans;
    }

    /// Begins at once to catch up with the journals that are there.
    public static LedgerFollower start(Ledger ledger, Journal journal, PlanReader plans) {
        LedgerFollower follower = new LedgerFollower(ledger, journal, plans);
        follower.thread.start();
        return follower;
    }

    /// What was just appended to a journal; for one run, in order.
    public void follow(String run, Plan plan, List<Entry> entries) {
        if (!entries.isEmpty()) {
            tries.set(TRIES);
            queue.put(run, new Work.Add(plan, List.copyOf(entries)));
        }
    }

    /// Waits until an entry is in the ledger.
    ///
    /// @return whether it is
    public boolean caughtUp(String run, long seq, Duration timeout) throws InterruptedException {
        return queue.await(run, seq, timeout);
    }

    /// Ends after the run it is at. The rest is made up for at the next start.
    @Override
    public void close() {
        queue.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            everything();
        } catch (RuntimeException e) {
            failed("all cutovers", e);
        }
        for (Optional<Task> task = queue.take(); task.isPresent(); task = queue.take()) {
            step(task.get());
            if (task.get().work() instanceof Work.Add) {
                queue.breathe(BREATH);
            }
        }
    }

    /// The edge of the loop: whatever goes wrong with one run, the others go on.
    private void step(Task task) {
        try {
            queue.applied(task.run(), brought(task));
            failed.remove(task.run());
        } catch (JournalDamaged | JournalUnavailable e) {
            LOG.warn("The ledger goes on without {}. {}", task.run(), e.getMessage());
        } catch (RuntimeException e) {
            failed(task.run(), e);
        }
    }

    /// @return the last entry that is in the ledger then
    private long brought(Task task) {
        return switch (task.work()) {
            case Work.Add(Plan plan, List<Entry> entries) -> added(task.run(), plan, entries);
            case Work.CatchUp() -> caughtUp(task.run());
        };
    }

    /// In a storm this is all that is asked of the database: what was written last is known here,
    /// and one that does not answer says so when it is written.
    private long added(String run, Plan plan, List<Entry> entries) {
        if (entries.getFirst().seq() > queue.applied(run) + 1) {
            return caughtUp(run);
        }
        ledger.requireUndoubted();
        ledger.apply(run, plan, entries);
        return Math.max(queue.applied(run), entries.getLast().seq());
    }

    private long caughtUp(String run) {
        ledger.requireSound();
        Recorded recorded = journal.read(run);
        Plan plan = plans.read(recorded.planText());
        if (ledger.agrees(run, recorded.entries())) {
            ledger.apply(run, plan, recorded.entries());
        } else {
            ledger.rebuild(run, plan, recorded.entries());
        }
        return ledger.lastSeq(run);
    }

    private void failed(String run, RuntimeException failure) {
        boolean first = failed.add(run);
        if (first) {
            LOG.warn("The ledger failed at {}; it is built anew from the journals.", run, failure);
        }
        if ((first || !sound()) && tries.getAndDecrement() > 0) {
            buildAnew();
        }
    }

    private boolean sound() {
        try {
            ledger.requireSound();
            return true;
        } catch (LedgerUnavailable e) {
            return false;
        }
    }

    private void buildAnew() {
        queue.nothingApplied();
        try {
            ledger.startAnew();
            everything();
        } catch (RuntimeException e) {
            LOG.debug("A new ledger could not be made; the next entry tries again.", e);
        }
    }

    private void everything() {
        List<String> runs = journal.runs();
        ledger.keepOnly(runs);
        runs.forEach(run -> queue.put(run, new Work.CatchUp()));
    }
}
