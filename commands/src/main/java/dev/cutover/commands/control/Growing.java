package dev.cutover.commands.control;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A list that only grows. What it held at a moment stays as it was and is had at once, however
/// long it is.
///
/// One thread at a time adds; any may look.
final class Growing<E> {

    private volatile Seen<E> now;

    Growing(List<E> first) {
        this.now = new Seen<>(first.toArray(), first.size());
    }

    /// All of it, unmodifiable.
    List<E> now() {
        return now;
    }

    void addAll(List<? extends E> more) {
        Seen<E> before = now;
        int size = before.size + more.size();
        Object[] room =
                size <= before.room.length
                        ? before.room
                        : Arrays.copyOf(before.room, Math.max(16, 2 * size));
        for (int index = before.size; index < size; index++) {
            room[index] = more.get(index - before.size);
        }
        now = new Seen<>(room, size);
    }

    /// The room is shared with what was seen before and after: nothing within its size changes.
    private static final class Seen<E> extends AbstractList<E> implements RandomAccess {

        private final Object[] room;
        private final int size;

        private Seen(Object[] room, int size) {
            this.room = room;
            this.size = size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E get(int index) {
            return (E) room[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
