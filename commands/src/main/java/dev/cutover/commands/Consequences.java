package dev.cutover.commands;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What follows by itself once something has happened: phases end when their work is settled, and
/// open by their gates.
final class Consequences {

    private Consequences() {}

    static List<Event> of(Cutover cutover, Cause cause, Instant now) {
        List<Event> all = new ArrayList<>();
        if (!(cutover.course().stage() instanceof Course.Stage.Running)) {
            return all;
        }
        // Each phase moves at most twice in one decision, so gates that wait for each other cannot
        // turn for ever.
        int most = 2 * cutover.plan().phases().size();
        Cutover state = cutover;
        for (Optional<Event> next = next(state, now);
                next.isPresent() && all.size() < most;
                next = next(state, now)) {
            all.add(next.get());
            state = state.evolve(state.entries(List.of(next.get()), cause, now));
        }
        return all;
    }

    private static Optional<Event> next(Cutover cutover, Instant now) {
        return cutover.plan().phases().stream()
                .map(phase -> moved(cutover, phase, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Event> moved(Cutover cutover, Phase phase, Instant now) {
        boolean settled = Gates.workSettled(cutover, phase);
        boolean free = !Gates.shut(cutover, phase);
        return switch (cutover.phases().of(phase).stage()) {
            case WAITING -> free ? opening(cutover, phase, now) : Optional.empty();
            case OPEN -> {
                if (!free && Gates.untouched(cutover, phase)) {
                    yield Optional.of(new PhaseShut(phase.id()));
                }
                yield settled && ProbeConsequences.watched(cutover, phase, now)
                        ? Optional.of(new PhaseCompleted(phase.id()))
                        : Optional.empty();
            }
            case COMPLETE ->
                    settled ? Optional.empty() : Optional.of(new PhaseReopened(phase.id()));
        };
    }

    /// Where nothing but its probes keeps it shut, they are asked.
    private static Optional<Event> opening(Cutover cutover, Phase phase, Instant now) {
        boolean proven =
                cutover.phases().of(phase).overridden()
                        || ProbeConsequences.proven(cutover, phase, now);
        return proven
                ? Optional.of(new PhaseOpened(phase.id()))
                : ProbeConsequences.beforeOpening(cutover, phase, now);
    }
}
