package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// What happened to the channels that show a cutover beside its own.
public sealed interface MirrorEvent extends Event {

    Place place();

    /// @param purpose null for the whole of it
    record MirrorAdded(Place place, boolean readOnly, @Nullable Purpose purpose)
            implements MirrorEvent {}

    record MirrorStopped(Place place) implements MirrorEvent {}
}
