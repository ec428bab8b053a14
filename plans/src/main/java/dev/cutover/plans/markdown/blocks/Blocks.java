package dev.cutover.plans.markdown.blocks;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Cuts a document into its pieces. Every checkbox outside code is one [Piece.Item], in order.
///
/// Only blocks are parsed here; what stands in a line is read where it is needed, and only as much
/// of it as is shown. So a line of megabytes costs no more than copying it.
///
/// @param pieces what the rest of the reader works on
/// @param unread what no piece shows as it was meant
public record Blocks(List<Piece> pieces, List<Unread> unread) {

    /// Enough for lists nested a thousand deep: a list and its item are two blocks.
    private static final int DEEPEST = 2_100;

    private static final int LEAST = 50;

    /// Every open list looks at every line, and at all its indentation: depth times length, and
    /// depth times lines, are what a hostile text costs. This much takes some seconds.
    private static final long MOST_LOOKS_AT_TEXT = 4_000_000_000L;

    private static final long MOST_LOOKS_AT_LINES = 100_000_000;

    public Blocks {
        pieces = List.copyOf(pieces);
        unread = List.copyOf(unread);
    }

    public static List<Piece> of(String text) {
        return read(text).pieces();
    }

    public static Blocks read(String text) {
        Source source = Source.of(text);
        Node document = parser(source.text()).parse(source.text());
        return new Walk(source).over(document);
    }

    private static Parser parser(String text) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .customBlockParserFactory(new LongParagraph.Start())
                .inlineParserFactory(_ -> (_, _) -> {})
                .maxOpenBlockParsers(deepest(text))
                .build();
    }

    private static int deepest(String text) {
        long affordable =
                Math.min(
                        MOST_LOOKS_AT_TEXT / (1 + text.length()),
                        MOST_LOOKS_AT_LINES / lines(text));
        return Math.clamp(affordable, LEAST, DEEPEST);
    }

    /// The number of the last line that has a character.
    public static int lines(String text) {
        int lines = 1;
        for (int index = 0; index < text.length() - 1; index++) {
            boolean split = text.charAt(index) == '\r' && text.charAt(index + 1) == '\n';
            boolean end = text.charAt(index) == '\n' || text.charAt(index) == '\r';
            lines += end && !split ? 1 : 0;
        }
        return lines;
    }
}
