package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import java.util.ArrayList;
import java.util.List;

/// Cuts a chapter's own pieces into the clusters of its boxes.
final class Clusters {

    private Clusters() {}

    static List<Cluster> of(List<Piece> pieces) {
        List<Cluster> clusters = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            if (Chapter.isBox(pieces.get(next))) {
                clusters.add(Cluster.at(pieces.subList(next, pieces.size())));
                next += clusters.getLast().size();
            } else {
                next++;
            }
        }
        return clusters;
    }
}
