package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A box and everything that is nested below it.
public record Cluster(Piece.Item head, List<Piece> below) {

    public Cluster {
        below = List.copyOf(below);
    }

    /// The cluster of the box that stands first in these pieces.
    public static Cluster at(List<Piece> pieces) {
        Piece.Item head = (Piece.Item) pieces.getFirst();
        int end = 1;
        while (end < pieces.size() && isBelow(pieces.get(end), head)) {
            end++;
        }
        if (end == 1 && announcesCode(head) && end < pieces.size() && isCode(pieces.get(end))) {
            end++;
        }
        return new Cluster(head, pieces.subList(1, end));
    }

    private static boolean isBelow(Piece piece, Piece.Item head) {
        return piece instanceof Piece.Item item
                ? item.depth() > head.depth()
                : piece.depth() >= head.depth();
    }

    /// `Run this:` and then code that somebody forgot to indent.
    private static boolean announcesCode(Piece.Item head) {
        return head.text().strip().endsWith(":");
    }

    private static boolean isCode(Piece piece) {
        return piece instanceof Piece.Code;
    }

    public int size() {
        return 1 + below.size();
    }

    /// Every box of the cluster, its head's first.
    public Stream<Piece.Item> boxes() {
        return Stream.concat(Stream.of(head), below.stream().flatMap(Cluster::item))
                .filter(Chapter::isBox);
    }

    private static Stream<Piece.Item> item(Piece piece) {
        return piece instanceof Piece.Item item ? Stream.of(item) : Stream.empty();
    }

    public static dev.cutover.plans.Box boxOf(Piece.Item item) {
        return Objects.requireNonNull(item.box(), "only items with a box are checked off");
    }
}
