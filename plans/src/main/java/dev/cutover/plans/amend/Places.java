package dev.cutover.plans.amend;

import java.util.BitSet;

/// Which things stand at another place among those that stayed: as few as possible.
final class Places {

    private Places() {}

    /// @param places where each of them stood before, in the order of now
    /// @return those that were moved: all but the longest series that kept its order
    static BitSet moved(int[] places) {
        int[] ends = new int[places.length];
        int[] before = new int[places.length];
        int length = 0;
        for (int i = 0; i < places.length; i++) {
            int at = lowest(places, ends, length, places[i]);
            before[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        BitSet moved = new BitSet(places.length);
        moved.set(0, places.length);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }

    private static int lowest(int[] places, int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
