package dev.cutover.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of the document that the run fills in: a table, lines to write on, or a place for text.
///
/// A place may be a sign-off's in [Team] as well; it is filled once.
///
/// @param title of the section it stands in
/// @param grid its table, null where it is none
/// @param columns what the columns of the grid are for, one for each head; empty without a grid
/// @param phases id of the phase that a row of the grid is about, by the row's line; rows for all
///   phases together are missing here
/// @param slots its lines to write on and empty bullets, by what stands before them
/// @param bullet what one more line begins with, as the section writes it (`- `, ` * `); empty
///   where it has no bullets
/// @param end offset behind its last character, where more lines can be put
public record Form(
        Kind kind,
        String title,
        int line,
        @Nullable Grid grid,
        List<Column> columns,
        Map<Integer, String> phases,
        List<Line> slots,
        String bullet,
        int end) {

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

    /// What a column is for, whatever words its head uses.
    public enum Column {
        NUMBER,
        PHASE,
        TASK,
        /// How many tasks there are.
        TASKS,
        /// How many are done, or when it was; which of the two, the form's kind says.
        COMPLETED,
        PROGRESS,
        STATUS,
        STARTED,
        BY,
        ESTIMATED,
        ACTUAL,
        VARIANCE,
        NOTES,
        /// Date, time, or both.
        DATE,
        RISK,
        LIKELIHOOD,
        IMPACT,
        MITIGATION,
        ISSUE,
        SEVERITY,
        RESOLUTION,
        TIME_TO_RESOLVE,
        OWNER,
        ROLE,
        NAME,
        SIGNATURE,
        CONTACT,
        PHONE,
        EMAIL,
        AVAILABILITY,
        /// What nobody knows; it stays empty.
        OTHER
    }

    /// @param label what stands before it: `Resolution`, `Total Downtime`; empty for a bare bullet
    /// @param slot with length 0 it wants a blank before it, unless one is there
    public record Line(String label, Slot slot) {}

    /// A form without a table of known columns.
    public Form(Kind kind, String title, int line, @Nullable Grid grid, List<Line> slots, int end) {
        this(kind, title, line, grid, List.of(), Map.of(), slots, "", end);
    }

    public Form {
        columns = List.copyOf(columns);
        phases = Map.copyOf(phases);
        slots = List.copyOf(slots);
    }
}
