package dev.cutover.commands.journal;

import dev.cutover.commands.Entry;
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeId;
import dev.cutover.commands.probes.Judgement.Line;
import dev.cutover.commands.probes.Outcome;
import java.util.stream.Collectors;

/// The table of what was measured; what else concerns probes stands in the timeline.
record ProbeProjection(Rows rows) {

    void apply(Entry entry, ProbeEvent event) {
        switch (event) {
            case ProbeMeasured measured ->
                    measured(
                            entry,
                            measured.probe(),
                            false,
                            measured.outcome(),
                            measured.lines().stream()
                                    .map(Line::seen)
                                    .collect(Collectors.joining("; ")));
            case WatchRead read -> measured(entry, read.probe(), true, read.outcome(), read.seen());
            case ProbeEvent _ -> {
                // see Timeline
            }
        }
    }

    private void measured(
            Entry entry, ProbeId probe, boolean watched, Outcome outcome, String seen) {
        rows.sql(
                        """
                        insert into measurements (run, seq, at, probe, watched, asked_by, outcome, seen)
                        values (:run, :seq, :at, :probe, :watched, :by, :outcome, :seen)
                        """)
                .number("seq", entry.seq())
                .causedBy(entry)
                .text("probe", probe.text())
                .flag("watched", watched)
                .text("outcome", outcome.name())
                .text("seen", seen)
                .run();
    }
}
