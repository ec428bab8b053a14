package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.CappedFindings;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import java.util.List;

/// What the reader inferred or found strange, collected while it reads.
public final class Findings {

    private final CappedFindings findings = new CappedFindings();

    public void error(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.ERROR, rule, message, fix));
    }

    public void warning(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.WARNING, rule, message, fix));
    }

    public void info(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.INFO, rule, message, fix));
    }

    public List<Finding> byLine() {
        return findings.byLine();
    }
}
