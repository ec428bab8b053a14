package dev.cutover.plans.writeback;

import dev.cutover.plans.Form;
import dev.cutover.plans.Slot;
import dev.cutover.plans.writeback.Outcome.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes lessons, improvements and notes where the document leaves room: an empty bullet first,
/// then further lines in the same style.
final class Lists {

    private final Original original;
    private final Splices splices;
    private final Filling filling;

    Lists(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.filling = new Filling(original, splices);
    }

    static String said(Remark remark) {
        String about = remark.task() == null ? "" : "task " + remark.task() + ", ";
        return "%s (%s%s, %s)"
                .formatted(
                        Prose.beginning(remark.text()),
                        about,
                        Prose.name(remark.by()),
                        Spans.MOMENT.format(remark.at()));
    }

    /// @param said one line each
    void write(Form form, List<String> said) {
        Set<String> standing = standing(form);
        List<String> news = said.stream().filter(one -> !standing.contains(one)).toList();
        if (news.isEmpty()) {
            return;
        }
        List<Form.Line> open = form.slots().stream().filter(this::isOpen).toList();
        if (open.isEmpty()) {
            below(original.lineAt(form.end()), bullet(form), news);
            return;
        }
        Slot last = open.getFirst().slot();
        int next = 0;
        for (Form.Line line : open.subList(0, Math.min(open.size(), news.size()))) {
            last = line.slot();
            filling.fill(last, news.get(next++));
        }
        below(original.lineAt(last.offset()), prefix(last), news.subList(next, news.size()));
    }

    private boolean isOpen(Form.Line line) {
        return line.label().isEmpty()
                && Openness.isOpen(original.at(line.slot().offset(), line.slot().end()));
    }

    private void below(int line, String prefix, List<String> news) {
        news.forEach(
                one -> splices.insert(original.end(line), original.lineBreak(line) + prefix + one));
    }

    private String prefix(Slot slot) {
        int line = original.lineAt(slot.offset());
        String before = original.at(original.start(line), slot.offset()).replace("\uFEFF", "");
        boolean bare =
                before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        return bare ? before : before + " ";
    }

    /// The marker of the last line there, where it is a list's; a dash where it is none.
    private String bullet(Form form) {
        int line = original.lineAt(form.end());
        String text = original.line(line);
        int start = text.length() - text.stripLeading().length();
        boolean marked =
                start + 1 < text.length()
                        && "-*+•".indexOf(text.charAt(start)) >= 0
                        && Character.isWhitespace(text.charAt(start + 1));
        if (marked) {
            return text.substring(0, start + 2);
        }
        return (original.isBlank(line) ? "" : original.lineBreak(line)) + "- ";
    }

    private Set<String> standing(Form form) {
        List<String> lines = new ArrayList<>();
        for (int line = form.line(); line <= original.lineAt(form.end()); line++) {
            lines.add(original.line(line).strip().replaceFirst("^[-*+•]\\s+", ""));
        }
        return new HashSet<>(lines);
    }
}
