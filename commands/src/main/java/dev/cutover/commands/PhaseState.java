package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to one phase so far.
///
/// @param openedAt null while it waits, and for a phase that the document had complete before the
///   start
/// @param endedAt null while it is not complete, and for one that was complete before the start
/// @param approved whether somebody confirmed what its gate asks of people
/// @param overridden whether it was opened although its gate said no
public record PhaseState(
        Stage stage,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        boolean approved,
        boolean overridden) {

    /// Where a phase stands.
    public enum Stage {
        WAITING,
        OPEN,
        COMPLETE
    }

    static final PhaseState WAITING = new PhaseState(Stage.WAITING, null, null, false, false);
    static final PhaseState COMPLETE_BEFORE =
            new PhaseState(Stage.COMPLETE, null, null, false, false);

    public boolean waiting() {
        return stage == Stage.WAITING;
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    public boolean complete() {
        return stage == Stage.COMPLETE;
    }

    PhaseState opened(Instant at) {
        return new PhaseState(
                Stage.OPEN, openedAt == null ? at : openedAt, null, approved, overridden);
    }

    PhaseState completed(Instant at) {
        return new PhaseState(Stage.COMPLETE, openedAt, at, approved, overridden);
    }

    PhaseState shut() {
        return new PhaseState(Stage.WAITING, null, null, approved, overridden);
    }

    PhaseState gate(boolean isApproved, boolean isOverridden) {
        return new PhaseState(stage, openedAt, endedAt, isApproved, isOverridden);
    }
}
