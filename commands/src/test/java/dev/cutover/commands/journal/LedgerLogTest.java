package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import dev.cutover.commands.Entry;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.journal.Row.IssueRow;
import dev.cutover.commands.journal.Row.MessageRow;
import dev.cutover.commands.journal.Row.NoteRow;
import dev.cutover.commands.journal.Row.RiskRow;
import dev.cutover.commands.journal.Row.TimelineRow;
import org.junit.jupiter.api.Test;

/// The log and the timeline of a cutover, as the ledger has them.
class LedgerLogTest extends OpenLedger {

    @Test
    void issuesRisksAndNotesAreKept() {
        start();
        happens(
                new IssueRaised(1, "slow", Severity.HIGH, "0.2"),
                new IssueRaised(2, "dark", Severity.LOW, null),
                new IssueClosed(1, "restarted"),
                new RiskRaised(1, "DNS", "an hour"),
                new RiskClosed(1, "TTL is 60"),
                new NoteWritten(1, "noted", "1.1"));

        assertThat(ledger.issues(RUN))
                .containsExactly(
                        new IssueRow(
                                1,
                                "slow",
                                "high",
                                "0.2",
                                "Ana Łęcka",
                                at(2),
                                "Ana Łęcka",
                                at(4),
                                "restarted"),
                        new IssueRow(2, "dark", "low", null, "Ana Łęcka", at(3), null, null, null));
        assertThat(ledger.risks(RUN))
                .containsExactly(
                        new RiskRow(
                                1,
                                "DNS",
                                "an hour",
                                "Ana Łęcka",
                                at(5),
                                "Ana Łęcka",
                                at(6),
                                "TTL is 60"));
        assertThat(ledger.notes(RUN))
                .containsExactly(new NoteRow(1, "noted", "1.1", "Ana Łęcka", at(7)));
    }

    @Test
    void theLatestMessageOfAnItemIsKeptWithWhatItsThreadTells() {
        start();
        happens(
                new ThreadTold("board", Samples.PLACE, 4),
                new MessagePosted("board", Samples.PLACE, "m1"),
                new MessagePosted("board", Samples.PLACE, "m2"));

        assertThat(ledger.messages(RUN))
                .containsExactly(new MessageRow("board", "slack", "C0PLAN", "m2", 4));
    }

    @Test
    void everyEventThereIsStandsInTheTimelineOnce() {
        start();
        SampleEvents.full().forEach(this::happens);
        SampleEvents.bare().forEach(this::happens);

        assertThat(ledger.timeline(RUN))
                .extracting(TimelineRow::seq)
                .isEqualTo(journal.stream().map(Entry::seq).toList());
        assertThat(ledger.timeline(RUN))
                .extracting(TimelineRow::type)
                .isEqualTo(
                        journal.stream().map(entry -> EventTypes.nameOf(entry.event())).toList());
    }

    @Test
    void theTimelineSaysWhoDidWhatAndWhatTheySaid() {
        start();
        happens(new TaskClaimed("0.2"), new TaskFailed("0.2", "no space"));

        assertThat(ledger.timeline(RUN).getLast())
                .isEqualTo(
                        new TimelineRow(
                                3,
                                at(3),
                                "slack",
                                "U1ANA",
                                "Ana Łęcka",
                                "click-3",
                                2,
                                "task-failed",
                                "0.2",
                                "no space",
                                false));
    }

    @Test
    void anyTextIsTakenAndMadeStorable() {
        start();
        happens(new NoteWritten(1, "nul \0 half \ud83d whole 👩‍🚒 '; drop table notes; --", null));
        happens(new NoteWritten(2, "x".repeat(3_000_000), null));

        assertThat(ledger.notes(RUN).getFirst().text())
                .isEqualTo("nul \ufffd half \ufffd whole 👩‍🚒 '; drop table notes; --");
        assertThat(ledger.notes(RUN).getLast().text()).hasSize(100_000);
    }
}
