package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.markdown.text.Origin;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/// The text that the parser saw, and where the blocks of the syntax tree stand in the original.
record Source(Rewriting rewriting) {

    String text() {
        return rewriting.text();
    }

    List<Line> linesOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() == 1) {
            return List.of(line(spans.getFirst()));
        }
        List<Line> lines = new ArrayList<>(spans.size());
        spans.forEach(span -> lines.add(line(span)));
        return lines;
    }

    int lineOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 1 : lineOf(spans.getFirst());
    }

    private int lineOf(SourceSpan span) {
        return rewriting.lineOf(span.getInputIndex(), span.getLineIndex() + 1);
    }

    /// Whether an item's marker is one that Markdown does not know.
    boolean isBulletSign(Node item) {
        List<SourceSpan> spans = item.getSourceSpans();
        int marker = spans.isEmpty() ? text().length() : spans.getFirst().getInputIndex();
        while (marker < text().length() && " \t".indexOf(text().charAt(marker)) >= 0) {
            marker++;
        }
        return marker < text().length()
                && BulletSign.is(rewriting.original().charAt(rewriting.originalOf(marker)));
    }

    /// Nothing, behind the first line of an item that says nothing.
    Line endOf(Node item) {
        Line first = line(item.getSourceSpans().getFirst());
        return first.from(first.text().length());
    }

    int columnOf(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getColumnIndex();
    }

    /// Where a line's first visible character stands, counted from the start of its line.
    int columnOf(Line line) {
        int blanks = line.text().length() - line.text().stripLeading().length();
        int start = rewriting.indexOf(line.offset()) + blanks;
        int column = 0;
        while (start - column > 0 && "\r\n".indexOf(text().charAt(start - column - 1)) < 0) {
            column++;
        }
        return column;
    }

    private Line line(SourceSpan span) {
        int start = span.getInputIndex();
        int end = start + span.getLength();
        return new Line(
                text().substring(start, end),
                lineOf(span),
                rewriting.originalOf(start),
                rewriting.isCopy(start, end) ? null : new Origin(rewriting, start));
    }
}
