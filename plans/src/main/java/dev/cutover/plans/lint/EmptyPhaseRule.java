package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class EmptyPhaseRule implements Rule {

    private static final Pattern PHASE =
            Pattern.compile(
                    "(?i)[^\\p{L}]{0,9}(?:\\p{L}{1,20}\\s){0,2}phase\\s\\d{1,3}[a-z]?\\s?[:.–—-].*");
    private static final Pattern NO_PHASE =
            Pattern.compile("(?i).*\\b(?:criteria|roll-?back|notes?|status|risks?|contacts?)\\b.*");

    @Override
    public String name() {
        return "empty-phase";
    }

    @Override
    public String looksFor() {
        return "a heading that calls itself a phase and has nothing to check off";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        if (plan.kind() == Plan.Kind.REFERENCE) {
            return Stream.empty();
        }
        Set<Integer> phases = plan.phases().stream().map(Phase::line).collect(Collectors.toSet());
        return plan.sections().stream()
                .filter(section -> PHASE.matcher(section.title()).matches())
                .filter(section -> !NO_PHASE.matcher(section.title()).matches())
                .filter(section -> !phases.contains(section.line()))
                .filter(section -> document.phaseAt(section.line()).isEmpty())
                .filter(section -> hasNoPhase(section, document))
                .map(this::empty);
    }

    private static boolean hasNoPhase(Section section, Document document) {
        return document.places().phasesBetween(section.line(), section.lastLine()) == 0;
    }

    private Finding empty(Section section) {
        return warning(
                section.line(),
                "“%s” has no box, so it is no phase of this plan.".formatted(section.title()),
                "Write what is to be done as “- [ ] …” below it, or take “phase” out of the heading.");
    }
}
