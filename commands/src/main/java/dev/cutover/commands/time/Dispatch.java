package dev.cutover.commands.time;

import java.util.Arrays;

/// Gives work to people as they become free, round after round over the same network. Its arrays
/// are used again: one dispatch is for one thread.
final class Dispatch {

    private static final int NODE_BITS = 22;
    private static final int KIND_BITS = 2;
    private static final long NODES = (1L << NODE_BITS) - 1;
    private static final long LATEST = 1L << 38;
    private static final int ENDED = 0;
    private static final int FREED = 1;
    private static final int READY = 2;

    private final Network network;
    private final long now;
    private final int[] waitsFor;
    private final int[] rank;
    private final int[] atRank;
    private final Bits ready;
    private final Bits free;
    private final Heap events;
    private final int[] left;
    private final long[] readyAt;
    final long[] start;
    final long[] end;
    final int[] person;

    /// @param people 0 for as many as are needed
    /// @param priority nodes, those that go first first
    Dispatch(Network network, int people, int[] priority, long now) {
        this.network = network;
        this.now = now;
        this.waitsFor = network.waitsFor();
        int size = network.size();
        this.rank = new int[size];
        this.atRank = priority;
        for (int at = 0; at < size; at++) {
            rank[priority[at]] = at;
        }
        this.ready = new Bits(size);
        this.free = new Bits(people == 0 ? Math.max(1, size) : Math.min(people, Math.max(1, size)));
        this.events = new Heap();
        this.left = new int[size];
        this.readyAt = new long[size];
        this.start = new long[size];
        this.end = new long[size];
        this.person = new int[size];
    }

    /// One round.
    ///
    /// @param work seconds by node, likewise `waiting`
    /// @return when the last that holds up the whole has ended
    long run(int[] work, int[] waiting) {
        begin(work, waiting);
        while (!events.isEmpty()) {
            long time = events.first() >> (NODE_BITS + KIND_BITS);
            while (!events.isEmpty() && events.first() >> (NODE_BITS + KIND_BITS) == time) {
                happen(events.take(), time, waiting);
            }
            handOut(time, work, waiting);
        }
        return last();
    }

    private void begin(int[] work, int[] waiting) {
        System.arraycopy(waitsFor, 0, left, 0, left.length);
        Arrays.fill(readyAt, Network.NEVER);
        Arrays.fill(person, 0);
        ready.clear();
        free.fill();
        for (int node = 0; node < network.size(); node++) {
            if (network.isDone(node)) {
                start[node] = network.since()[node];
                end[node] = network.until()[node];
                add(end[node], ENDED, node);
            } else if (network.isRunning(node)) {
                goOn(node, work[node], waiting[node]);
            } else if (left[node] == 0) {
                add(network.release()[node], READY, node);
            }
        }
    }

    /// What has begun goes on at least until now.
    private void goOn(int node, int work, int waiting) {
        long began = network.since()[node];
        long worked = began + work;
        start[node] = began;
        end[node] = Math.max(now, worked + waiting);
        boolean overdue = worked + waiting <= now;
        if (worked > now || (overdue && network.work()[node].likely() > 0)) {
            int by = free.takeFirst();
            person[node] = by + 1;
            if (by >= 0) {
                add(Math.max(now, worked), FREED, node);
            }
        }
        add(end[node], ENDED, node);
    }

    private void happen(long event, long time, int[] waiting) {
        int node = (int) (event & NODES);
        switch ((int) (event >> NODE_BITS) & 3) {
            case ENDED -> ended(node);
            case FREED -> free.set(person[node] - 1);
            default -> ready(node, time, waiting);
        }
    }

    private void ended(int node) {
        int[] followers = network.followers();
        for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
            int next = followers[at];
            if (network.pinned()[next]) {
                continue;
            }
            readyAt[next] = Math.max(readyAt[next], end[node]);
            boolean waits = !network.isDone(next) && !network.isRunning(next);
            if (--left[next] == 0 && waits) {
                add(Math.max(readyAt[next], network.release()[next]), READY, next);
            }
        }
    }

    private void ready(int node, long time, int[] waiting) {
        if (network.work()[node].max() > 0) {
            ready.set(rank[node]);
            return;
        }
        start[node] = time;
        end[node] = Math.min(LATEST, time + waiting[node]);
        add(end[node], ENDED, node);
    }

    private void handOut(long time, int[] work, int[] waiting) {
        while (!ready.isEmpty() && !free.isEmpty()) {
            int node = atRank[ready.takeFirst()];
            person[node] = free.takeFirst() + 1;
            start[node] = time;
            end[node] = Math.min(LATEST, time + work[node] + waiting[node]);
            add(Math.min(LATEST, time + work[node]), FREED, node);
            add(end[node], ENDED, node);
        }
    }

    private void add(long time, int kind, int node) {
        events.add((time << (NODE_BITS + KIND_BITS)) | ((long) kind << NODE_BITS) | node);
    }

    long last() {
        long last = Network.NEVER;
        for (int node = 0; node < end.length; node++) {
            last = network.holds()[node] ? Math.max(last, end[node]) : last;
        }
        return last;
    }
}
