package dev.cutover.bot.discord.chat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What this process knows of the bot's own messages: which is where, what each shows, and which
/// are not there any more. Thread-safe.
final class Posted {

    private record Where(String channel, String key) {}

    private final Map<Where, String> byKey = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();

    void remember(String channel, String key, String id, int version) {
        byKey.put(new Where(channel, key), id);
        versions.put(id, version);
    }

    void shows(String id, int version) {
        versions.put(id, version);
    }

    /// Nobody knows what it shows.
    void showsAnything(String id) {
        versions.remove(id);
    }

    /// Whether it shows that very content.
    boolean isUpToDate(String id, int version) {
        return versions.getOrDefault(id, 0) == version;
    }

    Optional<String> find(String channel, String key) {
        return Optional.ofNullable(byKey.get(new Where(channel, key)));
    }

    /// The message is not there any more.
    void isGone(String id) {
        dead.add(id);
        byKey.values().removeIf(id::equals);
        versions.remove(id);
    }

    boolean wasGone(String id) {
        return dead.contains(id);
    }
}
