package dev.cutover.commands;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whom the bot called, and which channels it tells how things stand.
public sealed interface NotifyEvent extends Event {

    /// Somebody was told of something that waits.
    record Nudged(Nudge nudge) implements NotifyEvent {}

    /// @param every null for no longer
    record StatusAsked(Place place, @Nullable Duration every) implements NotifyEvent {}

    /// A channel is told how things stand.
    ///
    /// @param number of the message there, from 1: it is edited until there is news
    /// @param ends when it will be over if it goes on like this, null where nobody can say
    record StatusTold(Place place, int number, Summary summary, @Nullable Instant ends)
            implements NotifyEvent {}
}
