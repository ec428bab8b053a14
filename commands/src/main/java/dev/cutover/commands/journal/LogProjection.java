package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;

/// The tables of issues, risks and notes.
final class LogProjection {

    private final Rows rows;

    LogProjection(Rows rows) {
        this.rows = rows;
    }

    void apply(Entry entry, LogEvent event) {
        switch (event) {
            case IssueRaised raised -> raised(entry, raised);
            case RiskRaised raised -> raised(entry, raised);
            case NoteWritten written -> written(entry, written);
            case IssueClosed(int number, String how) -> closed(entry, "issues", number, how);
            case RiskClosed(int number, String how) -> closed(entry, "risks", number, how);
        }
    }

    private void raised(Entry entry, IssueRaised issue) {
        replace("issues", issue.number());
        rows.sql(
                        """
                        insert into issues (run, number, text, severity, task, raised_by, raised_at)
                        values (:run, :number, :text, :severity, :task, :by, :at)
                        """)
                .number("number", issue.number())
                .text("text", issue.text())
                .text("severity", issue.severity().word())
                .text("task", issue.task())
                .causedBy(entry)
                .run();
    }

    private void raised(Entry entry, RiskRaised risk) {
        replace("risks", risk.number());
        rows.sql(
                        """
                        insert into risks (run, number, text, impact, raised_by, raised_at)
                        values (:run, :number, :text, :impact, :by, :at)
                        """)
                .number("number", risk.number())
                .text("text", risk.text())
                .text("impact", risk.impact())
                .causedBy(entry)
                .run();
    }

    private void written(Entry entry, NoteWritten note) {
        replace("notes", note.number());
        rows.sql(
                        """
                        insert into notes (run, number, text, task, written_by, written_at)
                        values (:run, :number, :text, :task, :by, :at)
                        """)
                .number("number", note.number())
                .text("text", note.text())
                .text("task", note.task())
                .causedBy(entry)
                .run();
    }

    private void closed(Entry entry, String table, int number, String how) {
        rows.sql("update " + table + CLOSED)
                .number("number", number)
                .text("how", how)
                .causedBy(entry)
                .run();
    }

    private static final String CLOSED =
            """
             set closed_by = :by, closed_at = :at, how = :how
            where run = :run and number = :number
            """;

    /// Numbers are given once; a journal that gives one twice must not stop the ledger.
    private void replace(String table, int number) {
        rows.sql("delete from " + table + " where run = :run and number = :number")
                .number("number", number)
                .run();
    }
}
