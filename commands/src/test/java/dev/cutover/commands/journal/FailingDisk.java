package dev.cutover.commands.journal;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/// A disk on which some things fail for as long as the test wants.
final class FailingDisk implements JournalFile.Disk {

    enum Fault {
        /// Half of what is written arrives.
        WRITE,
        FORCE,
        TRUNCATE,
        OPEN,
        /// The writing thread is interrupted just then.
        INTERRUPT
    }

    final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    @Override
    public FileChannel open(Path journal) throws IOException {
        check(Fault.OPEN);
        return new Failing(FileChannel.open(journal, READ, WRITE));
    }

    private void check(Fault fault) throws IOException {
        if (faults.contains(fault)) {
            throw new IOException("the disk fails at " + fault);
        }
    }

    private final class Failing extends FileChannel {

        private final FileChannel real;

        Failing(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (faults.contains(Fault.WRITE)) {
                real.write(bytes.slice(bytes.position(), bytes.remaining() / 2), position);
            }
            check(Fault.WRITE);
            if (faults.contains(Fault.INTERRUPT)) {
                Thread.currentThread().interrupt();
            }
            return real.write(bytes, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            check(Fault.FORCE);
            real.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            check(Fault.TRUNCATE);
            real.truncate(size);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return real.read(bytes);
        }

        @Override
        public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return real.read(bytes, offset, length);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return real.write(bytes);
        }

        @Override
        public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
            return real.write(bytes, offset, length);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target)
                throws IOException {
            return real.transferTo(position, count, target);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count)
                throws IOException {
            return real.transferFrom(source, position, count);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return real.read(bytes, position);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return real.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return real.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
