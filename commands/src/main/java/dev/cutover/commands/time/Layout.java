package dev.cutover.commands.time;

import java.util.Arrays;
import java.util.stream.IntStream;

/// When each node of a network begins and ends if everything takes as long as is likely, and how
/// much later it could begin without the end being later. Seconds from T-0.
///
/// People go by the order of the document, or by what has the longest way to the end behind it,
/// whichever ends sooner.
///
/// @param latest when each node has to begin at the latest
/// @param last when the last that holds up the whole has ended
/// @param priority who goes first
// As in a network: nobody compares two layouts.
@SuppressWarnings("ArrayRecordComponent")
record Layout(
        Network network,
        long[] start,
        long[] end,
        int[] person,
        long[] latest,
        long last,
        int[] priority) {

    private static final int NODE_BITS = 22;

    /// @param people 0 for as many as are needed
    static Layout of(Network network, int people, long now) {
        int[] work = Arrays.stream(network.work()).mapToInt(Range::likely).toArray();
        int[] waiting = Arrays.stream(network.waiting()).mapToInt(Range::likely).toArray();
        int[] written = asWritten(network);
        int[] longest = byTail(network);
        Dispatch first = new Dispatch(network, people, written, now);
        Dispatch second = new Dispatch(network, people, longest, now);
        long asWritten = first.run(work, waiting);
        boolean isSooner = second.run(work, waiting) < asWritten;
        return of(network, isSooner ? second : first, isSooner ? longest : written, work);
    }

    private static Layout of(Network network, Dispatch run, int[] priority, int[] work) {
        long last = run.last();
        long[] latest = new Latest(network, run, work).starts(last);
        return new Layout(network, run.start, run.end, run.person, latest, last, priority);
    }

    /// What holds nobody up comes last.
    private static int[] asWritten(Network network) {
        IntStream nodes = IntStream.range(0, network.size());
        IntStream again = IntStream.range(0, network.size());
        return IntStream.concat(
                        nodes.filter(node -> network.holds()[node]),
                        again.filter(node -> !network.holds()[node]))
                .toArray();
    }

    private static int[] byTail(Network network) {
        long[] tails = network.tails();
        long[] keys = new long[tails.length];
        for (int node = 0; node < keys.length; node++) {
            keys[node] = (-Math.min(tails[node], 1L << 38) << NODE_BITS) | node;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) (key & ((1 << NODE_BITS) - 1))).toArray();
    }

    long slack(int node) {
        return latest[node] - start[node];
    }

    boolean isCritical(int node) {
        return !network.isDone(node) && network.holds()[node] && slack(node) <= 0;
    }
}
