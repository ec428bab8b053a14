package dev.cutover.plans.markdown.outline;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.words.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A box and everything that is nested below it; boxes behind it that only say what is seen then
/// are taken for nested, too.
public record Cluster(Piece.Item head, List<Piece> below) {

    public Cluster {
        below = List.copyOf(below);
    }

    /// The cluster of the box that stands first in these pieces.
    static Cluster at(List<Piece> pieces) {
        Piece.Item head = (Piece.Item) pieces.getFirst();
        int end = behind(head, pieces, 1);
        if (end == 1 && announcesCode(head) && end < pieces.size() && isCode(pieces.get(end))) {
            end++;
        }
        while (end < pieces.size() && saysWhatIsSeen(pieces.get(end), head)) {
            end = behind(head, pieces, end + 1);
        }
        return new Cluster(head, pieces.subList(1, end));
    }

    private static int behind(Piece.Item head, List<Piece> pieces, int start) {
        int end = start;
        while (end < pieces.size() && isBelow(pieces.get(end), head)) {
            end++;
        }
        return end;
    }

    /// A box beside the head that is nothing but an expectation belongs to it: `Expected: 3 rows`.
    private static boolean saysWhatIsSeen(Piece piece, Piece.Item head) {
        return piece instanceof Piece.Item item
                && item.box() != null
                && item.depth() == head.depth()
                && Expectation.whole(item.text(), item.hints()).isPresent();
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

    /// The boxes beside the head that only say what is seen when it is done.
    public List<Piece.Item> expectations() {
        List<Piece.Item> expectations = new ArrayList<>(0);
        for (Piece piece : below) {
            if (piece instanceof Piece.Item item
                    && item.box() != null
                    && item.depth() == head.depth()) {
                expectations.add(item);
            }
        }
        return expectations;
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
