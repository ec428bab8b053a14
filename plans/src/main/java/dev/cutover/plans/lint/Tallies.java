package dev.cutover.plans.lint;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How far the phases of a plan are, each counted once.
final class Tallies {

    private final Map<String, Phase> phases = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Tally all;

    Tallies(Plan plan) {
        plan.phases().forEach(phase -> phases.putIfAbsent(key(phase.id()), phase));
        this.all = Tally.of(plan);
    }

    Optional<Phase> phase(String id) {
        return Optional.ofNullable(phases.get(key(id)));
    }

    Tally of(Phase phase) {
        return tallies.computeIfAbsent(key(phase.id()), _ -> Tally.of(phase));
    }

    /// Of the whole plan.
    Tally all() {
        return all;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
