package dev.cutover.plans.markdown.mojibake;

import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.List;

/// Says what was repaired, and what could not be.
final class DamageFindings {

    private final Rewriting rewriting;
    private final CodePage page;
    private final Findings findings;

    DamageFindings(Rewriting rewriting, CodePage page, Findings findings) {
        this.rewriting = rewriting;
        this.page = page;
        this.findings = findings;
    }

    void report(List<Damage> repairs, List<Damage> unknown) {
        if (!repairs.isEmpty()) {
            Damage first = repairs.getFirst();
            findings.warning(
                    lineOf(first),
                    "damaged-text",
                    "%s of this text %s damaged when it was read as %s instead of UTF-8; “%s” is shown as “%s”. The file stays as it is."
                            .formatted(
                                    repairs.size() == 1
                                            ? "One character"
                                            : repairs.size() + " characters",
                                    repairs.size() == 1 ? "was" : "were",
                                    page.name(),
                                    written(first),
                                    Character.toString(first.codePoint())),
                    "Save the file as UTF-8 again, or export it repaired.");
        }
        if (!unknown.isEmpty()) {
            Damage first = unknown.getFirst();
            findings.warning(
                    lineOf(first),
                    "lost-character",
                    "%s lost when this text was read as %s, and nobody can tell which; the first reads “%s”."
                            .formatted(
                                    unknown.size() == 1
                                            ? "One character was"
                                            : unknown.size() + " characters were",
                                    page.name(),
                                    written(first)),
                    "Write the character that was meant.");
        }
    }

    private String written(Damage damage) {
        return rewriting.text().substring(damage.start(), damage.end());
    }

    private int lineOf(Damage damage) {
        String text = rewriting.text();
        return 1
                + (int) text.chars().limit(damage.start()).filter(letter -> letter == '\n').count();
    }
}
