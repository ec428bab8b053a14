package dev.cutover.commands.time;

import java.util.ArrayList;
import java.util.List;

/// A network while it is woven, node by node.
final class Web {

    private final List<String> names = new ArrayList<>();
    private final List<Range> work = new ArrayList<>();
    private final List<Range> waiting = new ArrayList<>();
    private final List<Long> release = new ArrayList<>();
    private final List<Boolean> pinned = new ArrayList<>();
    private final List<Long> since = new ArrayList<>();
    private final List<Long> until = new ArrayList<>();
    private final List<Boolean> holds = new ArrayList<>();
    private final Arcs arcs = new Arcs();

    /// @param name what people call it, or what it belongs to
    int node(String name, Range worked, Range waited) {
        names.add(name);
        work.add(worked);
        waiting.add(waited);
        release.add(Network.NEVER);
        pinned.add(false);
        since.add(Network.NEVER);
        until.add(Network.NEVER);
        holds.add(true);
        return work.size() - 1;
    }

    /// A moment, at which everything before it has ended.
    int moment(String name) {
        return node(name, Range.NONE, Range.NONE);
    }

    /// Time that passes after another node.
    int pause(int after, Range time) {
        int node = node(names.get(after), Range.NONE, time);
        arc(after, node);
        return node;
    }

    void arc(int before, int after) {
        arcs.add(before, after);
    }

    void notBefore(int node, long seconds) {
        release.set(node, Math.max(seconds, release.get(node)));
    }

    /// The document says when it begins.
    void planned(int node, long seconds) {
        notBefore(node, seconds);
        pinned.set(node, true);
    }

    void began(int node, long seconds) {
        since.set(node, seconds);
    }

    void over(int node, long from, long to) {
        since.set(node, from);
        until.set(node, to);
    }

    void holdsNothingUp(int node) {
        holds.set(node, false);
    }

    boolean isOver(int node) {
        return until.get(node) != Network.NEVER;
    }

    /// What waits for itself, of which each is let go.
    List<String> circles() {
        return arcs.letGo().stream().map(names::get).distinct().toList();
    }

    List<String> names() {
        return names;
    }

    Network woven() {
        arcs.sort(work.size());
        return new Network(
                work.toArray(Range[]::new),
                waiting.toArray(Range[]::new),
                longs(release),
                flags(pinned),
                longs(since),
                longs(until),
                flags(holds),
                arcs.first(),
                arcs.followers(),
                arcs.order());
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean[] flags(List<Boolean> values) {
        boolean[] flags = new boolean[values.size()];
        for (int at = 0; at < flags.length; at++) {
            flags[at] = values.get(at);
        }
        return flags;
    }
}
