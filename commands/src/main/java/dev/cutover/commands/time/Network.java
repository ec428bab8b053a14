package dev.cutover.commands.time;

import java.util.Arrays;

/// What waits for what, in arrays, so that a thousand rounds over ten thousand tasks make no
/// objects. Times are seconds from T-0. Not to be changed once it is woven.
///
/// @param work how long somebody is needed, by node
/// @param waiting how long it goes on without anybody
/// @param release not before; [#NEVER] where nothing holds it
/// @param pinned begins at its release, whatever comes before it
/// @param since when it began, [#NEVER] while it has not
/// @param until when it ended, [#NEVER] while it has not
/// @param holds counts for the end of the whole
/// @param first where the followers of a node begin in `followers`; one more than there are nodes
/// @param order every node after those it waits for
// The arrays are what it is for: nobody compares two networks.
@SuppressWarnings("ArrayRecordComponent")
record Network(
        Range[] work,
        Range[] waiting,
        long[] release,
        boolean[] pinned,
        long[] since,
        long[] until,
        boolean[] holds,
        int[] first,
        int[] followers,
        int[] order) {

    /// Longer ago than anything.
    static final long NEVER = -(1L << 36);

    int size() {
        return work.length;
    }

    boolean isDone(int node) {
        return until[node] != NEVER;
    }

    boolean isRunning(int node) {
        return since[node] != NEVER && !isDone(node);
    }

    int likely(int node) {
        return work[node].likely() + waiting[node].likely();
    }

    /// For each node, how many it waits for.
    int[] waitsFor() {
        int[] counts = new int[size()];
        for (int node = 0; node < size(); node++) {
            for (int at = first[node]; at < first[node + 1]; at++) {
                counts[followers[at]] += pinned[followers[at]] ? 0 : 1;
            }
        }
        return counts;
    }

    /// How long it is from the beginning of each node to the end of all that follows from it, if
    /// there were people enough.
    long[] tails() {
        long[] tails = new long[size()];
        for (int at = size() - 1; at >= 0; at--) {
            int node = order[at];
            long after = 0;
            for (int next = first[node]; next < first[node + 1]; next++) {
                after = Math.max(after, tails[followers[next]]);
            }
            tails[node] = after + likely(node);
        }
        return tails;
    }

    /// The same with another time before which nothing begins that has not, and with each offset
    /// only a time to wait for.
    Network from(long now) {
        long[] later = release.clone();
        for (int node = 0; node < size(); node++) {
            boolean begins =
                    since[node] == NEVER && (work[node].max() > 0 || waiting[node].max() == 0);
            later[node] = begins ? Math.max(now, later[node]) : later[node];
        }
        return with(later, new boolean[size()]);
    }

    /// The same with what waits for nothing, and has no offset, beginning at one time.
    Network startingAt(long base) {
        int[] waitsFor = new int[size()];
        for (int node = 0; node < size(); node++) {
            for (int at = first[node]; at < first[node + 1]; at++) {
                waitsFor[followers[at]] += isDone(node) ? 0 : 1;
            }
        }
        long[] other = release.clone();
        for (int node = 0; node < size(); node++) {
            boolean isFree = waitsFor[node] == 0 && !pinned[node];
            other[node] = isFree ? Math.max(base, other[node]) : other[node];
        }
        return with(other, pinned);
    }

    /// The same with other times before which nothing begins.
    Network releasedAt(long[] other) {
        return with(other, pinned);
    }

    /// The same without offsets.
    Network withoutOffsets() {
        long[] none = new long[size()];
        Arrays.fill(none, 0);
        return with(none, new boolean[size()]);
    }

    private Network with(long[] other, boolean[] pins) {
        return new Network(
                work, waiting, other, pins, since, until, holds, first, followers, order);
    }
}
