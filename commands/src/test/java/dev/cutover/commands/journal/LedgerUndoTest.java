package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskReleased;
import dev.cutover.commands.journal.Row.TimelineRow;
import org.junit.jupiter.api.Test;

/// What was taken back is not in the ledger, and stays in its timeline.
class LedgerUndoTest extends OpenLedger {

    @Test
    void whatWasTakenBackOverwritesNothing() {
        start();
        happens(new TaskClaimed("0.2"));
        happens(new TaskReleased("0.2"));
        happens(new ActionUndone(3));

        assertThat(task("0.2").status()).isEqualTo("claimed");
    }

    @Test
    void whatIsUndoneIsTakenBackAndStaysInTheTimeline() {
        start();
        happens(new TaskClaimed("0.2"));
        happens(new TaskCompleted("0.2", null), new IssueRaised(1, "slow", Severity.LOW, null));
        happens(new NoteWritten(1, "stays", null));
        happens(new ActionUndone(3));

        assertThat(task("0.2").status()).isEqualTo("claimed");
        assertThat(ledger.issues(RUN)).isEmpty();
        assertThat(ledger.notes(RUN)).hasSize(1);
        assertThat(ledger.timeline(RUN))
                .extracting(TimelineRow::undone)
                .containsExactly(false, false, true, true, false, false);
        assertThat(ledger.lastSeq(RUN)).isEqualTo(6);
    }

    @Test
    void whatWasUndoneAndRedoneIsThereAgain() {
        start();
        happens(new TaskClaimed("0.2"));
        happens(new ActionUndone(2));
        happens(new ActionUndone(3));

        assertThat(task("0.2").status()).isEqualTo("claimed");
        assertThat(ledger.timeline(RUN))
                .extracting(TimelineRow::undone)
                .containsExactly(false, false, true, false);
    }

    @Test
    void anUndoDoesNotLookBeyondTheBatchItIsIn() {
        start();
        happens(new TaskClaimed("0.2"));
        journal.addAll(Samples.decision(3, new ActionUndone(2)));
        journal.addAll(Samples.decision(4, new TaskClaimed("1.1")));

        ledger.apply(RUN, SamplePlans.PLAN, journal.subList(2, 3));

        assertThat(ledger.lastSeq(RUN)).isEqualTo(3);
        assertThat(task("1.1").status()).isEqualTo("open");
    }
}
