package dev.cutover.commands;

import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of one probe.
///
/// @param last what it measured last, null where it never did
/// @param watch null where it is not watched and was not
/// @param waiver null while something may wait for it
public record ProbeState(
        @Nullable Measured last, @Nullable WatchState watch, @Nullable Waiver waiver) {

    static final ProbeState UNKNOWN = new ProbeState(null, null, null);

    /// @param lines what was expected, and what was seen
    /// @param aim what it was measured for, null for what a person read
    public record Measured(
            Outcome outcome, List<Line> lines, boolean warned, Instant at, @Nullable Aim aim) {

        public Measured {
            lines = List.copyOf(lines);
        }

        public boolean passed() {
            return outcome == Outcome.PASS;
        }
    }

    /// Somebody's word that nothing needs to wait for it.
    public record Waiver(Person by, Instant at, String why) {}

    ProbeState with(Measured measured) {
        return new ProbeState(measured, watch, waiver);
    }

    ProbeState with(WatchState next) {
        return new ProbeState(last, next, waiver);
    }

    ProbeState with(Waiver said) {
        return new ProbeState(last, watch, said);
    }
}
