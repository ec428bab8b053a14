package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// One process works on a data folder. The file `lock` says which and since when; the lock itself
/// is the operating system's, so that it ends with the process however that ends.
final class FolderLock implements AutoCloseable {

    /// Behind everything that is written, so that others can read who holds it where locks are
    /// mandatory.
    private static final long LOCKED_BYTE = 1 << 20;

    /// The folders of this process. POSIX drops a lock as soon as its process closes any channel on
    /// the file, so a second try in the same process must not even open it.
    private static final Map<Path, String> OURS = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @throws DataFolderInUse when another holds it
    static FolderLock take(Path dataFolder, Instant now) throws IOException {
        Path folder = dataFolder.toRealPath();
        String holder =
                "process %d since %s"
                        .formatted(
                                ProcessHandle.current().pid(), now.truncatedTo(ChronoUnit.SECONDS));
        String other = OURS.putIfAbsent(folder, holder);
        if (other != null) {
            throw inUse(folder, other);
        }
        try {
            return new FolderLock(folder, locked(folder, holder));
        } catch (IOException | DataFolderInUse e) {
            OURS.remove(folder);
            throw e;
        }
    }

    /// Who holds it, empty where nobody does. Neither takes the lock nor writes anything.
    static Optional<String> holder(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve("lock");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String ours = OURS.get(dataFolder.toRealPath());
        return ours == null ? otherHolder(file) : Optional.of(ours);
    }

    private static Optional<String> otherHolder(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, READ, WRITE);
                FileLock free = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return free == null
                    ? Optional.of(named(Files.readString(file).strip()))
                    : Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OURS.remove(folder);
    }

    private static FileChannel locked(Path folder, String holder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            Durably.writeAll(channel, (holder + "\n").getBytes(UTF_8), 0);
            return channel;
        } catch (IOException | DataFolderInUse e) {
            channel.close();
            throw e;
        }
    }

    private static DataFolderInUse inUse(Path folder, String holder) {
        return new DataFolderInUse(
                "The data folder %s is in use by %s. Stop that process, or set CUTOVER_DATA to another folder."
                        .formatted(folder, named(holder)));
    }

    private static String named(String holder) {
        return holder.isEmpty() ? "another process" : holder;
    }
}
