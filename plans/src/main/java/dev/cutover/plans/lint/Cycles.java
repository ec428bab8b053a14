package dev.cutover.plans.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the circles of a graph, at most a hundred, without recursion: a plan may have long chains.
final class Cycles<N> {

    private static final int MOST = 100;

    private record Step<N>(N node, Iterator<N> next) {}

    private final Function<N, List<N>> edges;
    private final Set<N> finished = new HashSet<>();
    private final Map<N, Integer> depth = new HashMap<>();
    private final List<N> path = new ArrayList<>();
    private final List<List<N>> cycles = new ArrayList<>();

    private Cycles(Function<N, List<N>> edges) {
        this.edges = edges;
    }

    /// Every circle as its nodes in order, the first not repeated.
    static <N> List<List<N>> of(List<N> nodes, Function<N, List<N>> edges) {
        Cycles<N> search = new Cycles<>(edges);
        nodes.forEach(search::from);
        return search.cycles;
    }

    private void from(N start) {
        Deque<Step<N>> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            Iterator<N> next = open.getLast().next();
            if (next.hasNext()) {
                visit(next.next(), open);
            } else {
                leave(open);
            }
        }
    }

    private void visit(N node, Deque<Step<N>> open) {
        Integer before = depth.get(node);
        if (before == null) {
            enter(node, open);
        } else if (cycles.size() < MOST) {
            cycles.add(List.copyOf(path.subList(before, path.size())));
        }
    }

    private void enter(N node, Deque<Step<N>> open) {
        if (!finished.contains(node)) {
            depth.put(node, path.size());
            path.add(node);
            open.addLast(new Step<>(node, edges.apply(node).iterator()));
        }
    }

    private void leave(Deque<Step<N>> open) {
        N node = open.removeLast().node();
        finished.add(node);
        depth.remove(node);
        path.removeLast();
    }
}
