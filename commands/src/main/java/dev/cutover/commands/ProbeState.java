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

    /// What somebody's word can change of it, each for itself.
    enum Part {
        READING,
        WATCH,
        WAIVER,
        ALL
    }

    static final ProbeState UNKNOWN = new ProbeState(null, null, null);

    /// @param lines what was expected, and what was seen
    /// @param aim what it was measured for, null for what a person read
    /// @param asked with what it was measured: the number of the entry by which that began, 0 for
    ///   what a person read
    public record Measured(
            Outcome outcome,
            List<Line> lines,
            boolean warned,
            Instant at,
            @Nullable Aim aim,
            long asked) {

        public Measured {
            lines = List.copyOf(lines);
        }

        public boolean passed() {
            return outcome == Outcome.PASS;
        }
    }

    /// Somebody's word that nothing needs to wait for it.
    public record Waiver(Person by, Instant at, String why) {}

    /// The same, with one part as it stands in another.
    ProbeState with(Part part, ProbeState other) {
        return switch (part) {
            case READING -> with(other.last);
            case WATCH -> with(other.watch);
            case WAIVER -> with(other.waiver);
            case ALL -> other;
        };
    }

    ProbeState with(@Nullable Measured measured) {
        return new ProbeState(measured, watch, waiver);
    }

    ProbeState with(@Nullable WatchState next) {
        return new ProbeState(last, next, waiver);
    }

    ProbeState with(@Nullable Waiver said) {
        return new ProbeState(last, watch, said);
    }
}
