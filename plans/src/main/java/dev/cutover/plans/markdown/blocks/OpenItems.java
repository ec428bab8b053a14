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
        int depth = below(column) + 1;
        items.addLast(new Open(depth, column));
        return depth;
    }

    /// How many items are still open for what stands in that column.
    int below(int column) {
        while (!items.isEmpty() && items.getLast().column() >= column) {
            items.removeLast();
        }
        return items.isEmpty() ? 0 : items.getLast().depth();
    }

    void close() {
        items.clear();
    }
}
