package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.blocks.Unread;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.List;
import java.util.regex.Pattern;

/// Lists what can be read but was hardly meant so.
final class Oddities {

    private static final Pattern BOX =
            Pattern.compile("(?m)^[ \\t]{0,40}+(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,9}\\[[ xX]]");

    private final Findings findings;

    private Oddities(Findings findings) {
        this.findings = findings;
    }

    static void report(Blocks blocks, Findings findings) {
        Oddities oddities = new Oddities(findings);
        for (Piece piece : blocks.pieces()) {
            if (piece instanceof Piece.Item item) {
                oddities.check(item);
            }
        }
        blocks.unread().forEach(oddities::unread);
        oddities.boxesInCode(blocks.pieces());
        SignBoxes.report(blocks.pieces(), findings);
    }

    private void unread(Unread unread) {
        switch (unread.kind()) {
            case OPEN_FENCE ->
                    findings.warning(
                            unread.line(),
                            "open-fence",
                            "This fence is never closed: everything below it is code.",
                            "Write ``` below the last line of the code.");
            case HTML_TABLE ->
                    findings.warning(
                            unread.line(),
                            "html-table",
                            "The rows of this HTML table are not read.",
                            "Write them as a Markdown table, or as a list with “- [ ]”.");
        }
    }

    /// A list that somebody put between fences, to copy it from there, was hardly meant as code.
    private void boxesInCode(List<Piece> pieces) {
        long read = pieces.stream().filter(Chapter::isBox).count();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Code code && code.text().indexOf('[') >= 0) {
                long held = BOX.matcher(code.text()).results().count();
                if (held > 1 && held >= read) {
                    inCode(code, held, read);
                }
            }
        }
    }

    private void inCode(Piece.Code code, long held, long read) {
        findings.warning(
                code.line(),
                "boxes-in-code",
                "This code holds %d boxes, which are not read; the rest of the document has %d."
                        .formatted(held, read),
                "Take the fence away if they are work.");
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
