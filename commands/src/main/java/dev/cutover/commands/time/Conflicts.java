package dev.cutover.commands.time;

import java.util.ArrayList;
import java.util.List;

/// Offsets that come too early for what is before them.
final class Conflicts {

    private Conflicts() {}

    static List<Remark> of(Woven woven, Layout layout) {
        Network network = layout.network();
        long[] free = new long[network.size()];
        for (int node = 0; node < network.size(); node++) {
            for (int at = network.first()[node]; at < network.first()[node + 1]; at++) {
                int after = network.followers()[at];
                free[after] = Math.max(free[after], layout.end()[node] - Network.NEVER);
            }
        }
        List<Remark> found = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            long until = free[node] + Network.NEVER;
            if (network.pinned()[node] && until > network.release()[node]) {
                found.add(
                        new Remark.TooEarly(
                                woven.names().get(node), network.release()[node], until));
            }
        }
        return found;
    }
}
