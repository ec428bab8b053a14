package dev.cutover.commands.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dev.cutover.commands.Entry;
import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The journal as files that people can read, zip and hand on: one folder a cutover below
/// `cutovers`, with `plan.md`, `journal.jsonl`, and `plan-2.md` and so on where the plan was
/// amended, and the texts in `attached`.
///
/// One process at a time works on a data folder. What [#append] was given is on disk when it
/// returns, forced, and not there at all when it throws; the end that a crash left torn is cut at
/// the first read, and kept beside it. Thread-safe; a reader never waits for the disk of a writer.
public final class FileJournal implements Journal {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final String UNFINISHED = ".begin-";

    private final Path cutovers;
    private final FolderLock lock;
    private final JournalFile.Disk disk;
    private final Map<String, RunFolder> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private FileJournal(Path cutovers, FolderLock lock, JournalFile.Disk disk) {
        this.cutovers = cutovers;
        this.lock = lock;
        this.disk = disk;
    }

    /// Takes the data folder for this process, and makes it where there is none.
    ///
    /// @param now written into the lock, for whoever comes second
    /// @throws DataFolderInUse when another process has it
    /// @throws JournalUnavailable when the folder cannot be made or written
    public static FileJournal open(Path dataFolder, Instant now) {
        return open(dataFolder, now, JournalFile.REAL);
    }

    static FileJournal open(Path dataFolder, Instant now, JournalFile.Disk disk) {
        Path cutovers = dataFolder.resolve("cutovers");
        try {
            Durably.ownFolder(dataFolder, "cutovers");
            FolderLock lock = FolderLock.take(dataFolder, now);
            try {
                Durably.ownFolder(cutovers, "");
                Durably.forceFolder(dataFolder);
                removeUnfinished(cutovers);
                return new FileJournal(cutovers, lock, disk);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new JournalUnavailable(
                    "The data folder %s cannot be used: %s. Make it writable, or set CUTOVER_DATA to another folder."
                            .formatted(dataFolder, reason(e)),
                    e);
        }
    }

    /// What is recorded of a cutover, for somebody who only looks, while the bot runs or not: the
    /// lock is neither taken nor touched, and nothing is mended.
    ///
    /// @throws JournalUnavailable when there is no such cutover; the message names those there are
    public static Recorded look(Path dataFolder, String run) {
        Path cutovers = dataFolder.resolve("cutovers");
        List<String> known = known(dataFolder);
        if (!known.contains(run)) {
            throw new JournalUnavailable(
                    "There is no cutover %s in %s. %s"
                            .formatted(
                                    run,
                                    dataFolder,
                                    known.isEmpty()
                                            ? "Set CUTOVER_DATA to the folder that holds it."
                                            : "There are: %s."
                                                    .formatted(String.join(", ", known))));
        }
        Path folder = cutovers.resolve(run);
        return attempt(folder, "read", () -> new RunFolder(folder, JournalFile.REAL).look());
    }

    /// The cutovers of a data folder, for somebody who only looks.
    public static List<String> known(Path dataFolder) {
        Path cutovers = dataFolder.resolve("cutovers");
        return Files.isDirectory(cutovers)
                ? attempt(cutovers, "read", () -> children(cutovers, name -> !name.startsWith(".")))
                : List.of();
    }

    /// The process that works on a data folder and since when, for somebody who only looks; empty
    /// where none does.
    public static Optional<String> holder(Path dataFolder) {
        return attempt(dataFolder, "read", () -> FolderLock.holder(dataFolder));
    }

    @Override
    public List<String> runs() {
        return attempt(cutovers, "read", () -> children(cutovers, name -> !name.startsWith(".")));
    }

    /// @throws AlreadyBegun when there is one of this id
    @Override
    public void begin(String run, String planText, List<Entry> first) {
        Path folder = folder(run);
        if (Files.exists(folder)) {
            throw new AlreadyBegun(run);
        }
        attempt(folder, "written", () -> begun(run, folder, planText, first));
    }

    @Override
    public void append(String run, List<Entry> entries, List<String> texts) {
        attempt(
                folder(run),
                "written",
                () -> {
                    opened(run).append(entries, texts);
                    return run;
                });
    }

    @Override
    public Recorded read(String run) {
        return attempt(folder(run), "read", () -> opened(run).read());
    }

    @Override
    public void keep(String run, String text) {
        attempt(
                folder(run),
                "written",
                () -> {
                    requireOpen();
                    return KeptTexts.of(folder(run)).keep(text);
                });
    }

    @Override
    public String kept(String run, String fingerprint) {
        return attempt(folder(run), "read", () -> KeptTexts.of(folder(run)).read(fingerprint));
    }

    /// Waits for the writes under way; afterwards nothing can be recorded, and another process may
    /// take the folder.
    @Override
    public void close() {
        if (!closed) {
            attempt(cutovers, "closed", this::closed);
        }
    }

    private Path closed() throws IOException {
        closed = true;
        try (lock) {
            for (RunFolder folder : open.values()) {
                folder.close();
            }
        }
        return cutovers;
    }

    /// Everything is made in a folder of another name, which is renamed once it is whole on disk.
    private Path begun(String run, Path folder, String planText, List<Entry> first)
            throws IOException {
        requireOpen();
        Path unfinished = Files.createTempDirectory(cutovers, UNFINISHED);
        try {
            RunFolder.fill(unfinished, run, planText, first);
            rename(unfinished, folder, run);
            force(folder, unfinished);
            return folder;
        } finally {
            if (Files.exists(unfinished)) {
                Durably.deleteAll(unfinished);
            }
        }
    }

    /// The file system lets one of several through.
    private static void rename(Path unfinished, Path folder, String run) throws IOException {
        try {
            Files.move(unfinished, folder, ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.exists(folder)) {
                throw new AlreadyBegun(run);
            }
            throw e;
        }
    }

    private void force(Path folder, Path unfinished) throws IOException {
        try {
            Durably.forceFolder(cutovers);
        } catch (IOException e) {
            Files.move(folder, unfinished, ATOMIC_MOVE);
            throw e;
        }
    }

    /// Asked behind the entry into the map, so that closing finds every folder that is let through.
    private RunFolder opened(String run) throws IOException {
        RunFolder folder = open.computeIfAbsent(run, _ -> new RunFolder(folder(run), disk));
        requireOpen();
        return folder;
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }

    private Path folder(String run) {
        if (!RUN.matcher(run).matches()) {
            throw new IllegalArgumentException("no name for a cutover's folder: " + run);
        }
        return cutovers.resolve(run);
    }

    private static void removeUnfinished(Path cutovers) throws IOException {
        for (String name : children(cutovers, name -> name.startsWith(UNFINISHED))) {
            Durably.deleteAll(cutovers.resolve(name));
        }
    }

    private static List<String> children(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    /// @param participle what could not be done: `written`
    private static <T> T attempt(Path folder, String participle, Uninterrupted.Question<T> work) {
        try {
            return Uninterrupted.call(work);
        } catch (IOException e) {
            throw new JournalUnavailable(
                    "The journal in %s could not be %s: %s. Nothing was recorded; see to the disk and try again."
                            .formatted(folder, participle, reason(e)),
                    e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "this user may not";
            case NoSuchFileException _ -> "it cannot be made there";
            case FileAlreadyExistsException _ -> "a file of that name is in the way";
            case ClosedByInterruptException _ -> "it was interrupted";
            case ClosedChannelException _ -> "it is closed";
            case FileSystemException of when of.getReason() != null -> of.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse(e.toString());
        };
    }
}
