package dev.cutover.commands;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The texts that are attached, in the order of their names. One slice of a [Cutover]; it evolves
/// itself.
///
/// @param byKey by name, in which capitals do not count
public record Attachments(Map<String, Attached> byKey) implements Slice {

    static final Attachments NONE = new Attachments(Map.of());

    /// @param fingerprint of the text as it was attached last
    public record Attached(String name, String fingerprint, Person by, Instant at) {}

    public Attachments {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    public Optional<Attached> named(String name) {
        return Optional.ofNullable(byKey.get(key(name)));
    }

    Attachments evolve(Entry entry, AttachmentEvent event) {
        return with(
                event.name(),
                new Attached(
                        event.name(), event.fingerprint(), entry.cause().person(), entry.at()));
    }

    /// @param attached null for not attached
    Attachments with(String name, @Nullable Attached attached) {
        Map<String, Attached> next = new TreeMap<>(byKey);
        if (attached == null) {
            next.remove(key(name));
        } else {
            next.put(key(name), attached);
        }
        return new Attachments(next);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
