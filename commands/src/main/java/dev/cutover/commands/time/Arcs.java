package dev.cutover.commands.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which node comes before which. Where some wait for each other, one of them is let go, so that
/// there is always an order.
final class Arcs {

    private final List<int[]> arcs = new ArrayList<>();
    private final List<Integer> letGo = new ArrayList<>();
    private int[] first = {};
    private int[] followers = {};
    private int[] order = {};

    void add(int before, int after) {
        arcs.add(new int[] {before, after});
    }

    int[] first() {
        return first;
    }

    int[] followers() {
        return followers;
    }

    int[] order() {
        return order;
    }

    /// Nodes of circles, of which each was let go of what it waits for there.
    List<Integer> letGo() {
        return letGo;
    }

    void sort(int nodes) {
        Listed forward = new Listed(nodes, arcs, 0);
        Listed backward = new Listed(nodes, arcs, 1);
        Queue queue = new Queue(nodes);
        arcs.forEach(arc -> queue.left[arc[1]]++);
        for (int node = 0; node < nodes; node++) {
            if (queue.left[node] == 0) {
                queue.place(node);
            }
        }
        queue.follow(forward);
        for (int node = 0; node < nodes; node++) {
            while (!queue.placed.get(node)) {
                int circle = inCircle(node, backward, queue.placed);
                letGo.add(circle);
                queue.place(circle);
                queue.follow(forward);
            }
        }
        order = queue.order;
        keep(nodes);
    }

    /// Nodes in their order, as far as it is known.
    private static final class Queue {

        private final int[] left;
        private final int[] order;
        private final BitSet placed = new BitSet();
        private int count;
        private int read;

        Queue(int nodes) {
            left = new int[nodes];
            order = new int[nodes];
        }

        void place(int node) {
            placed.set(node);
            order[count++] = node;
        }

        void follow(Listed forward) {
            while (read < count) {
                int node = order[read++];
                for (int at = forward.first[node]; at < forward.first[node + 1]; at++) {
                    int next = forward.other[at];
                    if (--left[next] == 0 && !placed.get(next)) {
                        place(next);
                    }
                }
            }
        }
    }

    /// From a node that never gets its turn, back along what it waits for, until one comes again.
    private static int inCircle(int from, Listed backward, BitSet placed) {
        BitSet seen = new BitSet();
        int node = from;
        while (!seen.get(node)) {
            seen.set(node);
            node = waitedFor(node, backward, placed);
        }
        return node;
    }

    private static int waitedFor(int node, Listed backward, BitSet placed) {
        for (int at = backward.first[node]; at < backward.first[node + 1]; at++) {
            if (!placed.get(backward.other[at])) {
                return backward.other[at];
            }
        }
        return node;
    }

    /// What points back against the order was let go.
    private void keep(int nodes) {
        int[] place = new int[nodes];
        for (int at = 0; at < nodes; at++) {
            place[order[at]] = at;
        }
        arcs.removeIf(arc -> place[arc[0]] >= place[arc[1]]);
        Listed kept = new Listed(nodes, arcs, 0);
        first = kept.first;
        followers = kept.other;
    }

    /// The arcs by one of their ends.
    private static final class Listed {

        private final int[] first;
        private final int[] other;

        Listed(int nodes, List<int[]> arcs, int by) {
            first = new int[nodes + 1];
            other = new int[arcs.size()];
            arcs.forEach(arc -> first[arc[by] + 1]++);
            Arrays.parallelPrefix(first, Integer::sum);
            int[] next = first.clone();
            arcs.forEach(arc -> other[next[arc[by]]++] = arc[1 - by]);
        }
    }
}
