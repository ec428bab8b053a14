package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A channel, or what two have between them, with everything in it. Thread-safe.
public final class FakeChannel {

    /// What one person alone sees.
    public record Whisper(String user, String text, JsonArray blocks) {}

    private final String id;
    private final TreeMap<String, FakeMessage> messages = new TreeMap<>();
    private final Set<String> pins = new LinkedHashSet<>();
    private final List<Whisper> whispers = new ArrayList<>();
    private boolean archived;
    private boolean botIsIn = true;

    FakeChannel(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public synchronized void archive(boolean now) {
        archived = now;
    }

    public synchronized boolean archived() {
        return archived;
    }

    public synchronized void botIsIn(boolean now) {
        botIsIn = now;
    }

    public synchronized boolean botIsIn() {
        return botIsIn;
    }

    /// The channel's own messages, oldest first.
    public synchronized List<FakeMessage> messages() {
        return messages.values().stream().filter(message -> message.thread() == null).toList();
    }

    /// What is in the thread of a message, oldest first, without the message.
    public synchronized List<FakeMessage> replies(String ts) {
        return messages.values().stream().filter(message -> ts.equals(message.thread())).toList();
    }

    /// All, oldest first.
    synchronized List<FakeMessage> everything() {
        return List.copyOf(messages.values());
    }

    public synchronized Optional<FakeMessage> message(String ts) {
        return Optional.ofNullable(messages.get(ts));
    }

    /// Keeps a message, in the place of one with the same `ts`.
    public synchronized void put(FakeMessage message) {
        messages.put(message.ts(), message);
    }

    /// As somebody in the channel deletes it.
    public synchronized @Nullable FakeMessage delete(String ts) {
        pins.remove(ts);
        return messages.remove(ts);
    }

    public synchronized List<String> pins() {
        return List.copyOf(pins);
    }

    public synchronized boolean pin(String ts) {
        return pins.add(ts);
    }

    public synchronized List<Whisper> whispers() {
        return List.copyOf(whispers);
    }

    synchronized void whisper(Whisper whisper) {
        whispers.add(whisper);
    }
}
