package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.markdown.text.Rewriting;
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
        Rewriting whole = Rewriting.none(text).withoutByteOrderMark();
        return read(whole, BoxRule.of(whole.text()));
    }

    /// What is read of a text that is not read as it is written; every place is that in the
    /// original.
    ///
    /// @param rule what stands for a box
    public static Blocks read(Rewriting rewriting, BoxRule rule) {
        Source source = new Source(rewriting);
        Node document = parser(source.text()).parse(source.text());
        return new Walk(source, rule).over(document);
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
        return 1 + lineFeeds(text) + loneReturns(text);
    }

    private static int lineFeeds(String text) {
        int lines = 0;
        int next = text.indexOf('\n');
        while (next >= 0 && next < text.length() - 1) {
            lines++;
            next = text.indexOf('\n', next + 1);
        }
        return lines;
    }

    private static int loneReturns(String text) {
        int lines = 0;
        int next = text.indexOf('\r');
        while (next >= 0 && next < text.length() - 1) {
            lines += text.charAt(next + 1) == '\n' ? 0 : 1;
            next = text.indexOf('\r', next + 1);
        }
        return lines;
    }
}
