package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the reader inferred or found strange, collected while it reads.
public final class Findings {

    /// Nobody reads more of the same; the rest is counted.
    private static final int MOST_PER_RULE = 100;

    private final Map<String, Integer> countByRule = new HashMap<>();
    private final Map<String, Finding> lastByRule = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public void error(int line, String rule, String message, String fix) {
        add(new Finding(line, Level.ERROR, rule, message, fix));
    }

    public void warning(int line, String rule, String message, String fix) {
        add(new Finding(line, Level.WARNING, rule, message, fix));
    }

    public void info(int line, String rule, String message, String fix) {
        add(new Finding(line, Level.INFO, rule, message, fix));
    }

    private void add(Finding finding) {
        int times = countByRule.merge(finding.rule(), 1, Integer::sum);
        if (times <= MOST_PER_RULE) {
            findings.add(finding);
        } else {
            lastByRule.put(finding.rule(), finding);
        }
    }

    public List<Finding> byLine() {
        return Stream.concat(findings.stream(), lastByRule.values().stream().map(this::more))
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    private Finding more(Finding last) {
        int times = countByRule.getOrDefault(last.rule(), 0) - MOST_PER_RULE;
        String message = "The same is so in %d more places; this is the last.".formatted(times);
        return new Finding(last.line(), last.level(), last.rule(), message, last.fix());
    }
}
