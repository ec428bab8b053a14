package dev.cutover.commands.disk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Files and folders that are on disk when a method returns; one that throws may have left a part,
/// but never under a name that says it is whole. Thread-safe where two do not work on one file.
public final class Durably {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final FileAttribute<?>[] OWNERS_ALONE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private Durably() {}

    /// A new file with these bytes; its name is durable once its folder was forced.
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, new FileAttribute<?>[0]);
    }

    private static void write(Path file, byte[] bytes, FileAttribute<?>[] attributes)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), attributes)) {
            writeAll(channel, bytes, 0);
            channel.force(true);
        }
    }

    /// A file with these bytes, in the place of one that may be there: whole under its name, or not
    /// there at all.
    public static void replace(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, new FileAttribute<?>[0]);
    }

    /// The same, and nobody but its owner may read it, from its first byte on.
    public static void replaceSecret(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, POSIX ? OWNERS_ALONE : new FileAttribute<?>[0]);
    }

    private static void replace(Path file, byte[] bytes, FileAttribute<?>[] attributes)
            throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        write(unfinished, bytes, attributes);
        Files.move(unfinished, file, ATOMIC_MOVE);
        forceFolder(
                Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file in a folder"));
    }

    /// Writes, and forces nothing.
    public static void writeAll(FileChannel channel, byte[] bytes, long position)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    /// Makes the names in a folder durable. Where folders cannot be forced, the file system does
    /// that by itself.
    public static void forceFolder(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }

    /// A folder that nobody else may look into. One that is there and holds other things than ours
    /// keeps its permissions: it may be `/tmp`.
    public static void ownFolder(Path folder, String sign) throws IOException {
        boolean ours =
                !Files.exists(folder) || isEmpty(folder) || Files.exists(folder.resolve(sign));
        Files.createDirectories(folder);
        if (ours) {
            only(folder, "rwx------");
        }
    }

    /// @param permissions such as `rw-------`; where files have none of the kind, nothing is done
    public static void only(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    public static void deleteAll(Path root) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(root)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
