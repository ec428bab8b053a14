package dev.cutover.plans.lint;

import dev.cutover.plans.CappedFindings;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Says what is wrong with a plan before the night. Pure and thread-safe.
public final class Linter {

    private final List<Rule> rules;

    public Linter() {
        this(Rules.all());
    }

    Linter(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The plan with what its reader found and what the rules find, by line. No finding repeats a
    /// secret that stands in the text.
    ///
    /// @param text what the plan was read from
    public Plan inspected(Plan plan, String text) {
        return plan.withFindings(
                Stream.concat(plan.findings().stream(), findings(plan, text).stream())
                        .sorted(Comparator.comparingInt(Finding::line))
                        .map(Linter::masked)
                        .toList());
    }

    /// What the rules find, by line.
    List<Finding> findings(Plan plan, String text) {
        Document document = Document.of(plan, text);
        CappedFindings found = new CappedFindings();
        rules.forEach(rule -> rule.findings(document).forEach(found::add));
        if (document.isCut()) {
            found.add(cut());
        }
        return found.byLine();
    }

    private static Finding cut() {
        return new Finding(
                Document.MOST_LINES,
                Level.INFO,
                "long-document",
                "The text behind line %d is not looked at for commands, secrets and claims."
                        .formatted(Document.MOST_LINES),
                "Split the document into several.");
    }

    private static Finding masked(Finding finding) {
        String fix = finding.fix();
        return new Finding(
                finding.line(),
                finding.level(),
                finding.rule(),
                Secrets.masked(finding.message()),
                fix == null ? null : Secrets.masked(fix));
    }
}
