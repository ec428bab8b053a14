package dev.cutover.commands;

import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which message of which channel shows what, and how far each thread has been told. One slice of a
/// [Cutover].
public record Posts(Map<Key, String> messages, Map<Key, Long> told, Map<Place, Long> caughtUp)
        implements Slice {

    /// @param key what the message shows: `board`, `phase:2`
    public record Key(String key, Place place) {}

    static final Posts NONE = new Posts(Map.of(), Map.of(), Map.of());

    /// The platform's id of the message that shows `key`, null where none was posted.
    public @Nullable String message(String key, Place place) {
        return messages.get(new Key(key, place));
    }

    /// The keys of the messages that stand in a channel.
    public Set<String> in(Place place) {
        return messages.keySet().stream()
                .filter(key -> key.place().equals(place))
                .map(Key::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The last entry that the thread below a message tells of, 0 for none.
    public long toldUpTo(String key, Place place) {
        return told.getOrDefault(new Key(key, place), 0L);
    }

    /// The last entry of what a channel was told at once after it had been away, 0 for none.
    public long caughtUp(Place place) {
        return caughtUp.getOrDefault(place, 0L);
    }

    Posts evolve(ChatEvent event) {
        return switch (event) {
            case MessagePosted(String key, Place place, String message) ->
                    new Posts(put(messages, new Key(key, place), message), told, caughtUp);
            case ChannelCaughtUp(Place place, String _, long upTo) ->
                    new Posts(messages, told, put(caughtUp, place, upTo));
            case ThreadTold(String key, Place place, long upTo) ->
                    new Posts(messages, put(told, new Key(key, place), upTo), caughtUp);
        };
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> next = new HashMap<>(map);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
