package dev.cutover.commands;

import java.time.Duration;

/// A channel cannot be told how things stand, or no longer.
public sealed interface NotifyRefusal extends Refusal {

    record NoStatusThere(Place place) implements NotifyRefusal {}

    record NoSuchCadence(Duration every) implements NotifyRefusal {}

    /// The cutover is not shown in that channel.
    record NotShownThere(Place place) implements NotifyRefusal {}
}
