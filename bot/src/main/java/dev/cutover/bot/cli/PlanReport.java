package dev.cutover.bot.cli;

import dev.cutover.plans.Counts;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person wants to see of a plan at a glance.
final class PlanReport {

    private static final int WIDEST = 60;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private PlanReport() {}

    static String of(Plan plan) {
        return Stream.of(head(plan), phases(plan), findings(plan))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String head(Plan plan) {
        String title = plan.title().isEmpty() ? "Untitled" : plan.title();
        return title
                + "\n"
                + switch (plan.kind()) {
                    case PLAN -> counts(plan);
                    case REFERENCE ->
                            "A reference text of %s: there is nothing to check off."
                                    .formatted(number(plan.sections().size(), "section"));
                };
    }

    private static String counts(Plan plan) {
        Counts counts = plan.counts();
        return "A plan of %s: %d of %s done, %s, %s, %s, %s."
                .formatted(
                        number(plan.phases().size(), "phase"),
                        counts.tasksDone(),
                        number(counts.tasks(), "task"),
                        number(counts.steps(), "step"),
                        criteria(counts.criteria(), ""),
                        criteria(counts.finalCriteria(), "final "),
                        counts.other() == 1 ? "1 other box" : counts.other() + " other boxes");
    }

    private static String phases(Plan plan) {
        int width = plan.phases().stream().mapToInt(phase -> name(phase).length()).max().orElse(0);
        return plan.phases().stream()
                .map(phase -> row(phase, Math.min(width, WIDEST)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Phase phase, int width) {
        long done = phase.tasks().stream().filter(Task::done).count();
        long open = phase.criteria().stream().filter(criterion -> !criterion.done()).count();
        String padding = " ".repeat(Math.max(0, width - name(phase).length()));
        return "%s%s  %5s  %s open"
                .formatted(
                        name(phase),
                        padding,
                        done + "/" + phase.tasks().size(),
                        criteria((int) open, ""));
    }

    /// A phase without a number of its own goes by a letter, which its title does not say.
    private static String name(Phase phase) {
        boolean said = List.of(BETWEEN_WORDS.split(phase.title(), -1)).contains(phase.id());
        return said ? phase.title() : phase.id() + ": " + phase.title();
    }

    private static String findings(Plan plan) {
        return plan.findings().isEmpty()
                ? "No findings."
                : plan.findings().stream()
                        .map(PlanReport::finding)
                        .collect(Collectors.joining("\n"));
    }

    private static String finding(Finding finding) {
        String line =
                "line %d  %s  %s"
                        .formatted(
                                finding.line(),
                                finding.level().name().toLowerCase(Locale.ROOT),
                                finding.message());
        return finding.fix() == null ? line : line + "\n    " + finding.fix();
    }

    private static String criteria(int count, String kind) {
        return count + " " + kind + (count == 1 ? "criterion" : "criteria");
    }

    private static String number(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
