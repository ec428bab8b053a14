package dev.cutover.commands.words;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.probes.Probe;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of a plan when a cutover begins with it.
final class PlanWords {

    private PlanWords() {}

    /// How much is wrong with it, and where that is listed; empty for a plan without errors and
    /// warnings.
    static String flaws(Plan plan) {
        String counts =
                Stream.of(count(plan, Level.ERROR, "error"), count(plan, Level.WARNING, "warning"))
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(" and "));
        String found =
                counts.isEmpty()
                        ? ""
                        : " A check of its plan finds %s: bot/cutover check PLAN lists them."
                                .formatted(counts);
        return found + unreachable(plan);
    }

    /// What the bot cannot measure where it runs is better known now than in the middle of the
    /// night.
    private static String unreachable(Plan plan) {
        List<Finding> all = plan.findings().stream().filter(PlanWords::isUnreachable).toList();
        return all.isEmpty()
                ? ""
                : " %s cannot be made here; the first, line %d: %s %s"
                        .formatted(
                                Phrases.count(all.size(), "check"),
                                all.getFirst().line(),
                                all.getFirst().message(),
                                all.getFirst().fix());
    }

    private static boolean isUnreachable(Finding finding) {
        return finding.rule().equals(Probe.UNREACHABLE);
    }

    private static String count(Plan plan, Level level, String word) {
        int count =
                (int)
                        plan.findings().stream()
                                .filter(finding -> !isUnreachable(finding))
                                .map(Finding::level)
                                .filter(level::equals)
                                .count();
        return count == 0 ? "" : Phrases.count(count, word);
    }
}
