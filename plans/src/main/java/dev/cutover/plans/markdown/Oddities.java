package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.List;

/// Lists what can be read but was hardly meant so.
final class Oddities {

    private final Findings findings;

    private Oddities(Findings findings) {
        this.findings = findings;
    }

    static void report(List<Piece> pieces, Findings findings) {
        Oddities oddities = new Oddities(findings);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Item item) {
                oddities.check(item);
            }
        }
        StandIns.report(pieces, findings);
    }

    private void check(Piece.Item item) {
        if (item.box() == null) {
            noBox(item);
        } else {
            box(item);
        }
        if (PlainText.isClipped(item.text())) {
            findings.info(
                    item.line(),
                    "long-line",
                    "This line is so long that only its beginning is shown.",
                    "Put the details into lines below it.");
        }
    }

    private void noBox(Piece.Item item) {
        if (item.text().startsWith("[]")) {
            findings.warning(
                    item.line(),
                    "not-a-box",
                    "“[]” is no checkbox, so this line is a note.",
                    "Write “[ ]”, with a space.");
        }
    }

    private void box(Piece.Item item) {
        if (item.loose() && Cluster.boxOf(item).spelling() == Box.Spelling.BRACKETS) {
            findings.warning(
                    item.line(),
                    "loose-box",
                    "GitHub shows this box as text, because of its indentation or what stands"
                            + " above it; here it counts.",
                    "Indent it by two spaces more than the item it belongs to, or put an empty line"
                            + " above it.");
        }
        if (item.text().isBlank()) {
            findings.warning(
                    item.line(),
                    "empty-box",
                    "This box has no words.",
                    "Say what is to be done, or take it out.");
        }
    }
}
