package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.blocks.BoxRule;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.List;
import java.util.stream.Collectors;

/// Says what was made of a copied page.
final class CopyFindings {

    private static final int MOST_LINES = 100;
    private static final int MOST_WORDS = 10;

    private final Findings findings;

    CopyFindings(Findings findings) {
        this.findings = findings;
    }

    void report(
            List<PageLine> furniture,
            List<BareHeadings.Heading> headings,
            int bullets,
            BoxRule rule) {
        skipped(furniture);
        inferred(headings);
        if (bullets > 0 && rule != BoxRule.BULLETS) {
            findings.info(
                    1,
                    "web-bullets",
                    "%d lines begin with a bullet such as “•”, which Markdown does not know; they are read as bullets."
                            .formatted(bullets),
                    "Begin them with “- ”.");
        }
    }

    private void skipped(List<PageLine> furniture) {
        if (furniture.isEmpty()) {
            return;
        }
        String words =
                furniture.stream()
                        .map(line -> line.text().strip())
                        .distinct()
                        .limit(MOST_WORDS)
                        .map("“%s”"::formatted)
                        .collect(Collectors.joining(", "));
        findings.info(
                furniture.getFirst().number(),
                "page-furniture",
                "%s of the page around the text %s skipped: %s."
                        .formatted(
                                furniture.size() == 1 ? "One line" : furniture.size() + " lines",
                                furniture.size() == 1 ? "is" : "are",
                                words),
                "Take them out, or use the file itself instead of a copy of the page.");
    }

    private void inferred(List<BareHeadings.Heading> headings) {
        if (headings.isEmpty()) {
            return;
        }
        findings.warning(
                headings.getFirst().line().number(),
                "web-copy",
                "This is a copy of a rendered page, and its Markdown is lost; headings, lists and code are inferred.",
                "Use the file itself instead of a copy of the page.");
        String lines =
                headings.stream()
                        .limit(MOST_LINES)
                        .map(heading -> String.valueOf(heading.line().number()))
                        .collect(Collectors.joining(", "));
        findings.info(
                headings.getFirst().line().number(),
                "inferred-heading",
                headings.size() == 1
                        ? "One heading is inferred, in line %s.".formatted(lines)
                        : "%d headings are inferred, in lines %s%s."
                                .formatted(
                                        headings.size(),
                                        lines,
                                        headings.size() > MOST_LINES ? ", …" : ""),
                "Write “## ” in front of a heading, so that nothing has to be inferred.");
    }
}
