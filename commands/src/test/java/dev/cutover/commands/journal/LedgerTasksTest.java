package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Event;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.PlanAmended;
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
import dev.cutover.commands.journal.Row.TaskRow;
import dev.cutover.plans.amend.Change;
import dev.cutover.plans.amend.TaskChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tasks of a cutover, as the ledger has them.
class LedgerTasksTest extends OpenLedger {

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
}
