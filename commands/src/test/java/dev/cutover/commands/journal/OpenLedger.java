package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Entry;
import dev.cutover.commands.Event;
import dev.cutover.commands.journal.Row.CutoverRow;
import dev.cutover.commands.journal.Row.TaskRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A ledger that follows what happens in one cutover.
abstract class OpenLedger {

    static final String RUN = "glitchtip-1";

    @TempDir Path data = Path.of("");

    final List<Entry> journal = new ArrayList<>();
    Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(data, _ -> journal);
    }

    @AfterEach
    void close() {
        ledger.close();
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

    void start() {
        journal.addAll(Samples.start(RUN));
        ledger.apply(RUN, SamplePlans.PLAN, journal);
    }

    void happens(Event... events) {
        List<Entry> entries = Samples.decision(journal.size() + 1L, events);
        journal.addAll(entries);
        ledger.apply(RUN, SamplePlans.PLAN, entries);
    }

    void assertStatus(String status, Event event) {
        happens(event);
        assertThat(task("0.2").status()).as("after %s", event).isEqualTo(status);
    }

    TaskRow task(String id) {
        return ledger.tasks(RUN).stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    CutoverRow cutover() {
        return ledger.cutovers().getFirst();
    }

    static Instant at(long seq) {
        return Samples.NIGHT.plusSeconds(seq);
    }
}
