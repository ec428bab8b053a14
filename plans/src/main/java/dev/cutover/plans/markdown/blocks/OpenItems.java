package dev.cutover.plans.markdown.blocks;

import java.util.ArrayDeque;
import java.util.Deque;

/// The list items that a loose line may belong to: the nearest one that stands further left.
final class OpenItems {

    private record Open(int depth, int column) {}

    private final Deque<Open> items = new ArrayDeque<>();

    void item(int depth, int column) {
        while (!items.isEmpty() && items.getLast().depth() >= depth) {
            items.removeLast();
        }
        items.addLast(new Open(depth, column));
    }

    /// The depth of a loose item in that column.
    int loose(int column) {
        while (!items.isEmpty() && items.getLast().column() >= column) {
            items.removeLast();
        }
        int depth = items.isEmpty() ? 1 : items.getLast().depth() + 1;
        items.addLast(new Open(depth, column));
        return depth;
    }

    void close() {
        items.clear();
    }
}
