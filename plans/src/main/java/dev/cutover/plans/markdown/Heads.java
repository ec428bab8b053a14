package dev.cutover.plans.markdown;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.words.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what a document says of itself: the fields before its first section, and those at its very
/// end, those that it has said before apart.
final class Heads {

    private Heads() {}

    /// @param front the fields that stand before the text
    static Head of(Chapter document, Chapter title, List<Head.Field> front) {
        Stream<Piece> beginning =
                document.is(title)
                        ? document.own().stream()
                        : Stream.concat(document.own().stream(), title.own().stream());
        List<Head.Field> fields = new ArrayList<>(front);
        beginning
                .takeWhile(piece -> !Chapter.isBox(piece))
                .flatMap(Heads::fields)
                .forEach(fields::add);
        Set<String> said = fields.stream().map(Heads::key).collect(Collectors.toSet());
        Map<Boolean, List<Head.Field>> ending =
                ending(document).collect(Collectors.partitioningBy(field -> said.add(key(field))));
        fields.addAll(ending.getOrDefault(true, List.of()));
        return titled(title, fields, ending.getOrDefault(false, List.of()));
    }

    /// A document without a heading for its title may have named it before the text.
    private static Head titled(Chapter title, List<Head.Field> fields, List<Head.Field> again) {
        Optional<Head.Field> named =
                fields.stream()
                        .filter(field -> title.title().isEmpty() && isTitle(field))
                        .findFirst();
        return named.map(field -> new Head(field.value(), field.line(), fields, again))
                .orElseGet(() -> new Head(title.title(), title.line(), fields, again));
    }

    private static boolean isTitle(Head.Field field) {
        return key(field).equals("title");
    }

    private static Stream<Head.Field> ending(Chapter document) {
        return last(document)
                .flatMap(Heads::fields)
                .filter(field -> !field.value().contains("___"));
    }

    /// What stands behind the last line across the page, if it is no list of work.
    private static Stream<Piece> last(Chapter document) {
        Chapter chapter = document;
        while (!chapter.chapters().isEmpty()) {
            chapter = chapter.chapters().getLast();
        }
        List<Piece> pieces = chapter.own();
        int first = pieces.size();
        while (first > 0 && pieces.get(first - 1) instanceof Piece.Paragraph) {
            first--;
        }
        boolean ruled = first > 0 && pieces.get(first - 1) instanceof Piece.Rule;
        return ruled ? pieces.subList(first, pieces.size()).stream() : Stream.empty();
    }

    private static Stream<Head.Field> fields(Piece piece) {
        return switch (piece) {
            case Piece.Paragraph paragraph ->
                    Fields.in(paragraph.lines()).stream().filter(field -> !field.value().isEmpty());
            case Piece.Item item -> Fields.in(item.text(), item.line()).stream();
            case Piece.Heading _, Piece.Code _, Piece.Table _, Piece.Rule _ -> Stream.empty();
        };
    }

    private static String key(Head.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
