package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.List;
import java.util.stream.Collectors;

/// Says of the levels, in one sentence, what they leave open.
final class LevelFindings {

    private LevelFindings() {}

    static void report(List<Level> levels, Findings findings) {
        List<Level> timeless = levels.stream().filter(level -> level.time() == null).toList();
        if (timeless.isEmpty()) {
            return;
        }
        String ids = timeless.stream().map(Level::id).collect(Collectors.joining(", "));
        findings.info(
                timeless.getFirst().line(),
                "level-without-time",
                timeless.size() == 1
                        ? "Rollback level %s does not say how long it takes.".formatted(ids)
                        : "The rollback levels %s do not say how long they take.".formatted(ids),
                "Write “**Time:** 5 minutes” below each.");
    }
}
