package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.journal.Row.CutoverRow;
import dev.cutover.commands.journal.Row.IssueRow;
import dev.cutover.commands.journal.Row.MessageRow;
import dev.cutover.commands.journal.Row.NoteRow;
import dev.cutover.commands.journal.Row.RiskRow;
import dev.cutover.commands.journal.Row.TaskRow;
import dev.cutover.commands.journal.Row.TimelineRow;
import dev.cutover.plans.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people query: the journals as tables, in H2. It promises nothing that the journal does not
/// hold; whatever is wrong with it, it is built anew from there.
///
/// Entries of a run are applied in order and once, each batch in one transaction with the number of
/// its last entry. Thread-safe; those who ask see whole batches.
public final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final LedgerFile file;
    private final Function<String, List<Entry>> journal;

    /// Replacing the file waits for those who ask, and they for it.
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();

    private final ReentrantLock writing = new ReentrantLock();

    private Ledger(LedgerFile file, Function<String, List<Entry>> journal) {
        this.file = file;
        this.journal = journal;
    }

    /// Never fails: a file that cannot be used is deleted and begun anew, with a line in the log.
    /// Who opens it has the lock of the data folder.
    ///
    /// @param journal all entries of a run, asked for when something was undone
    public static Ledger open(Path dataFolder, Function<String, List<Entry>> journal) {
        Ledger ledger = new Ledger(new LedgerFile(dataFolder), journal);
        try {
            String reason = ledger.file.open();
            if (reason != null && anyCutover(dataFolder)) {
                LOG.info(
                        "The ledger in {} is built anew from the journals: {}.",
                        dataFolder,
                        reason);
            }
        } catch (IOException | JdbiException e) {
            LOG.warn(
                    "The ledger in {} cannot be opened; the journals are complete without it.",
                    dataFolder,
                    e);
        }
        return ledger;
    }

    /// In a fresh folder there is nothing to build from, and nothing to say.
    private static boolean anyCutover(Path dataFolder) throws IOException {
        Path cutovers = dataFolder.resolve("cutovers");
        if (!Files.isDirectory(cutovers)) {
            return false;
        }
        try (Stream<Path> runs = Files.list(cutovers)) {
            return runs.findAny().isPresent();
        }
    }

    /// Adds entries of a run, all or none. Those that it has already are passed over.
    ///
    /// @throws IllegalArgumentException when entries are missing in between
    /// @throws LedgerUnavailable when the database fails
    public void apply(String run, Plan plan, List<Entry> entries) {
        write(handle -> {
            long last = lastSeq(handle, run);
            if (!entries.isEmpty() && entries.getLast().seq() > last) {
                requireNext(run, last, entries.getFirst());
                add(new RunRows(handle, run, plan), behind(last, entries));
            }
        });
    }

    private static List<Entry> behind(long last, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.seq() > last).toList();
    }

    /// Replaces everything about a run by what its journal says.
    public void rebuild(String run, Plan plan, List<Entry> entries) {
        write(handle -> new RunRows(handle, run, plan).replace(entries));
    }

    /// Removes the runs that are not among these.
    void keepOnly(List<String> runs) {
        write(handle ->
                handle.createQuery("select run from cutovers").mapTo(String.class).list().stream()
                        .filter(run -> !runs.contains(run))
                        .forEach(run -> LedgerSchema.removeRun(handle, run)));
    }

    /// The last entry of a run that is in the ledger, 0 for none.
    public long lastSeq(String run) {
        return read(handle -> lastSeq(handle, run));
    }

    public List<CutoverRow> cutovers() {
        return rows(CutoverRow.class, "select * from cutovers order by started_at, run");
    }

    /// In the order of the plan; tasks that were added stand at the end.
    public List<TaskRow> tasks(String run) {
        return rows(TaskRow.class, "select * from tasks where run = ? order by position", run);
    }

    public List<IssueRow> issues(String run) {
        return rows(IssueRow.class, "select * from issues where run = ? order by number", run);
    }

    public List<RiskRow> risks(String run) {
        return rows(RiskRow.class, "select * from risks where run = ? order by number", run);
    }

    public List<NoteRow> notes(String run) {
        return rows(NoteRow.class, "select * from notes where run = ? order by number", run);
    }

    public List<MessageRow> messages(String run) {
        return rows(
                MessageRow.class,
                "select * from messages where run = ? order by item, platform, channel",
                run);
    }

    public List<TimelineRow> timeline(String run) {
        return rows(TimelineRow.class, "select * from events where run = ? order by seq", run);
    }

    /// Compacts the file. A ledger that is not closed is built anew at the next start.
    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            file.close();
        } catch (IOException | JdbiException | LedgerUnavailable e) {
            LOG.warn("The ledger could not be closed; it is built anew at the next start.", e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /// An empty one in the place of one that fails.
    void startAnew() {
        inUse.writeLock().lock();
        try {
            file.openAnew();
        } catch (IOException | JdbiException e) {
            throw new LedgerUnavailable(e);
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /// @throws LedgerUnavailable when it does not answer, or once did not
    void requireSound() {
        read(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
        requireUndoubted();
    }

    /// @throws LedgerUnavailable when it once did not answer
    void requireUndoubted() {
        if (file.doubtful()) {
            throw new LedgerUnavailable(null);
        }
    }

    /// Whether the last entry it has of a run is the one that the journal has at that place.
    boolean agrees(String run, List<Entry> entries) {
        long last = lastSeq(run);
        if (last == 0 || last > entries.size()) {
            return last == 0;
        }
        Entry entry = entries.get((int) last - 1);
        return timeline(run, last).filter(row -> isOf(row, entry)).isPresent();
    }

    private Optional<TimelineRow> timeline(String run, long seq) {
        return rows(TimelineRow.class, "select * from events where run = ? and seq = ?", run, seq)
                .stream()
                .findFirst();
    }

    private static boolean isOf(TimelineRow row, Entry entry) {
        return row.type().equals(EventTypes.nameOf(entry.event()))
                && row.at().equals(entry.at().truncatedTo(ChronoUnit.MICROS));
    }

    private void add(RunRows rows, List<Entry> fresh) {
        if (fresh.stream().anyMatch(entry -> entry.event() instanceof ActionUndone)) {
            rows.replace(journal.apply(rows.run()).subList(0, (int) fresh.getLast().seq()));
        } else {
            rows.add(fresh);
        }
    }

    private static long lastSeq(Handle handle, String run) {
        return handle.select("select last_seq from cutovers where run = ?", run)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static void requireNext(String run, long last, Entry entry) {
        if (entry.seq() > last + 1) {
            throw new IllegalArgumentException(
                    "the ledger of %s stands at %d and cannot go on with %d"
                            .formatted(run, last, entry.seq()));
        }
    }

    private <T> List<T> rows(Class<T> type, String sql, Object... values) {
        return read(handle -> handle.select(sql, values).map(ConstructorMapper.of(type)).list());
    }

    private <T> T read(Function<Handle, T> question) {
        inUse.readLock().lock();
        try (Handle reader = file.reader()) {
            return question.apply(reader);
        } catch (JdbiException e) {
            file.doubt();
            throw new LedgerUnavailable(e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private void write(Consumer<Handle> change) {
        inUse.readLock().lock();
        writing.lock();
        try {
            file.writer().useTransaction(change::accept);
        } catch (JdbiException e) {
            throw new LedgerUnavailable(e);
        } finally {
            writing.unlock();
            inUse.readLock().unlock();
        }
    }
}
