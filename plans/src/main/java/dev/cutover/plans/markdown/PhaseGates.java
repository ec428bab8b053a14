package dev.cutover.plans.markdown;

import dev.cutover.plans.Gate;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds the gates against the phases that there are: a gate may name a phase by its title, and one
/// that waits for a phase that is not there would never open.
final class PhaseGates {

    private static final Pattern COMPLETE =
            Pattern.compile("(?i)\\s*\\b(is |are )?(complete|completed|done|finished)\\b.*");

    private static final int MOST_NAMED = 10;

    private final Set<String> ids;
    private final Map<String, String> idByTitle;
    private final Findings findings;

    PhaseGates(List<PhaseDraft> phases, Findings findings) {
        this.ids =
                phases.stream()
                        .map(phase -> phase.id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.idByTitle =
                phases.stream()
                        .collect(
                                Collectors.toMap(
                                        phase -> key(phase.title),
                                        phase -> phase.id,
                                        (first, _) -> first));
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
        String title = COMPLETE.matcher(text).replaceFirst("");
        return Optional.ofNullable(idByTitle.get(key(title)));
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private void check(Requirement requirement, int line) {
        if (requirement instanceof PhaseComplete complete && !ids.contains(complete.phase())) {
            findings.error(
                    line,
                    "unknown-phase",
                    "This phase waits for phase %s, but there is none.".formatted(complete.phase()),
                    "Name a phase that there is: %s.".formatted(some()));
        }
    }

    private String some() {
        String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? named + ", …" : named;
    }
}
