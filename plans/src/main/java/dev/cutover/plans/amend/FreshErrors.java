package dev.cutover.plans.amend;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Errors that a changed text has and the former had not. Two are the same when the same rule finds
/// them on a line that says the same: line numbers shift.
public final class FreshErrors {

    private FreshErrors() {}

    public static List<Finding> in(
            List<Finding> before, String textBefore, List<Finding> after, String textAfter) {
        List<Finding> errors = errors(after);
        if (errors.isEmpty()) {
            return errors;
        }
        Map<List<String>, Integer> known = new HashMap<>();
        List<String> linesBefore = textBefore.lines().toList();
        errors(before).forEach(error -> known.merge(key(error, linesBefore), 1, Integer::sum));
        List<String> lines = textAfter.lines().toList();
        return errors.stream()
                .filter(error -> known.merge(key(error, lines), -1, Integer::sum) < 0)
                .toList();
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.level() == Level.ERROR).toList();
    }

    private static List<String> key(Finding error, List<String> lines) {
        int index = error.line() - 1;
        String line = index >= 0 && index < lines.size() ? lines.get(index) : "";
        return List.of(error.rule(), Wording.plain(line));
    }
}
