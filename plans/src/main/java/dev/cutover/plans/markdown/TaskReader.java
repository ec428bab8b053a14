package dev.cutover.plans.markdown;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.words.Conditions;
import dev.cutover.plans.markdown.words.Estimates;
import dev.cutover.plans.markdown.words.Fields;
import dev.cutover.plans.markdown.words.Offset;
import dev.cutover.plans.markdown.words.Title;
import dev.cutover.plans.probes.reading.Reading;
import java.util.Locale;
import java.util.Optional;

/// Reads a box with what is nested below it as a task: nested boxes are its steps, however deep.
final class TaskReader {

    private final Cluster cluster;
    private final TaskParts parts;

    private TaskReader(Cluster cluster, Title title, Part part) {
        this.cluster = cluster;
        this.parts = new TaskParts(cluster.head(), title, part);
    }

    /// @param part of the phase that the task stands in; its conditions hold for the task too
    static TaskDraft read(Cluster cluster, Part part) {
        Title title = Title.of(cluster.head().text(), part.phase(), cluster.head().hints());
        return new TaskReader(cluster, title, part).read();
    }

    private TaskDraft read() {
        cluster.below().forEach(this::below);
        return parts.task();
    }

    private void below(Piece piece) {
        switch (piece) {
            case Piece.Item item when item.box() != null -> parts.step(item);
            case Piece.Item item -> bullet(item);
            case Piece.Paragraph paragraph -> paragraph(paragraph);
            case Piece.Code code -> code(code);
            case Piece.Heading _, Piece.Table _, Piece.Rule _ -> {}
        }
    }

    private void bullet(Piece.Item item) {
        Optional<Reading> probe = Probes.in(item);
        if (probe.isPresent()) {
            parts.probes(probe.get().probes());
        } else if (!parts.expects(item.depth(), item.text(), item.hints())) {
            said(item.text(), item.line());
        }
    }

    private void code(Piece.Code code) {
        // A probe asks the machine; it is nothing to copy into a terminal.
        Probes.in(code)
                .ifPresentOrElse(
                        probe -> parts.probes(probe.probes()),
                        () -> parts.command(code.depth(), code.text()));
    }

    private void paragraph(Piece.Paragraph paragraph) {
        if (Fields.areIn(paragraph.lines())) {
            paragraph.lines().forEach(line -> said(line.text(), line.number(), paragraph));
        } else {
            said(paragraph.text(), paragraph.line(), paragraph);
        }
    }

    /// A paragraph stands as deep as the item that it is part of.
    private void said(String markdown, int line, Piece.Paragraph paragraph) {
        if (!parts.expects(paragraph.depth() + 1, markdown, paragraph.hints())) {
            said(markdown, line);
        }
    }

    private void said(String markdown, int line) {
        Optional<Head.Field> field = Fields.in(markdown, line);
        field.ifPresentOrElse(this::field, () -> parts.note(PlainText.of(markdown)));
    }

    private void field(Head.Field field) {
        switch (field.name().toLowerCase(Locale.ROOT)) {
            case "acceptance", "acceptance criteria", "accepted when", "done when" ->
                    parts.acceptance(field.value());
            case "owner", "owners", "assignee", "responsible", "assigned to" ->
                    parts.owner(field.value());
            case "needs", "depends on", "blocked by", "requires" -> parts.needs(field.value());
            case "estimate", "duration", "estimated time" ->
                    Estimates.first(field.value())
                            .ifPresentOrElse(parts::estimate, () -> noted(field));
            case "time", "start", "start time", "starts", "when", "at", "offset", "due" ->
                    time(field);
            case "note", "notes" -> note(field.value());
            default -> noted(field);
        }
    }

    private void noted(Head.Field field) {
        parts.note(field.name() + ": " + field.value());
    }

    /// `T+5` is when it is due, `20 min` how long it takes.
    private void time(Head.Field field) {
        Optional<Offset> offset = Offset.ofField(field.value(), "");
        offset.map(Offset::minutes).ifPresent(parts::due);
        if (offset.isEmpty()) {
            timeTaken(field);
        }
    }

    private void timeTaken(Head.Field field) {
        if (field.name().equalsIgnoreCase("time")) {
            Estimates.first(field.value()).ifPresent(parts::estimate);
        } else {
            noted(field);
        }
    }

    private void note(String note) {
        parts.note(note);
        if (Conditions.isNiceToHave(note)) {
            parts.optional();
        }
    }
}
