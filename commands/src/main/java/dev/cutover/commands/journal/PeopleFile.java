package dev.cutover.commands.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.commands.Links;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.WishList;
import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The people in a file of the data folder, `people.jsonl`: one line for each time that accounts
/// were linked or unlinked or somebody chose what they are called for, forced to disk before the
/// call returns. A last line that was not written to its end is cut off; another that cannot be
/// read is passed over and logged, since it must not keep a night from going on.
///
/// Thread-safe. The folder is held by its [FileJournal].
public final class PeopleFile implements PeopleBook, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleFile.class);
    private static final String NAME = "people.jsonl";

    private final FileChannel file;
    private volatile Links links = Links.NONE;
    private volatile WishList wishes = WishList.NONE;
    private long end;

    private PeopleFile(FileChannel file) {
        this.file = file;
    }

    /// @throws JournalUnavailable when it cannot be read or written
    public static PeopleFile open(Path data) {
        Path path = data.resolve(NAME);
        try {
            byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            PeopleFile people = new PeopleFile(FileChannel.open(path, CREATE, READ, WRITE));
            Durably.only(path, "rw-------");
            Durably.forceFolder(data);
            people.read(bytes);
            return people;
        } catch (IOException failure) {
            throw new JournalUnavailable(
                    "The list of people, " + path + ", cannot be used", failure);
        }
    }

    private void read(byte[] bytes) throws IOException {
        for (String line : whole(bytes)) {
            try {
                evolve(event(line));
            } catch (RuntimeException garbled) {
                // Whatever is wrong with one line, the others count.
                LOG.error(
                        "A line of {} cannot be read and is passed over: {}",
                        NAME,
                        garbled.getMessage());
            }
        }
        if (end < bytes.length) {
            LOG.warn("The last line of {} was not written to its end and is cut off", NAME);
            file.truncate(end);
        }
    }

    private List<String> whole(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new String(bytes, start, i - start, UTF_8));
                start = i + 1;
            }
        }
        end = start;
        return lines;
    }

    @Override
    public Links links() {
        return links;
    }

    @Override
    public WishList wishes() {
        return wishes;
    }

    private void evolve(PeopleEvent event) {
        links = links.evolve(event);
        wishes = wishes.evolve(event, links);
    }

    @Override
    public synchronized void write(PeopleEvent event) {
        byte[] line = line(event);
        try {
            Uninterrupted.run(() -> forced(line));
        } catch (IOException failure) {
            throw new JournalUnavailable("The list of people cannot be written", failure);
        }
        end += line.length;
        evolve(event);
    }

    private void forced(byte[] line) throws IOException {
        try {
            Durably.writeAll(file, line, end);
            file.force(true);
        } catch (IOException failure) {
            // A shorter line that comes next must not end within this one.
            file.truncate(end);
            throw failure;
        }
    }

    private static byte[] line(PeopleEvent event) {
        JsonObject json = new JsonObject();
        json.addProperty("type", EventTypes.nameOf(event));
        json.add("payload", new RecordJson(event.getClass()).write(event));
        return (json + "\n").getBytes(UTF_8);
    }

    private static PeopleEvent event(String line) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        Class<?> type =
                EventTypes.byName(json.get("type").getAsString())
                        .filter(PeopleEvent.class::isAssignableFrom)
                        .orElseThrow(() -> new WrongShape("is nothing about people"));
        return (PeopleEvent) new RecordJson(type).read(json.get("payload"));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            LOG.warn("{} could not be closed", NAME, failure);
        }
    }
}
