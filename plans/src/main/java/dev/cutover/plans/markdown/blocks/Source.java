package dev.cutover.plans.markdown.blocks;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The original text, and where the blocks of the syntax tree stand in it.
///
/// @param text what the parser saw
/// @param shift how far the parser's text lies behind the start of the original: 1 with a byte
///   order mark, which is no part of the first line
record Source(String text, int shift) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Source of(String original) {
        boolean marked = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK;
        return marked ? new Source(original.substring(1), 1) : new Source(original, 0);
    }

    List<Line> linesOf(Node block) {
        return block.getSourceSpans().stream().map(this::line).toList();
    }

    int lineOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    int columnOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getColumnIndex();
    }

    /// Where a line's first visible character stands, counted from the start of its line.
    int columnOf(Line line) {
        int blanks = line.text().length() - line.text().stripLeading().length();
        int start = line.offset() - shift + blanks;
        int column = 0;
        while (start - column > 0 && "\r\n".indexOf(text.charAt(start - column - 1)) < 0) {
            column++;
        }
        return column;
    }

    private Line line(SourceSpan span) {
        int start = span.getInputIndex();
        return new Line(
                text.substring(start, start + span.getLength()),
                span.getLineIndex() + 1,
                start + shift);
    }
}
