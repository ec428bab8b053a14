package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.TaskEvent;
import dev.cutover.plans.Plan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Everything the ledger has of one run, changed within one transaction.
record RunRows(Handle handle, String run, Plan plan) {

    /// Adds entries that carry on, none of which undoes anything.
    void add(List<Entry> entries) {
        project(entries, Set.of());
    }

    /// Starts over with all entries of the run.
    void replace(List<Entry> entries) {
        LedgerSchema.removeRun(handle, run);
        project(entries, undone(entries));
    }

    private void project(List<Entry> entries, Set<Long> undone) {
        try (Rows rows = new Rows(handle, run)) {
            project(rows, entries, undone);
        }
    }

    private void project(Rows rows, List<Entry> entries, Set<Long> undone) {
        Timeline timeline = new Timeline(rows);
        Projection projection = new Projection(rows, plan);
        Map<String, Long> startedOver = startedOver(entries, undone);
        for (Entry entry : entries) {
            boolean taken = undone.contains(entry.decision());
            timeline.tell(entry, taken);
            if (!taken && !isOverwritten(entry, startedOver)) {
                projection.apply(entry);
            }
        }
        rows.sql("update cutovers set last_seq = :last where run = :run")
                .number("last", entries.getLast().seq())
                .run();
    }

    /// Where each task was last let go of. What was before is in the timeline; in the row of the
    /// task nothing of it is left, so in a storm it is not written there at all.
    private static Map<String, Long> startedOver(List<Entry> entries, Set<Long> undone) {
        Map<String, Long> last = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof TaskEvent task
                    && TaskProjection.startsOver(task)
                    && !undone.contains(entry.decision())) {
                last.put(task.task(), entry.seq());
            }
        }
        return last;
    }

    private static boolean isOverwritten(Entry entry, Map<String, Long> startedOver) {
        return entry.event() instanceof TaskEvent task
                && TaskProjection.isPassing(task)
                && entry.seq() < startedOver.getOrDefault(task.task(), 0L);
    }

    /// The decisions that were taken back, and whose taking back was not taken back itself.
    private static Set<Long> undone(List<Entry> entries) {
        Set<Long> undone = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            if (entry.event() instanceof ActionUndone(long decision)
                    && !undone.contains(entry.decision())) {
                undone.add(decision);
            }
        }
        return undone;
    }
}
