package dev.cutover.plans.markdown;

import dev.cutover.plans.Box;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.blocks.Unread;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lists what can be read but was hardly meant so.
final class Oddities {

    private static final Pattern BOX =
            Pattern.compile("(?m)^[ \\t]{0,40}+(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,9}\\[[ xX]]");

    private final Findings findings;
    private final List<Box> signs = new ArrayList<>();

    /// Code that may hold boxes.
    private final List<Piece.Code> lists = new ArrayList<>();

    private int read;

    private Oddities(Findings findings) {
        this.findings = findings;
    }

    static void report(Blocks blocks, Findings findings) {
        Oddities oddities = new Oddities(findings);
        blocks.pieces().forEach(oddities::look);
        blocks.unread().forEach(oddities::unread);
        oddities.lists.forEach(oddities::boxesInCode);
        SignBoxes.report(oddities.signs, findings);
    }

    private void look(Piece piece) {
        switch (piece) {
            case Piece.Item item -> check(item);
            case Piece.Code code when code.text().indexOf('[') >= 0 -> lists.add(code);
            case Piece.Code _, Piece.Heading _, Piece.Paragraph _, Piece.Table _, Piece.Rule _ -> {}
        }
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
    private void boxesInCode(Piece.Code code) {
        long held = BOX.matcher(code.text()).results().count();
        if (held > 1 && held >= read) {
            findings.warning(
                    code.line(),
                    "boxes-in-code",
                    "This code holds %d boxes, which are not read; the rest of the document has %d."
                            .formatted(held, read),
                    "Take the fence away if they are work.");
        }
    }

    private void check(Piece.Item item) {
        if (item.box() == null) {
            noBox(item);
        } else {
            box(item, item.box());
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

    private void box(Piece.Item item, Box box) {
        read++;
        if (box.spelling() == Box.Spelling.SIGN) {
            signs.add(box);
        }
        if (item.loose() && box.spelling() == Box.Spelling.BRACKETS) {
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
