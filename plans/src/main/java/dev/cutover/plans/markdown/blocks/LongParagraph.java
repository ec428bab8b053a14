package dev.cutover.plans.markdown.blocks;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// The rest of a paragraph of thousands of lines.
///
/// The parser copies all lines of a paragraph for every line that is added to it: half a million
/// lines took more than ten minutes. A second paragraph, which it does not look into, goes on where
/// the first has become too long.
final class LongParagraph extends AbstractBlockParser {

    /// No paragraph that is shorter was cut.
    static final int LONG = 5_000;

    private final Paragraph block = new Paragraph();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /// Counts the lines of the open paragraph, so there is one for each document.
    static final class Start implements BlockParserFactory {

        private @Nullable Block counted;
        private int lines;

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Block open = state.getActiveBlockParser().getBlock();
            lines = open.equals(counted) ? lines + 1 : 0;
            counted = open;
            boolean goesOn = open instanceof Paragraph && lines == LONG && !state.isBlank();
            return goesOn
                    ? BlockStart.of(new LongParagraph()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }
    }
}
