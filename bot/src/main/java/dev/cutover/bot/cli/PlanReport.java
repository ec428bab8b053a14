package dev.cutover.bot.cli;

import dev.cutover.commands.words.Phrases;
import dev.cutover.plans.Counts;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person wants to see of a plan at a glance.
final class PlanReport {

    private static final String TOTAL = "Total";

    private PlanReport() {}

    static String of(Plan plan) {
        return Stream.of(head(plan), phases(plan), findings(plan), ProposalReport.of(plan))
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
                            "A reference text of %s: there is nothing to check off. A plan has boxes (- [ ]); a copy from a web page loses them, so take the file itself."
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

    /// The table that teams write at the top of their plans by hand, computed.
    private static String phases(Plan plan) {
        int width =
                plan.phases().stream()
                        .mapToInt(phase -> Phrases.phase(phase).length())
                        .max()
                        .orElse(TOTAL.length());
        Counts counts = plan.counts();
        Stream<String> rows = plan.phases().stream().map(phase -> row(phase, width));
        String total = row(TOTAL, width, counts.tasksDone(), counts.tasks());
        return plan.phases().isEmpty()
                ? ""
                : Stream.concat(rows, Stream.of(total)).collect(Collectors.joining("\n"));
    }

    private static String row(Phase phase, int width) {
        int done = (int) phase.tasks().stream().filter(Task::done).count();
        int open = (int) phase.criteria().stream().filter(criterion -> !criterion.done()).count();
        String row = row(Phrases.phase(phase), width, done, phase.tasks().size());
        return phase.criteria().isEmpty() ? row : row + "  " + criteria(open, "") + " open";
    }

    private static String row(String name, int width, int done, int tasks) {
        String share = tasks == 0 ? "" : Math.round(100f * done / tasks) + " %";
        return "%s  %7s  %5s"
                .formatted(
                        name + " ".repeat(Math.max(0, width - name.length())),
                        done + "/" + tasks,
                        share)
                .stripTrailing();
    }

    private static String findings(Plan plan) {
        return plan.findings().isEmpty()
                ? "No findings."
                : plan.findings().stream()
                                .map(PlanReport::finding)
                                .collect(Collectors.joining("\n"))
                        + "\n\n"
                        + summary(plan);
    }

    /// How many findings there are of each level that has some.
    static String summary(Plan plan) {
        String levels =
                Arrays.stream(Level.values())
                        .map(level -> number(count(plan, level), word(level)))
                        .filter(count -> !count.startsWith("0 "))
                        .collect(Collectors.joining(", "));
        return levels.isEmpty() ? "No findings." : levels + ".";
    }

    private static int count(Plan plan, Level level) {
        return (int) plan.findings().stream().filter(its -> its.level() == level).count();
    }

    private static String word(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "hint";
        };
    }

    private static String finding(Finding finding) {
        String line =
                "line %d  %s  %s"
                        .formatted(finding.line(), word(finding.level()), finding.message());
        return finding.fix() == null ? line : line + "\n    " + finding.fix();
    }

    private static String criteria(int count, String kind) {
        return count + " " + kind + (count == 1 ? "criterion" : "criteria");
    }

    private static String number(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
