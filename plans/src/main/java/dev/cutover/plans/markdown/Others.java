package dev.cutover.plans.markdown;

import dev.cutover.plans.OtherBox;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.List;

/// Boxes that are no work; they are kept with the section they stand in.
final class Others {

    private Others() {}

    static List<OtherBox> of(Cluster cluster, String section) {
        return cluster.boxes()
                .map(item -> new OtherBox(PlainText.of(item.text()), Cluster.boxOf(item), section))
                .toList();
    }
}
