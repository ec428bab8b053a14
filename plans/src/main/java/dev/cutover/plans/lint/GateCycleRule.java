package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class GateCycleRule implements Rule {

    private static final int MOST_SHOWN = 10;

    @Override
    public String name() {
        return "gate-cycle";
    }

    @Override
    public String looksFor() {
        return "phases that wait for each other";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        List<Phase> phases = document.plan().phases();
        Gating gating = new Gating(phases);
        List<Integer> all = IntStream.range(0, phases.size()).boxed().toList();
        return Cycles.of(all, gating::before).stream()
                .map(cycle -> cycle(cycle.stream().map(phases::get).toList()));
    }

    private Finding cycle(List<Phase> cycle) {
        Phase first = cycle.getFirst();
        if (cycle.size() == 1) {
            return error(
                    first.line(),
                    "Phase %s waits for itself, so it will never open.".formatted(first.id()),
                    "Write the phase that comes before it.");
        }
        String chain =
                cycle.stream().limit(MOST_SHOWN).map(Phase::id).collect(Collectors.joining(" → "));
        return error(
                first.line(),
                "These phases wait for each other, so none will open: %s → %s."
                        .formatted(chain, first.id()),
                "Write “**Blocking:** None” below the one that comes first.");
    }
}
