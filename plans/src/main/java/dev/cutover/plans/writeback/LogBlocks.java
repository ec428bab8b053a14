package dev.cutover.plans.writeback;

import dev.cutover.plans.Form;
import dev.cutover.plans.writeback.Outcome.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes issues into blocks of lines to write on: `Date/Time: ____`, `Issue: ____`, `Resolution:
/// ____`. Where there are more issues than blocks, more blocks of the same style follow.
final class LogBlocks {

    private final Original original;
    private final Splices splices;
    private final Filling filling;

    LogBlocks(Original original, Splices splices) {
        this.original = original;
        this.splices = splices;
        this.filling = new Filling(original, splices);
    }

    static boolean areIn(Form form) {
        return form.slots().stream()
                .anyMatch(line ->
                        Column.of(List.of(line.label())).contains(Optional.of(Column.TEXT)));
    }

    void write(Form form, List<Entry> entries) {
        List<List<Form.Line>> blocks = blocks(form);
        int next = 0;
        for (Entry entry : entries) {
            if (stands(form, entry)) {
                continue;
            }
            while (next < blocks.size() && !isOpen(blocks.get(next))) {
                next++;
            }
            if (next < blocks.size()) {
                blocks.get(next++).forEach(line -> fill(line, entry));
            } else {
                more(blocks.getLast(), entry);
            }
        }
    }

    /// A block begins where its first label comes again.
    private static List<List<Form.Line>> blocks(Form form) {
        List<List<Form.Line>> blocks = new ArrayList<>();
        String first = form.slots().getFirst().label();
        for (Form.Line line : form.slots()) {
            if (line.label().equals(first)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private boolean isOpen(List<Form.Line> block) {
        return block.stream()
                .map(Form.Line::slot)
                .allMatch(slot -> Openness.isOpen(original.at(slot.offset(), slot.end())));
    }

    private boolean stands(Form form, Entry entry) {
        String text = Prose.line(entry.text());
        for (int line = form.line(); line <= original.lineAt(form.end()); line++) {
            String written = original.line(line).strip();
            if (written.endsWith(": " + text)) {
                return true;
            }
        }
        return false;
    }

    private void fill(Form.Line line, Entry entry) {
        String value = value(line.label(), entry);
        if (!value.isEmpty()) {
            filling.put(line.slot(), value);
        }
    }

    private void more(List<Form.Line> block, Entry entry) {
        int first = original.lineAt(block.getFirst().slot().offset());
        int last = original.lineAt(block.getLast().slot().offset());
        String lineBreak = original.lineBreak(last);
        StringBuilder text = new StringBuilder(lineBreak).append(lineBreak);
        int from = original.start(first);
        for (Form.Line line : block) {
            String value = value(line.label(), entry);
            text.append(original.at(from, line.slot().offset()));
            text.append(
                    value.isEmpty()
                            ? original.at(line.slot().offset(), line.slot().end())
                            : Prose.line(value));
            from = line.slot().end();
        }
        splices.insert(
                original.end(last), text.append(original.at(from, original.end(last))).toString());
    }

    private static String value(String label, Entry entry) {
        return Column.of(List.of(label)).getFirst().map(column -> column.of(entry)).orElse("");
    }
}
