package dev.cutover.plans.markdown;

import dev.cutover.plans.Gate;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.PhaseComplete;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Holds the gates against the phases that there are: a gate may name a phase by its title, and one
/// that waits for a phase that is not there would never open.
final class PhaseGates {

    private static final Pattern COMPLETE =
            Pattern.compile("(?i)\\s*\\b(is |are )?(complete|completed|done|finished)\\b.*");

    private final List<PhaseDraft> phases;
    private final Findings findings;

    PhaseGates(List<PhaseDraft> phases, Findings findings) {
        this.phases = phases;
        this.findings = findings;
    }

    Gate of(PhaseDraft phase) {
        List<Requirement> requirements =
                phase.gate.requirements().stream().map(this::byTitle).toList();
        requirements.forEach(requirement -> check(requirement, phase.gateLine));
        return new Gate(phase.gate.stated(), requirements);
    }

    private Requirement byTitle(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Condition condition ->
                    titled(condition.text())
                            .<Requirement>map(id -> new PhaseComplete(id, condition.text()))
                            .orElse(condition);
            case PhaseComplete _, Requirement.Approval _, Requirement.Stable _ -> requirement;
        };
    }

    private Optional<String> titled(String text) {
        String title = COMPLETE.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
        return phases.stream()
                .filter(phase -> phase.title.toLowerCase(Locale.ROOT).equals(title))
                .map(phase -> phase.id)
                .findFirst();
    }

    private void check(Requirement requirement, int line) {
        if (requirement instanceof PhaseComplete complete && !isPhase(complete.phase())) {
            findings.error(
                    line,
                    "unknown-phase",
                    "This phase waits for phase %s, but there is none.".formatted(complete.phase()),
                    "Name one of %s.".formatted(String.join(", ", ids())));
        }
    }

    private boolean isPhase(String id) {
        return phases.stream().anyMatch(phase -> phase.id.equalsIgnoreCase(id));
    }

    private List<String> ids() {
        return phases.stream().map(phase -> phase.id).toList();
    }
}
