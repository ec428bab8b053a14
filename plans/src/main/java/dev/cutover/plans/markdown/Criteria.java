package dev.cutover.plans.markdown;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Cluster;
import dev.cutover.plans.markdown.words.Conditions;
import java.util.List;

/// Boxes that are criteria; those nested below one are criteria too.
final class Criteria {

    private Criteria() {}

    static List<Criterion> of(Cluster cluster) {
        return cluster.boxes().map(Criteria::criterion).toList();
    }

    private static Criterion criterion(Piece.Item item) {
        return new Criterion(
                PlainText.of(item.text()),
                Cluster.boxOf(item),
                Conditions.isOptional(item.text(), item.hints()));
    }
}
