package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Grid;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Grids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts pieces into the draft of a way back: fields where they belong, everything else as steps.
final class BackPieces {

    private final BackDraft draft;
    private @Nullable BackField open;

    private BackPieces(BackDraft draft, @Nullable BackField open) {
        this.draft = draft;
        this.open = open;
    }

    /// @param head what stands above the pieces: below `**Triggers:**` there are triggers
    static void into(BackDraft draft, String head, List<Piece> pieces) {
        BackField open =
                BackWords.isTriggers(head) ? BackField.TRIGGER : BackField.named(head).orElse(null);
        BackPieces reading = new BackPieces(draft, open);
        pieces.forEach(reading::piece);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Paragraph paragraph -> paragraph.lines().forEach(this::line);
            case Piece.Item item -> item(item);
            case Piece.Code code -> code(code);
            case Piece.Table table -> table(Grids.of(table));
            case Piece.Heading _, Piece.Rule _ -> {}
        }
    }

    private void line(Line line) {
        String text = PlainText.clipped(line.text()).strip();
        Optional<BackField.Said> field = BackField.in(text);
        if (field.isPresent()) {
            said(field.get(), line.number());
        } else if (BackWords.opensList(text)) {
            open = BackField.TRIGGER;
        } else if (open != null && !open.equals(BackField.STEPS)) {
            value(open, text, line.number());
        } else if (BackWords.isCondition(text)) {
            draft.cause(text.replaceFirst(":$", ""), line.number());
        } else {
            draft.prose(text);
        }
    }

    private void item(Piece.Item item) {
        Optional<BackField.Said> field = BackField.in(item.text());
        if (field.isPresent()) {
            said(field.get(), item.line());
        } else {
            value(open == null ? BackField.STEPS : open, item.text(), item.line());
        }
    }

    private void said(BackField.Said said, int line) {
        open = said.value().isEmpty() ? said.field() : null;
        if (!said.value().isEmpty()) {
            value(said.field(), said.value(), line);
        }
    }

    private void value(BackField field, String text, int line) {
        switch (field) {
            case TRIGGER -> draft.cause(text, line);
            case TIME -> draft.time(text);
            case DATA_LOSS -> draft.loss(text);
            case LIMIT -> draft.limit(text);
            case AVAILABLE -> draft.available(text, line);
            case COMMAND -> draft.command(text);
            case WAY, STEPS, LEVEL -> draft.step(text);
        }
    }

    private void code(Piece.Code code) {
        // A probe asks the machine, a diagram shows something: neither is to be copied.
        if (!List.of("probe", "mermaid").contains(code.language()) && !code.text().isBlank()) {
            draft.commands.add(code.text());
        }
    }

    /// Every row is a trigger or a step, whole: its columns are the team's own.
    private void table(Grid grid) {
        boolean triggers =
                open == BackField.TRIGGER
                        || grid.heads().stream()
                                .limit(2)
                                .anyMatch(head ->
                                        BackField.named(head.text())
                                                .filter(BackField.TRIGGER::equals)
                                                .isPresent());
        for (Grid.Row row : grid.rows()) {
            String text =
                    row.cells().stream()
                            .map(Grid.Cell::text)
                            .filter(cell -> !cell.matches("\\d{0,4}[.)]?"))
                            .collect(Collectors.joining(" – "));
            value(triggers ? BackField.TRIGGER : BackField.STEPS, text, row.line());
        }
    }

    /// The first words of a piece, for what is decided by them.
    static String beginning(Piece piece) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> PlainText.of(paragraph.lines().getFirst().text());
            case Piece.Item item -> PlainText.of(item.text());
            case Piece.Heading _, Piece.Code _, Piece.Table _, Piece.Rule _ -> "";
        };
    }
}
