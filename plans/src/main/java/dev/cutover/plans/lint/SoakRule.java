package dev.cutover.plans.lint;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SoakRule implements Rule {

    private static final Pattern STABLE =
            Pattern.compile(
                    "(?i)\\b(?:stable|stability|soak\\w*|uptime|without (?:an? )?(?:incident|alarm)s?)\\b");

    /// A soak that the gate of a phase asks for.
    private record Soak(Phase phase, int minutes) {}

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String looksFor() {
        return "a criterion that asks for a longer soak than the gates do";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        List<Soak> soaks = plan.phases().stream().flatMap(SoakRule::soaks).toList();
        return Stream.concat(
                plan.finalCriteria().stream().flatMap(criterion -> of(criterion, soaks)),
                plan.phases().stream()
                        .flatMap(phase ->
                                phase.criteria().stream()
                                        .flatMap(
                                                criterion -> of(criterion, behind(phase, soaks)))));
    }

    private static Stream<Soak> soaks(Phase phase) {
        return phase.blockedBy().stream()
                .filter(Requirement.Stable.class::isInstance)
                .map(Requirement.Stable.class::cast)
                .map(stable -> new Soak(phase, (int) stable.time().toMinutes()));
    }

    /// The soaks of the phases that wait for this one.
    private static List<Soak> behind(Phase phase, List<Soak> soaks) {
        return soaks.stream().filter(soak -> waitsFor(soak.phase(), phase)).toList();
    }

    private static boolean waitsFor(Phase later, Phase phase) {
        return later.blockedBy().stream()
                .anyMatch(requirement ->
                        requirement instanceof Requirement.PhaseComplete complete
                                && complete.phase().equals(phase.id()));
    }

    private Stream<Finding> of(Criterion criterion, List<Soak> soaks) {
        Optional<Integer> asked =
                Optional.of(criterion.text())
                        .filter(text -> STABLE.matcher(text).find())
                        .flatMap(Durations::first)
                        .map(Estimate::maxMinutes);
        return soaks.stream()
                .max((one, other) -> Integer.compare(one.minutes(), other.minutes()))
                .stream()
                .flatMap(longest ->
                        asked.filter(minutes -> minutes > longest.minutes()).stream()
                                .map(minutes -> differ(criterion, minutes, longest)));
    }

    private Finding differ(Criterion criterion, int minutes, Soak soak) {
        return warning(
                criterion.line(),
                "“%s” asks for %s, but the gate of “%s” (line %d) waits for %s only."
                        .formatted(
                                criterion.text(),
                                Durations.words(minutes),
                                soak.phase().title(),
                                soak.phase().line(),
                                Durations.words(soak.minutes())),
                "Write the same time in both, or say when this is judged.");
    }
}
