package dev.cutover.commands;

import dev.cutover.commands.HandoverEvent.CaughtUp;
import dev.cutover.commands.HandoverEvent.HandoverOffered;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.HandoverEvent.HandoverWithdrawn;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people offered to others and nobody has taken over yet: of each person at most one offer.
/// One slice of a [Cutover]; it evolves itself.
public record Handovers(Map<Person, Offer> byOwner) implements Slice {

    static final Handovers NONE = new Handovers(Map.of());

    /// @param number of its entry
    public record Offer(long number, Person to, Instant at) {}

    Handovers evolve(Entry entry, HandoverEvent event) {
        Person by = entry.cause().person();
        return switch (event) {
            case HandoverOffered(Person to, var _) ->
                    with(by, new Offer(entry.seq(), to, entry.at()));
            case HandoverTaken(long _, Person from, var _) -> with(from, null);
            case HandoverWithdrawn _ -> with(by, null);
            case CaughtUp _ -> this;
        };
    }

    /// @param offer null for none
    Handovers with(Person owner, @Nullable Offer offer) {
        Map<Person, Offer> next = new LinkedHashMap<>(byOwner);
        if (offer == null) {
            next.remove(owner);
        } else {
            next.put(owner, offer);
        }
        return new Handovers(Collections.unmodifiableMap(next));
    }
}
