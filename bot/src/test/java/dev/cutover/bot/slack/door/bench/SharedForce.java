package dev.cutover.bot.slack.door.bench;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// The least that keeps what it acknowledges: whoever comes first appends what all who wait have
/// brought, and forces it once. Thread-safe.
final class SharedForce implements AutoCloseable {

    /// As many bytes as a claim takes in our journal.
    private static final int LINE = 300;

    private final FileChannel file;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    /// One line on its way; read and written under the lock.
    private static final class Waiting {
        private boolean written;
    }

    SharedForce(Path path) {
        try {
            file = FileChannel.open(path, CREATE, TRUNCATE_EXISTING, WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A line is on disk when this returns.
    void append() {
        Waiting mine = new Waiting();
        waiting.add(mine);
        writing.lock();
        try {
            if (!mine.written) {
                writeAllWaiting();
            }
        } finally {
            writing.unlock();
        }
    }

    private void writeAllWaiting() {
        int lines = 0;
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            next.written = true;
            lines++;
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(lines * LINE);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
