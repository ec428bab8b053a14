package dev.cutover.plans.markdown.text;

import java.util.List;

/// The pieces of a rewritten text in their order: copied from the text before, or put in its place.
///
/// A piece that was taken out is there too, without a character: a place behind it is found by the
/// last of the pieces that begin there.
final class Stretches {

    static final Stretches NONE = new Stretches(0);

    private final int[] starts;
    private final int[] origins;
    private final boolean[] copied;
    private int count;

    private Stretches(int most) {
        starts = new int[most];
        origins = new int[most];
        copied = new boolean[most];
    }

    static Stretches of(String text, List<Edit> edits, StringBuilder rewritten) {
        Stretches stretches = new Stretches(2 * edits.size() + 1);
        int next = 0;
        for (Edit edit : edits) {
            stretches.copy(text, next, edit.start(), rewritten);
            stretches.add(rewritten.length(), edit.start(), false);
            rewritten.append(edit.text());
            next = edit.end();
        }
        stretches.add(rewritten.length(), next, true);
        rewritten.append(text, next, text.length());
        return stretches;
    }

    private void copy(String text, int start, int end, StringBuilder rewritten) {
        if (start > end) {
            throw new IllegalArgumentException(
                    "the edit at %d begins before %d, where the last one ends"
                            .formatted(end, start));
        }
        add(rewritten.length(), start, true);
        rewritten.append(text, start, end);
    }

    private void add(int start, int origin, boolean copy) {
        starts[count] = start;
        origins[count] = origin;
        copied[count] = copy;
        count++;
    }

    /// The place in the text before of a character in the rewritten one.
    int before(int index) {
        int piece = last(starts, index);
        return copied[piece] ? origins[piece] + index - starts[piece] : origins[piece];
    }

    /// The place in the rewritten text of a character in the one before.
    int behind(int index) {
        int piece = last(origins, index);
        return copied[piece] ? starts[piece] + index - origins[piece] : starts[piece];
    }

    boolean isCopy(int start, int end) {
        int piece = last(starts, start);
        return copied[piece] && (piece + 1 == count || end <= starts[piece + 1]);
    }

    /// The last piece that begins there or before.
    private int last(int[] places, int index) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
