package dev.cutover.commands.journal;

import dev.cutover.commands.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The names under which events are stored: `TaskClaimed` is `task-claimed`. They come from the
/// sealed hierarchy itself, so that a new event has its name at once. A record that is renamed
/// makes old journals unreadable; the approved files among the tests say so.
final class EventTypes {

    private static final SortedMap<String, Class<?>> BY_NAME = new TreeMap<>();
    private static final Map<Class<?>, String> NAMES = new HashMap<>();

    static {
        leaves(Event.class).forEach(EventTypes::enter);
    }

    private EventTypes() {}

    static String nameOf(Event event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()));
    }

    static Optional<Class<?>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static List<Class<?>> all() {
        return List.copyOf(BY_NAME.values());
    }

    static String kebab(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void enter(Class<?> event) {
        String name = kebab(event.getSimpleName());
        NAMES.put(event, name);
        Class<?> other = BY_NAME.put(name, event);
        if (other != null) {
            throw new IllegalStateException(
                    "two events of one name: %s and %s".formatted(event, other));
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::leaves)
                : Stream.of(type);
    }
}
