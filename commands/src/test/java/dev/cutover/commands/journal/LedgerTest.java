package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.LogEvent.NoteWritten;
import dev.cutover.commands.LogEvent.RiskClosed;
import dev.cutover.commands.LogEvent.RiskRaised;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.Severity;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.commands.TaskEvent.TaskAssigned;
import dev.cutover.commands.TaskEvent.TaskBlocked;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskFailed;
import dev.cutover.commands.TaskEvent.TaskNotApplicable;
import dev.cutover.commands.TaskEvent.TaskReleased;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.TaskEvent.TaskSkipped;
import dev.cutover.commands.TaskEvent.TaskUnblocked;
import dev.cutover.commands.journal.Row.CutoverRow;
import dev.cutover.commands.journal.Row.IssueRow;
import dev.cutover.commands.journal.Row.MessageRow;
import dev.cutover.commands.journal.Row.NoteRow;
import dev.cutover.commands.journal.Row.RiskRow;
import dev.cutover.commands.journal.Row.TaskRow;
import dev.cutover.commands.journal.Row.TimelineRow;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.TaskChange;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String RUN = "glitchtip-1";

    @TempDir Path data = Path.of("");

    private final List<Entry> journal = new ArrayList<>();
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(data, _ -> journal);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

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
    void aTaskIsClaimedAndCompleted() {
        start();
        happens(new TaskClaimed("0.2"));

        assertThat(task("0.2"))
                .isEqualTo(
                        new TaskRow(
                                "0.2",
                                "0",
                                "Task 0.2",
                                "claimed",
                                "Ana Łęcka",
                                "slack:U1ANA",
                                at(2),
                                null,
                                null,
                                null,
                                false));

        happens(new TaskCompleted("0.2", "12 GB"));

        assertThat(task("0.2"))
                .isEqualTo(
                        new TaskRow(
                                "0.2",
                                "0",
                                "Task 0.2",
                                "done",
                                "Ana Łęcka",
                                "slack:U1ANA",
                                at(2),
                                "Ana Łęcka",
                                at(3),
                                "12 GB",
                                false));
    }

    @Test
    void aTaskGoesThroughAllThatMayHappenToIt() {
        start();

        assertStatus("claimed", new TaskAssigned("0.2", Samples.BOB));
        assertThat(task("0.2").owner()).isEqualTo("Bob");
        assertStatus("blocked", new TaskBlocked("0.2", "waits for DNS"));
        assertThat(task("0.2").note()).isEqualTo("waits for DNS");
        assertStatus("blocked", new TaskAssigned("0.2", Samples.ANA));
        assertStatus("claimed", new TaskUnblocked("0.2"));
        assertThat(task("0.2").note()).isNull();
        assertStatus("failed", new TaskFailed("0.2", "no space"));
        assertStatus("claimed", new TaskClaimed("0.2"));
        assertStatus("open", new TaskReleased("0.2"));
        assertThat(task("0.2").ownerId()).isNull();
        assertStatus("blocked", new TaskBlocked("0.2", "waits"));
        assertStatus("open", new TaskUnblocked("0.2"));
        assertStatus("skipped", new TaskSkipped("0.2", "not tonight"));
        assertStatus("open", new TaskReopened("0.2", "tonight after all"));
        assertThat(task("0.2").note()).isEqualTo("tonight after all");
        assertStatus("not applicable", new TaskNotApplicable("0.2", "no replica"));
    }

    @Test
    void whatATaskGoesThroughAtOnceLeavesWhatItWouldHaveOneByOne() {
        List<Event> all =
                List.of(
                        new TaskAdded("0.3", "0", "One more"),
                        new TaskClaimed("0.3"),
                        new TaskFailed("0.3", "no space"),
                        new TaskReopened("0.3", "there is space"),
                        new TaskClaimed("0.2"),
                        new TaskBlocked("0.2", "waits for DNS"),
                        new TaskReleased("0.2"),
                        new TaskAssigned("0.2", Samples.BOB),
                        new TaskClaimed("1.1"),
                        new TaskCompleted("1.1", "12 GB"),
                        new TaskReleased("1.2"),
                        new TaskClaimed("0.3"));
        start();
        all.forEach(this::happens);
        List<TaskRow> oneByOne = ledger.tasks(RUN);

        ledger.rebuild(RUN, SamplePlans.PLAN, journal);

        assertThat(ledger.tasks(RUN)).isEqualTo(oneByOne);
        assertThat(ledger.timeline(RUN)).hasSize(journal.size());
    }

    @Test
    void whatWasTakenBackOverwritesNothing() {
        start();
        happens(new TaskClaimed("0.2"));
        happens(new TaskReleased("0.2"));
        happens(new ActionUndone(3));

        assertThat(task("0.2").status()).isEqualTo("claimed");
    }

    @Test
    void anAddedTaskStandsBehindTheOthers() {
        start();
        happens(new TaskAdded("0.3", "0", "One more"));

        assertThat(ledger.tasks(RUN).getLast())
                .isEqualTo(
                        new TaskRow(
                                "0.3",
                                "0",
                                "One more",
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
    void anAmendmentAddsRenamesAndTakesOut() {
        start();
        happens(new TaskCompleted("0.2", "fine"));
        happens(amended(change(Change.ADDED, "0.3", "New"), change(Change.REMOVED, "0.2", "Gone")));

        assertThat(task("0.3").status()).isEqualTo("open");
        assertThat(task("0.2").removed()).isTrue();
        assertThat(task("0.2").status()).isEqualTo("done");

        happens(
                amended(
                        change(Change.RETURNED, "0.2", "Back"),
                        change(Change.CHANGED, "0.3", "Other")));

        assertThat(task("0.2").removed()).isFalse();
        assertThat(task("0.3").title()).isEqualTo("Other");
        assertThat(ledger.cutovers().getFirst().plan()).isEqualTo("other");

        happens(new ActionUndone(4));

        assertThat(task("0.2").removed()).isTrue();
        assertThat(task("0.3").title()).isEqualTo("New");
    }

    private static PlanAmended amended(TaskChange... changes) {
        return new PlanAmended(
                2,
                "other",
                "hash",
                List.of(),
                List.of(),
                List.of(),
                List.of(changes),
                List.of(),
                List.of());
    }

    private static TaskChange change(Change change, String id, String title) {
        return new TaskChange(change, id, "0", title, null, null, List.of(), null, null, false);
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
    void anyTextIsTakenAndMadeStorable() {
        start();
        happens(new NoteWritten(1, "nul \0 half \ud83d whole 👩‍🚒 '; drop table notes; --", null));
        happens(new NoteWritten(2, "x".repeat(3_000_000), null));

        assertThat(ledger.notes(RUN).getFirst().text())
                .isEqualTo("nul \ufffd half \ufffd whole 👩‍🚒 '; drop table notes; --");
        assertThat(ledger.notes(RUN).getLast().text()).hasSize(100_000);
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

    static List<Object> everything(Ledger ledger, String run) {
        List<Object> rows = new ArrayList<>();
        rows.addAll(ledger.cutovers().stream().filter(row -> row.run().equals(run)).toList());
        rows.addAll(ledger.tasks(run));
        rows.addAll(ledger.issues(run));
        rows.addAll(ledger.risks(run));
        rows.addAll(ledger.notes(run));
        rows.addAll(ledger.messages(run));
        rows.addAll(ledger.timeline(run));
        return rows;
    }

    private void start() {
        journal.addAll(Samples.start(RUN));
        ledger.apply(RUN, SamplePlans.PLAN, journal);
    }

    private void happens(Event... events) {
        List<Entry> entries = Samples.decision(journal.size() + 1L, events);
        journal.addAll(entries);
        ledger.apply(RUN, SamplePlans.PLAN, entries);
    }

    private void assertStatus(String status, Event event) {
        happens(event);
        assertThat(task("0.2").status()).as("after %s", event).isEqualTo(status);
    }

    private TaskRow task(String id) {
        return ledger.tasks(RUN).stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CutoverRow cutover() {
        return ledger.cutovers().getFirst();
    }

    private static Instant at(long seq) {
        return Samples.NIGHT.plusSeconds(seq);
    }
}
