package dev.cutover.commands.time;

import java.util.Arrays;

/// When each node of a layout has to begin at the latest: back from the end, along what waits for
/// it and along the next work of the same person. What has an offset is due then.
final class Latest {

    private final Network network;
    private final Dispatch run;
    private final int[] work;

    Latest(Network network, Dispatch run, int[] work) {
        this.network = network;
        this.run = run;
        this.work = work;
    }

    long[] starts(long last) {
        long[] latest = new long[network.size()];
        int[] next = nextOfTheSamePerson();
        int[] order = byStart();
        for (int at = order.length - 1; at >= 0; at--) {
            int node = order[at];
            long length = run.end[node] - run.start[node];
            long due = network.holds()[node] ? last : Math.max(last, run.end[node]);
            due = Math.min(due, dueForFollowers(node, latest));
            latest[node] = due - length;
            if (next[node] >= 0) {
                latest[node] = Math.min(latest[node], latest[next[node]] - work[node]);
            }
        }
        return latest;
    }

    private long dueForFollowers(int node, long[] latest) {
        long due = Long.MAX_VALUE;
        for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
            int after = network.followers()[at];
            if (!network.isDone(after)) {
                due = Math.min(due, network.pinned()[after] ? run.start[after] : latest[after]);
            }
        }
        return due;
    }

    /// -1 where nobody does it, or that person does nothing more.
    private int[] nextOfTheSamePerson() {
        int[] next = new int[network.size()];
        Arrays.fill(next, -1);
        int[] before = new int[network.size() + 1];
        Arrays.fill(before, -1);
        for (int node : byStart()) {
            int person = run.person[node];
            if (person > 0) {
                if (before[person] >= 0) {
                    next[before[person]] = node;
                }
                before[person] = node;
            }
        }
        return next;
    }

    /// By their beginning; those that begin together as they wait for each other.
    private int[] byStart() {
        int size = network.size();
        Integer[] nodes = new Integer[size];
        for (int at = 0; at < size; at++) {
            nodes[at] = network.order()[at];
        }
        Arrays.sort(nodes, (one, other) -> Long.compare(run.start[one], run.start[other]));
        return Arrays.stream(nodes).mapToInt(Integer::intValue).toArray();
    }
}
