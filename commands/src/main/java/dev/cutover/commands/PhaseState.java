package dev.cutover.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to one phase so far.
///
/// @param openedAt null while it waits, and for a phase that the document had complete before the
///   start
/// @param endedAt null while it is not complete, and for one that was complete before the start
/// @param approved whether somebody confirmed what its gate asks of people
/// @param overridden whether it was opened although its gate said no, or somebody did
/// @param noGo somebody's word that it is not to open, null where nobody said so
public record PhaseState(
        Stage stage,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        boolean approved,
        boolean overridden,
        @Nullable NoGo noGo) {

    /// Where a phase stands.
    public enum Stage {
        WAITING,
        OPEN,
        COMPLETE
    }

    static final PhaseState WAITING = new PhaseState(Stage.WAITING, null, null, false, false, null);
    static final PhaseState COMPLETE_BEFORE =
            new PhaseState(Stage.COMPLETE, null, null, false, false, null);

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
                Stage.OPEN, openedAt == null ? at : openedAt, null, approved, overridden, noGo);
    }

    PhaseState completed(Instant at) {
        return new PhaseState(Stage.COMPLETE, openedAt, at, approved, overridden, noGo);
    }

    PhaseState shut() {
        return new PhaseState(Stage.WAITING, null, null, approved, overridden, noGo);
    }

    /// Where it stands now, with the gate as it was then.
    PhaseState gateOf(PhaseState was) {
        return gate(was.approved, was.overridden, was.noGo);
    }

    PhaseState gate(boolean isApproved, boolean isOverridden, @Nullable NoGo said) {
        return new PhaseState(stage, openedAt, endedAt, isApproved, isOverridden, said);
    }
}
