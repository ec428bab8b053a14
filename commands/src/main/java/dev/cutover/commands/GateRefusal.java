package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.List;

/// Somebody's word is missing at a gate, or stands in the way.
public sealed interface GateRefusal extends Refusal {

    record IsNoGo(Phase phase, NoGo noGo) implements GateRefusal {}

    record TaskIsNoGo(Task task, Phase phase, NoGo noGo) implements GateRefusal {}

    /// Its gate has been open; what stops work that has begun is another word.
    record TooLateForNoGo(Phase phase, boolean complete) implements GateRefusal {}

    record NoGoWithoutWhy(Phase phase) implements GateRefusal {}

    record NothingWaitsForAGo() implements GateRefusal {}

    record WhichGo(List<Phase> phases) implements GateRefusal {

        public WhichGo {
            phases = List.copyOf(phases);
        }
    }

    record NoGateToShut() implements GateRefusal {}

    record WhichNoGo(List<Phase> phases) implements GateRefusal {

        public WhichNoGo {
            phases = List.copyOf(phases);
        }
    }
}
