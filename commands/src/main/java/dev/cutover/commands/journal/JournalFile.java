package dev.cutover.commands.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.cutover.commands.Entry;
import dev.cutover.commands.disk.Durably;
import dev.cutover.commands.journal.JournalScan.Found;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One `journal.jsonl`. What `append` was given is on disk when it returns, and gone when it
/// throws.
///
/// Thread-safe. Reading does not hold appending up: once the file was read, the end of what is
/// recorded is known, and a reader looks no further.
final class JournalFile implements AutoCloseable {

    /// Opens a journal for writing; tests put failing disks here.
    interface Disk {
        FileChannel open(Path journal) throws IOException;
    }

    static final Disk REAL = journal -> FileChannel.open(journal, READ, WRITE);

    static final String NAME = "journal.jsonl";

    private final Path folder;
    private final Path file;
    private final Disk disk;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> notices = new ArrayList<>();
    private @Nullable Tail tail;
    private @Nullable FileChannel channel;
    private boolean doubtful;
    private boolean closed;

    JournalFile(Path folder, Disk disk) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.disk = disk;
    }

    /// @throws JournalDamaged when a line is not what was written; a torn end is cut
    Found read() throws IOException {
        Tail end;
        lock.lock();
        try {
            if (tail == null) {
                return opened();
            }
            end = tail;
        } finally {
            lock.unlock();
        }
        return again(end);
    }

    /// What had to be cut, since this file was opened.
    List<String> notices() {
        lock.lock();
        try {
            return List.copyOf(notices);
        } finally {
            lock.unlock();
        }
    }

    void append(List<Entry> entries) throws IOException {
        lock.lock();
        try {
            Tail end = tail == null ? opened().tail() : tail;
            Block block = Block.after(end, entries);
            write(block.bytes(), end);
            tail = block.tail();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closed = true;
            closeChannel();
        } finally {
            lock.unlock();
        }
    }

    private Found opened() throws IOException {
        Found found = scan(Long.MAX_VALUE);
        if (found.entries().isEmpty()) {
            throw new JournalDamaged(
                    "%s has no first entry. Put the folder back from a backup, or move it away."
                            .formatted(file));
        }
        if (found.torn() != null) {
            cut(found.tail(), found.torn());
        }
        tail = found.tail();
        return found;
    }

    private Found again(Tail end) throws IOException {
        Found found = scan(end.length());
        if (!found.tail().equals(end)) {
            throw new JournalDamaged(
                    "%s lost lines behind line %d while it was open. Put the folder back from a backup."
                            .formatted(file, found.tail().seq()));
        }
        return found;
    }

    private Found scan(long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new JournalScan(new RawLines(in, limit), file.toString()).run();
        }
    }

    private void write(byte[] bytes, Tail end) throws IOException {
        if (doubtful) {
            mend(end);
        }
        doubtful = true;
        try {
            FileChannel open = channel();
            Durably.writeAll(open, bytes, end.length());
            open.force(false);
            doubtful = false;
        } catch (IOException e) {
            tryToMend(end, e);
            throw e;
        }
    }

    private void tryToMend(Tail end, IOException failure) {
        try {
            Uninterrupted.run(() -> mend(end));
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /// Takes back what a failed write left. After a failed force nobody knows what is on disk, so
    /// the file is opened anew and its end is read before anything is added to it.
    private void mend(Tail end) throws IOException {
        closeChannel();
        FileChannel open = channel();
        open.truncate(end.length());
        open.force(true);
        if (!end.isEndOf(open)) {
            throw new IOException("the end of " + file + " is not what was written there");
        }
        doubtful = false;
    }

    /// The bytes behind the end are kept beside the journal: nothing vanishes.
    private void cut(Tail end, String why) throws IOException {
        Path kept = freeName();
        FileChannel open = channel();
        try (FileChannel copy = FileChannel.open(kept, CREATE_NEW, WRITE)) {
            for (long at = end.length(); at < open.size(); ) {
                at += open.transferTo(at, open.size() - at, copy);
            }
            copy.force(true);
        }
        Durably.forceFolder(folder);
        open.truncate(end.length());
        open.force(true);
        notices.add(
                "The end of %s was mended: %s. What stood behind entry %d is now in %s."
                        .formatted(file, why, end.seq(), kept.getFileName()));
    }

    private Path freeName() {
        int number = 1;
        while (Files.exists(folder.resolve("journal.cut-" + number))) {
            number++;
        }
        return folder.resolve("journal.cut-" + number);
    }

    private FileChannel channel() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (channel == null || !channel.isOpen()) {
            channel = disk.open(file);
        }
        return channel;
    }

    private void closeChannel() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}
