package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a task stands. What cannot be together cannot be written down: only a claimed task has an
/// owner to ask.
public sealed interface Standing {

    record Open() implements Standing {}

    record Claimed(Person owner, Instant at) implements Standing {}

    record Done(Person by, Instant at, @Nullable String note) implements Standing {}

    /// The document had it done before the cutover started.
    record DoneBefore(@Nullable String note) implements Standing {}

    record Failed(Person by, Instant at, String why) implements Standing {}

    /// @param held the claim it goes back to when it is unblocked, null where nobody had one
    record Blocked(Person by, Instant at, String why, @Nullable Claimed held) implements Standing {}

    record Skipped(Person by, Instant at, String why) implements Standing {}

    record NotApplicable(Person by, Instant at, String why) implements Standing {}

    /// Whether nothing is left to do about it.
    default boolean settled() {
        return switch (this) {
            case Done _, DoneBefore _, Skipped _, NotApplicable _ -> true;
            case Open _, Claimed _, Failed _, Blocked _ -> false;
        };
    }

    default boolean done() {
        return this instanceof Done || this instanceof DoneBefore;
    }

    /// Who holds the task now, null where nobody does.
    default @Nullable Claimed claim() {
        return switch (this) {
            case Claimed claimed -> claimed;
            case Blocked(Person _, Instant _, String _, @Nullable Claimed held) -> held;
            case Open _, Done _, DoneBefore _, Failed _, Skipped _, NotApplicable _ -> null;
        };
    }
}
