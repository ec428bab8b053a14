package dev.cutover.commands.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What people find in the ledger. Persons stand there by the name they had at that moment; times
/// are exact to the microsecond.
public sealed interface Row {

    /// @param state `running`, `held` or `closed`
    /// @param why of the hold or of the closing, null where nobody said
    /// @param lastSeq the last entry that the ledger knows of
    record CutoverRow(
            String run,
            String plan,
            String title,
            String planHash,
            String platform,
            String channel,
            boolean rehearsal,
            @Nullable String environment,
            String state,
            @Nullable String why,
            String startedBy,
            Instant startedAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            long lastSeq)
            implements Row {}

    /// @param status `open`, `claimed`, `done`, `failed`, `blocked`, `skipped` or `not applicable`
    /// @param ownerId platform and id: `slack:U1ANA`
    /// @param note what was said last: at its end, or why it is blocked or open again
    /// @param removed whether an amendment took it out of the plan
    record TaskRow(
            String id,
            String phase,
            String title,
            String status,
            @Nullable String owner,
            @Nullable String ownerId,
            @Nullable Instant claimedAt,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            @Nullable String note,
            boolean removed)
            implements Row {}

    record IssueRow(
            int number,
            String text,
            String severity,
            @Nullable String task,
            String raisedBy,
            Instant raisedAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String how)
            implements Row {}

    record RiskRow(
            int number,
            String text,
            @Nullable String impact,
            String raisedBy,
            Instant raisedAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            @Nullable String how)
            implements Row {}

    record NoteRow(
            int number, String text, @Nullable String task, String writtenBy, Instant writtenAt)
            implements Row {}

    /// @param item what the message shows: `board`, `phase:2`
    /// @param message the platform's id, null where only its thread is known
    /// @param toldUpTo the entry up to which its thread tells, 0 for none
    record MessageRow(
            String item, String platform, String channel, @Nullable String message, long toldUpTo)
            implements Row {}

    /// One event, also one that was taken back later.
    ///
    /// @param type its stored name: `task-claimed`
    /// @param decision the entry that names the decision it belongs to
    /// @param subject the task, phase or number it is about, null for the cutover itself
    /// @param text what was said with it
    record TimelineRow(
            long seq,
            Instant at,
            String platform,
            String personId,
            String person,
            @Nullable String interaction,
            long decision,
            String type,
            @Nullable String subject,
            @Nullable String text,
            boolean undone)
            implements Row {}
}
