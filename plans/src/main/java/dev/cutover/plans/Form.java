package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the document that the run fills in: a table, lines to write on, or a place for text.
///
/// @param title of the section it stands in
/// @param grid its table, null where it is none
/// @param slots its lines to write on and empty bullets, by what stands before them
/// @param end offset behind its last character, where more lines can be put
public record Form(
        Kind kind, String title, int line, @Nullable Grid grid, List<Line> slots, int end) {

    public enum Kind {
        /// Progress by phase: `Phase / Tasks / Completed / Progress`.
        QUICK_STATUS,
        /// Status of one phase or of all: `Phase / Status / Started / Completed / By`.
        PHASE_STATUS,
        /// One line for everything: `Overall status: ____`, `Go-live authorization`.
        OVERALL_STATUS,
        /// Estimated and actual time by phase.
        TIME_TRACKING,
        RISKS,
        ISSUES,
        SIGN_OFF,
        NOTES,
        LESSONS,
        IMPROVEMENTS,
        /// What is filled in at the end: duration, downtime, date.
        CERTIFICATE
    }

    /// @param label what stands before it: `Resolution`, `Total Downtime`; empty for a bare bullet
    public record Line(String label, Slot slot) {}

    public Form {
        slots = List.copyOf(slots);
    }
}
