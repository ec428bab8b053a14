package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.answers.Names;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.commands.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people are called: names that were seen, completed by what Slack knows of them, kept in a
/// file. Answers from memory; Slack is asked in the background. Thread-safe.
public final class Directory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    private static final int MOST = 5_000;
    private static final long PAUSE_MILLIS = 1_000;

    /// When many speak for the first time at once, Slack is not asked for all of them at once.
    private static final long BREATH_MILLIS = 200;

    /// Nobody: it ends the waiting for somebody.
    private static final Key NOBODY = new Key("", "");

    private final Path file;
    private final Registry registry;
    private final BlockingQueue<Key> open = new ArrayBlockingQueue<>(MOST);
    private final Set<Key> asked = new HashSet<>();
    private final Map<Key, String> names =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
                    return size() > MOST;
                }
            };
    private final Thread thread;
    private volatile boolean closed;
    private boolean changed;

    /// Somebody in a workspace.
    private record Key(String team, String id) {}

    /// Knows what people are called; may take its time.
    @FunctionalInterface
    public interface Registry {
        /// @return empty where nobody knows just now
        Optional<String> name(String team, String id);
    }

    private Directory(Path file, Registry registry) {
        this.file = file;
        this.registry = registry;
        this.thread = Thread.ofVirtual().name("names in Slack").unstarted(this::complete);
    }

    /// @param file is made when there is something to write; what cannot be read in it is left out
    public static Directory open(Path file, Registry registry) {
        Directory directory = new Directory(file, registry);
        directory.read();
        directory.thread.start();
        return directory;
    }

    /// Somebody, by the best name there is.
    ///
    /// @param seen what they are called where they were seen, empty for nothing
    Person person(String team, String id, String seen) {
        return new Person(SlackPlace.PLATFORM, id, name(team, id, seen));
    }

    /// Everybody of a workspace who is known by this name, whatever its case.
    public synchronized List<Person> named(String team, String name) {
        return names.entrySet().stream()
                .filter(known -> known.getKey().team().equals(team))
                .filter(known -> known.getValue().equalsIgnoreCase(name))
                .map(known ->
                        new Person(SlackPlace.PLATFORM, known.getKey().id(), known.getValue()))
                .toList();
    }

    /// The name of somebody who is only mentioned; their id where there is none.
    synchronized String name(String team, String id, String seen) {
        Key key = new Key(team, id);
        if (asked.size() < MOST && asked.add(key)) {
            boolean _ = open.offer(key);
        }
        String known = names.get(key);
        return known != null ? known : seenFirst(key, Names.clean(seen));
    }

    private String seenFirst(Key key, String name) {
        if (name.isEmpty()) {
            return key.id();
        }
        names.put(key, name);
        changed = true;
        return name;
    }

    private synchronized void learn(Key key, String name) {
        String clean = Names.clean(name);
        if (!clean.isEmpty() && !clean.equals(names.put(key, clean))) {
            changed = true;
        }
    }

    private void complete() {
        try {
            while (!closed) {
                Key next = open.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (next != null && !next.equals(NOBODY)) {
                    ask(next);
                }
                if (open.isEmpty()) {
                    write();
                } else {
                    Thread.sleep(BREATH_MILLIS);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Key key) {
        try {
            registry.name(key.team(), key.id()).ifPresent(name -> learn(key, name));
        } catch (RuntimeException failure) {
            LOG.info("A name in Slack could not be looked up: {}", failure.getMessage());
        }
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 3);
                if (parts.length == 3) {
                    learn(new Key(parts[0], parts[1]), parts[2]);
                }
            }
        } catch (IOException failure) {
            LOG.warn(
                    "The names in {} cannot be read and are asked for again: {}",
                    file,
                    failure.getMessage());
        }
        changed = false;
    }

    private void write() {
        List<String> lines = taken();
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.warn("The names in Slack could not be kept in {}: {}", file, failure.getMessage());
        }
    }

    /// Empty where nothing changed since.
    private synchronized List<String> taken() {
        List<String> lines = new ArrayList<>();
        if (changed) {
            names.forEach((key, name) -> lines.add(key.team() + "\t" + key.id() + "\t" + name));
        }
        changed = false;
        return lines;
    }

    /// Ends after what it is at; nothing is interrupted.
    @Override
    public void close() {
        closed = true;
        // Where there is no room for it, the thread does not wait.
        boolean _ = open.offer(NOBODY);
        try {
            thread.join(Duration.ofMillis(2 * PAUSE_MILLIS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        write();
    }
}
