package dev.cutover.commands;

import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.DeliveryEvent.DeliveryFailing;
import dev.cutover.commands.DeliveryEvent.DeliveryRefused;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far each way out of the bot has told what is for it. One slice of a [Cutover]; it evolves
/// itself.
///
/// @param upTo the last entry that is delivered or given up, by way
/// @param failing ways by which nothing gets through just now
public record Deliveries(Map<String, Long> upTo, Set<String> failing) implements Slice {

    static final Deliveries NONE = new Deliveries(Map.of(), Set.of());

    /// Empty where a way was never used.
    public OptionalLong deliveredBy(String way) {
        @Nullable Long known = upTo.get(way);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }

    Deliveries evolve(DeliveryEvent event) {
        return switch (event) {
            case Delivered(String way, long to) -> after(way, to);
            case DeliveryRefused(String way, long entry, String _) -> after(way, entry);
            case DeliveryFailing(String way, String _) -> {
                Set<String> more = new HashSet<>(failing);
                more.add(way);
                yield new Deliveries(upTo, Collections.unmodifiableSet(more));
            }
        };
    }

    private Deliveries after(String way, long to) {
        Map<String, Long> more = new HashMap<>(upTo);
        more.merge(way, to, Math::max);
        Set<String> less = new HashSet<>(failing);
        less.remove(way);
        return new Deliveries(Collections.unmodifiableMap(more), Collections.unmodifiableSet(less));
    }
}
