package dev.cutover.commands.words;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
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
        return counts.isEmpty()
                ? ""
                : " A check of its plan finds %s: bot/cutover check PLAN lists them."
                        .formatted(counts);
    }

    private static String count(Plan plan, Level level, String word) {
        int count =
                (int) plan.findings().stream().map(Finding::level).filter(level::equals).count();
        return count == 0 ? "" : Phrases.count(count, word);
    }
}
