package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.Entry;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.journal.Row.CutoverRow;
import dev.cutover.commands.journal.Row.TaskRow;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a ledger promises of every cutover, in whatever batches its entries arrive.
class LedgerTest extends OpenLedger {

    @Test
    void aCutoverIsThereWithItsTasksFromItsStart() {
        start();

        assertThat(ledger.cutovers())
                .containsExactly(
                        new CutoverRow(
                                RUN,
                                "glitchtip",
                                "Größe wächst",
                                Samples.opening(RUN).planHash(),
                                "slack",
                                "C0PLAN",
                                false,
                                "production",
                                "running",
                                null,
                                "Ana Łęcka",
                                at(1),
                                null,
                                null,
                                1));
        assertThat(ledger.tasks(RUN))
                .extracting(TaskRow::id)
                .containsExactly("0.1", "0.2", "1.1", "1.2", "1.3");
        assertThat(task("0.1"))
                .isEqualTo(
                        new TaskRow(
                                "0.1",
                                "0",
                                "Task 0.1",
                                "done",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "2026-11-20",
                                false));
        assertThat(task("0.2"))
                .isEqualTo(
                        new TaskRow(
                                "0.2",
                                "0",
                                "Task 0.2",
                                "open",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false));
    }

    @Test
    void theStateOfACutoverIsKept() {
        start();
        happens(new CutoverHeld("lunch"));
        assertThat(cutover())
                .extracting(CutoverRow::state, CutoverRow::why)
                .containsExactly("held", "lunch");

        happens(new CutoverResumed());
        assertThat(cutover())
                .extracting(CutoverRow::state, CutoverRow::why)
                .containsExactly("running", null);

        happens(new CutoverClosed(null));
        assertThat(cutover())
                .extracting(
                        CutoverRow::state,
                        CutoverRow::closedBy,
                        CutoverRow::closedAt,
                        CutoverRow::lastSeq)
                .containsExactly("closed", "Ana Łęcka", at(4), 4L);
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        start();
        happens(new NoteWritten(1, "once", null));

        ledger.apply(RUN, SamplePlans.PLAN, journal);
        ledger.apply(RUN, SamplePlans.PLAN, journal.subList(0, 1));
        ledger.apply(RUN, SamplePlans.PLAN, List.of());

        assertThat(ledger.timeline(RUN)).hasSize(2);
        assertThat(ledger.lastSeq(RUN)).isEqualTo(2);
    }

    @Test
    void aGapIsRefusedAndChangesNothing() {
        start();

        assertThatThrownBy(() -> ledger.apply(RUN, SamplePlans.PLAN, Samples.notes(3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ledger of glitchtip-1 stands at 1 and cannot go on with 3");
        assertThat(ledger.timeline(RUN)).hasSize(1);
    }

    @Test
    void timesAreExactInTheHourThatComesTwice() {
        start();
        Instant twice = Instant.parse("2026-10-25T01:30:00.123456Z");
        Entry entry = journal.getFirst();
        journal.set(0, new Entry(1, twice, entry.cause(), entry.part(), entry.event()));
        ledger.rebuild(RUN, SamplePlans.PLAN, journal);

        assertThat(cutover().startedAt()).isEqualTo(twice);
    }

    @Test
    void cutoversDoNotMix() {
        start();
        ledger.apply(
                "other-1",
                SamplePlans.PLAN,
                RandomNight.of(3, "other-1", 40).stream()
                        .filter(entry -> !(entry.event() instanceof ActionUndone))
                        .toList()
                        .subList(0, 1));
        happens(new TaskClaimed("0.2"));

        assertThat(ledger.tasks("other-1")).extracting(TaskRow::status).doesNotContain("claimed");
        assertThat(ledger.lastSeq("other-1")).isEqualTo(1);

        ledger.keepOnly(List.of(RUN));
        assertThat(ledger.cutovers()).extracting(CutoverRow::run).containsExactly(RUN);
        assertThat(ledger.tasks("other-1")).isEmpty();
        assertThat(ledger.lastSeq("other-1")).isZero();
    }

    @Test
    void inWhateverBatchesANightArrivesTheLedgerIsTheSame() {
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            String run = "night-" + seed;
            journal.clear();
            journal.addAll(RandomNight.of(seed, run, 60));
            for (int from = 0; from < journal.size(); ) {
                int to = Math.min(journal.size(), from + 1 + random.nextInt(12));
                ledger.apply(run, SamplePlans.PLAN, journal.subList(from, to));
                from = to;
            }
            List<Object> inBatches = everything(ledger, run);

            ledger.rebuild(run, SamplePlans.PLAN, journal);

            assertThat(inBatches).as("seed %d", seed).isEqualTo(everything(ledger, run));
        }
    }
}
