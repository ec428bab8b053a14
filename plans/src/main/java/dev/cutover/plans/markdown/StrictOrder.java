package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.words.Order;
import dev.cutover.plans.markdown.words.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for the sentence that puts a whole document into strict order. One that stands in a phase
/// speaks of that phase only, and does not.
final class StrictOrder {

    private StrictOrder() {}

    static boolean isAskedFor(Chapter document, List<Placed> placed, Findings findings) {
        Set<Integer> phases =
                placed.stream()
                        .filter(part -> part.topic() == Topic.WORK && part.whole())
                        .map(part -> part.chapter().line())
                        .collect(Collectors.toSet());
        Optional<Piece> sentence = outside(document, phases).filter(StrictOrder::asks).findFirst();
        sentence.ifPresent(piece -> report(piece, findings));
        return sentence.isPresent();
    }

    private static Stream<Piece> outside(Chapter chapter, Set<Integer> phases) {
        if (chapter.level() > 0 && phases.contains(chapter.line())) {
            return Stream.empty();
        }
        return Stream.concat(
                chapter.own().stream(),
                chapter.chapters().stream().flatMap(below -> outside(below, phases)));
    }

    private static boolean asks(Piece piece) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> Order.isStrict(paragraph.text(), paragraph.hints());
            case Piece.Item item -> Order.isStrict(item.text(), item.hints());
            case Piece.Heading _, Piece.Code _, Piece.Table _, Piece.Rule _ -> false;
        };
    }

    private static void report(Piece piece, Findings findings) {
        findings.info(
                piece.line(),
                "strict-order",
                "This sentence asks for strict order: a task can be claimed only when all above it are settled.",
                "Take the sentence out if the order is free.");
    }
}
