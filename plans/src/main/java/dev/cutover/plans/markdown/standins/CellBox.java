package dev.cutover.plans.markdown.standins;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.outline.RawCell;
import dev.cutover.plans.markdown.words.Sign;
import dev.cutover.plans.markdown.words.StatusWord;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands for the box of a row: the cell of its status, or a sign before the task's name.
///
/// @param name of the task as written, without the box
record CellBox(Box box, String name) {

    /// Brackets or a sign, and nothing else.
    static final Pattern BOX = Pattern.compile("\\[[ xX]?]|[☐⬜□☑✅✔❌]\uFE0F?");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\[([ xX])].*");

    /// @param task the cell of the task
    /// @param status the cell of its status, null where the row has none
    static CellBox of(RawCell task, @Nullable RawCell status) {
        return atName(task)
                .orElseGet(() ->
                        status == null
                                ? new CellBox(unmarked(task), task.text())
                                : new CellBox(inStatus(status), task.text()));
    }

    private static Optional<CellBox> atName(RawCell task) {
        if (BRACKETS.matcher(task.text()).matches()) {
            return Optional.of(new CellBox(brackets(task), task.text().substring(3).strip()));
        }
        return Sign.at(task.text())
                .map(sign ->
                        new CellBox(
                                sign(task, sign), task.text().substring(sign.length()).strip()));
    }

    private static Box inStatus(RawCell status) {
        if (BRACKETS.matcher(status.text()).matches()) {
            return brackets(status);
        }
        Slot slot = status.content();
        return new Box(
                StatusWord.isDone(status.text()),
                slot.line(),
                slot.offset(),
                Spelling.CELL,
                slot.length());
    }

    private static Box brackets(RawCell cell) {
        Slot mark = cell.line().slot(1, 2);
        return new Box(cell.text().charAt(1) != ' ', mark.line(), mark.offset());
    }

    private static Box sign(RawCell cell, Sign sign) {
        Slot slot = cell.line().slot(0, sign.length());
        return new Box(sign.checked(), slot.line(), slot.offset(), Spelling.SIGN, slot.length());
    }

    private static Box unmarked(RawCell cell) {
        Slot slot = cell.content();
        return new Box(false, slot.line(), slot.offset(), Spelling.SIGN, 0);
    }
}
