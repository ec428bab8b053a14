package dev.cutover.commands;

import org.jspecify.annotations.Nullable;

/// Which other channels show a cutover.
public sealed interface MirrorCommand extends Command {

    /// @param purpose null for the whole of it
    record ShowIn(Place place, boolean readOnly, @Nullable Purpose purpose)
            implements MirrorCommand {}

    record StopShowing(Place place) implements MirrorCommand {}
}
