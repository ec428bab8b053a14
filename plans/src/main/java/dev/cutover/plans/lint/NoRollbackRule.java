package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class NoRollbackRule implements Rule {

    private static final Pattern BACK =
            Pattern.compile(
                    "(?i)\\b(?:roll(?:s|ing|ed)?[ -]?back|revert\\w*|back(?:ing)?[ -]?out|fall(?:ing)?[ -]?back"
                            + "|downgrad\\w*|way back|going back|go back|undo)\\b");
    private static final Pattern NONE =
            Pattern.compile("(?i)\\bno (?:rollback|roll-back|way back)\\b");

    @Override
    public String name() {
        return "no-rollback";
    }

    @Override
    public String looksFor() {
        return "a phase that changes production without a way back";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        Set<Integer> withWayBack = withWayBack(document);
        if (isForAll(document)) {
            return Stream.empty();
        }
        List<Phase> without =
                plan.phases().stream()
                        .filter(Production::isChangedBy)
                        .filter(phase -> !phase.tasks().stream().allMatch(Task::done))
                        .filter(phase -> !withWayBack.contains(phase.line()))
                        .toList();
        return withWayBack.isEmpty()
                ? without.stream().map(this::none)
                : without.stream().map(this::others);
    }

    /// A way back that belongs to no single phase is one for the whole night.
    private static boolean isForAll(Document document) {
        Rollback rollback = document.plan().arrangements().rollback();
        return !rollback.levels().isEmpty()
                || rollback.procedures().stream().anyMatch(way -> way.phase() == null)
                || rollback.available().stream().anyMatch(way -> way.phase() == null)
                || document.plan().sections().stream()
                        .filter(section -> BACK.matcher(section.title()).find())
                        .anyMatch(section -> document.phaseAt(section.line()).isEmpty());
    }

    /// The lines of the phases that speak of a way back, other than in their criteria.
    private static Set<Integer> withWayBack(Document document) {
        Set<Integer> criteria =
                document.plan().phases().stream()
                        .flatMap(phase -> phase.criteria().stream())
                        .map(criterion -> criterion.line())
                        .collect(Collectors.toSet());
        return document.lines().stream()
                .filter(line -> BACK.matcher(line.text()).find())
                .filter(line -> !NONE.matcher(line.text()).find())
                .filter(line -> !criteria.contains(line.number()))
                .flatMap(line -> document.phaseAt(line.number()).stream())
                .map(Phase::line)
                .collect(Collectors.toSet());
    }

    private Finding none(Phase phase) {
        return warning(
                phase.line(),
                "“%s” changes production, and this plan has no way back.".formatted(phase.title()),
                "Add a chapter “## Rollback” with what makes you turn back, the commands, and how long"
                        + " it takes.");
    }

    private Finding others(Phase phase) {
        return info(
                phase.line(),
                "“%s” seems to change production, but names no way back, as another phase does."
                        .formatted(phase.title()),
                "Write “**Rollback Available:** …” below it, even if it is only what to stop.");
    }
}
