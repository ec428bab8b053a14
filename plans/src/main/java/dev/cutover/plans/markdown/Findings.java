package dev.cutover.plans.markdown;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the reader inferred or found strange, collected while it reads.
final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    void error(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.ERROR, rule, message, fix));
    }

    void warning(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.WARNING, rule, message, fix));
    }

    void info(int line, String rule, String message, String fix) {
        findings.add(new Finding(line, Level.INFO, rule, message, fix));
    }

    List<Finding> byLine() {
        return findings.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }
}
