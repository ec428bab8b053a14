package dev.cutover.commands.time;

import java.util.Arrays;

/// A set of small numbers of which the lowest is found at once.
final class Bits {

    private static final int WORD = 64;

    private final int size;
    private final long[] words;
    private final long[] full;

    Bits(int size) {
        this.size = size;
        this.words = new long[size / WORD + 1];
        this.full = new long[words.length / WORD + 1];
    }

    void clear() {
        Arrays.fill(words, 0);
        Arrays.fill(full, 0);
    }

    void fill() {
        for (int bit = 0; bit < size; bit++) {
            set(bit);
        }
    }

    void set(int bit) {
        int word = bit / WORD;
        words[word] |= 1L << bit;
        full[word / WORD] |= 1L << word;
    }

    boolean isEmpty() {
        for (long some : full) {
            if (some != 0) {
                return false;
            }
        }
        return true;
    }

    /// The lowest, which is taken out; -1 where there is none.
    int takeFirst() {
        for (int at = 0; at < full.length; at++) {
            if (full[at] != 0) {
                return take(at * WORD + Long.numberOfTrailingZeros(full[at]));
            }
        }
        return -1;
    }

    private int take(int word) {
        int bit = word * WORD + Long.numberOfTrailingZeros(words[word]);
        words[word] &= words[word] - 1;
        if (words[word] == 0) {
            full[word / WORD] &= ~(1L << word);
        }
        return bit;
    }
}
