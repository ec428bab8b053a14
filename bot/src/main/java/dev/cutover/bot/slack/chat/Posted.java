package dev.cutover.bot.slack.chat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// What this process knows of the bot's own messages: which is where, and what each shows.
/// Thread-safe.
final class Posted {

    private record Where(Spot spot, Key key) {}

    private record Id(String team, String channel, String ts) {}

    private final Map<Where, String> byKey = new ConcurrentHashMap<>();
    private final ConcurrentMap<Id, String> versions = new ConcurrentHashMap<>();

    /// A message that was posted or found.
    ///
    /// @param version names its content, empty where nobody knows
    void remember(Spot spot, Key key, String ts, String version) {
        byKey.put(new Where(spot, key), ts);
        shows(spot, ts, version);
    }

    void shows(Spot spot, String ts, String version) {
        versions.put(id(spot, ts), version);
    }

    Optional<String> find(Spot spot, Key key) {
        return Optional.ofNullable(byKey.get(new Where(spot, key)));
    }

    boolean shows(Spot spot, String ts) {
        return versions.containsKey(id(spot, ts));
    }

    /// Whether it shows that very content.
    boolean isUpToDate(Spot spot, String ts, String version) {
        return version.equals(versions.get(id(spot, ts)));
    }

    /// The message is not there any more.
    void forget(Spot spot, String ts) {
        byKey.values().removeIf(ts::equals);
        versions.remove(id(spot, ts));
    }

    private static Id id(Spot spot, String ts) {
        return new Id(spot.place().team(), spot.place().channel(), ts);
    }
}
