package dev.cutover.bot.local;

import com.google.gson.JsonParseException;
import dev.cutover.commands.disk.Durably;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A channel on disk: one change a line, appended. Not thread-safe; its channel takes turns.
final class ChannelFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelFile.class);

    private final Path path;
    // Not a FileChannel, which an interrupted thread closes for everybody.
    private RandomAccessFile file;

    private ChannelFile(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    static ChannelFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            return new ChannelFile(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + path, e);
        }
    }

    /// All changes in order. A last line without its end was being written when the program died
    /// and is left out; any other unreadable line is left out too, with the file kept aside.
    List<Change> read() throws IOException {
        String text = Files.readString(path);
        List<Change> changes = new ArrayList<>();
        int number = 0;
        for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            number++;
            readLine(text.substring(start, end), number, changes);
        }
        return changes;
    }

    private void readLine(String line, int number, List<Change> changes) throws IOException {
        try {
            changes.add(ChangeJson.read(line));
        } catch (JsonParseException e) {
            Path aside = path.resolveSibling(path.getFileName() + ".damaged");
            Files.copy(path, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("{} line {} is unreadable and left out; see {}", path, number, aside, e);
        }
    }

    /// @param force whether it must be on disk before this returns
    void append(Change change, boolean force) throws IOException {
        long end = file.length();
        try {
            file.seek(end);
            file.write(line(change));
            if (force) {
                file.getFD().sync();
            }
        } catch (IOException e) {
            file.setLength(end);
            throw e;
        }
    }

    /// Puts these changes in place of all that is there, at once or not at all.
    void rewrite(List<Change> changes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        changes.forEach(change -> lines.writeBytes(line(change)));
        Durably.replace(path, lines.toByteArray());
        file.close();
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    /// In bytes.
    long size() throws IOException {
        return file.length();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            LOG.warn("{} could not be closed", path, e);
        }
    }

    private static byte[] line(Change change) {
        return (ChangeJson.write(change) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
