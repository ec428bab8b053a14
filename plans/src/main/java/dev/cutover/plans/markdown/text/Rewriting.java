package dev.cutover.plans.markdown.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text with something else in some of its places, and where each character stood before.
///
/// Rewritings can be stacked: every place is given in the text that was there first. A look-up
/// costs the logarithm of the number of edits, nothing where there are none; memory goes with the
/// edits. Immutable and thread-safe.
public final class Rewriting {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final @Nullable Rewriting before;
    private final Stretches stretches;
    private final LineStarts lines;

    private Rewriting(
            String text, @Nullable Rewriting before, Stretches stretches, LineStarts lines) {
        this.text = text;
        this.before = before;
        this.stretches = stretches;
        this.lines = lines;
    }

    /// The text as it is.
    public static Rewriting none(String original) {
        return new Rewriting(original, null, Stretches.NONE, LineStarts.UNCHANGED);
    }

    /// @param edits of this text, in their order, none within another
    public Rewriting with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        StringBuilder rewritten = new StringBuilder(text.length());
        Stretches stretches = Stretches.of(text, edits, rewritten);
        boolean sameLines =
                lines.unchanged()
                        && edits.stream().allMatch(edit -> LineStarts.areKeptBy(edit, text));
        return new Rewriting(
                rewritten.toString(),
                this,
                stretches,
                sameLines ? LineStarts.UNCHANGED : LineStarts.of(original()));
    }

    /// A byte order mark is no part of the first line.
    public Rewriting withoutByteOrderMark() {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? with(List.of(Edit.delete(0, 1))) : this;
    }

    /// What is to be read.
    public String text() {
        return text;
    }

    /// What is written.
    public String original() {
        return before == null ? text : before.original();
    }

    /// The place in the original of a character to be read; of one that is only read, the place
    /// where it is put.
    public int originalOf(int index) {
        return before == null ? index : before.originalOf(stretches.before(index));
    }

    /// The way back: where a character of the original is to be read.
    public int indexOf(int original) {
        return before == null ? original : stretches.behind(before.indexOf(original));
    }

    /// The line of the original, from 1, where a character to be read stands.
    ///
    /// @param line the same in the text to be read
    public int lineOf(int index, int line) {
        return lines.unchanged() ? line : lines.of(originalOf(index));
    }

    /// Whether all of a stretch stands in the original just so.
    public boolean isCopy(int start, int end) {
        if (before == null) {
            return true;
        }
        return stretches.isCopy(start, end)
                && before.isCopy(stretches.before(start), stretches.before(end));
    }
}
