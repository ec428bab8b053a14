package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.BaselineRecorded;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Judge;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person reads where the plan asks for it, and types.
record ReadingRules(Cutover cutover, List<PlannedProbe> named) {

    Decision given(String value) {
        List<PlannedProbe> read = named.stream().filter(PlannedProbe::isRead).toList();
        return switch (read.size()) {
            case 0 -> Decision.refused(new ProbeRefusal.NothingToRead(named.getFirst()));
            case 1 -> given(read.getFirst(), new Typed(value.strip()));
            default -> Decision.refused(new ProbeRefusal.WhichReading(read));
        };
    }

    private Decision given(PlannedProbe planned, Typed typed) {
        Judgement judgement = Judge.of(planned.probe(), typed, cutover.probes().baselines());
        List<Event> events = new ArrayList<>();
        events.add(ProbeMeasured.of(planned.id(), 0, judgement));
        @Nullable String baseline = planned.probe().baseline();
        if (baseline != null
                && typed.datum() instanceof Datum.Quantity(BigDecimal number, Datum.Of of)) {
            events.add(new BaselineRecorded(baseline, of, number, number, 1));
        }
        return new Decision.Accepted(events);
    }
}
