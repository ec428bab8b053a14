package dev.cutover.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Findings while they are being collected: a hundred of each rule are kept, the rest is counted,
/// because nobody reads more of the same. Not thread-safe.
public final class CappedFindings {

    private static final int MOST_PER_RULE = 100;

    private final Map<String, Integer> countByRule = new HashMap<>();
    private final Map<String, Finding> lastByRule = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public void add(Finding finding) {
        int times = countByRule.merge(finding.rule(), 1, Integer::sum);
        if (times <= MOST_PER_RULE) {
            findings.add(finding);
        } else {
            lastByRule.put(finding.rule(), finding);
        }
    }

    /// In the order of the text; those of one line in the order in which they were added.
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
