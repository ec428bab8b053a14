package dev.cutover.commands.time;

import java.util.Arrays;

/// Numbers of which the smallest comes first, without an object for each.
final class Heap {

    private long[] values = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long first() {
        return values[0];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        int at = size++;
        while (at > 0 && values[(at - 1) / 2] > value) {
            values[at] = values[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        values[at] = value;
    }

    long take() {
        long first = values[0];
        long moved = values[--size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && values[child + 1] < values[child]) {
                child++;
            }
            if (values[child] >= moved) {
                break;
            }
            values[at] = values[child];
            at = child;
        }
        values[at] = moved;
        return first;
    }
}
