package dev.cutover.plans.markdown.blocks;

import dev.cutover.plans.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// One way through a syntax tree, from its first block to its last. Loops instead of recursing: the
/// tree may be deeper than the stack.
final class Walk {

    private static final Pattern HIDDEN_HTML =
            Pattern.compile("(?is)\\s*<(!|\\?|script|pre|style|textarea).*");

    private static final Pattern CELL = Pattern.compile("(?i)<td\\b");

    private final Source source;
    private final List<Unread> unread = new ArrayList<>();
    private final BoxRule rule;
    private final List<Piece> pieces = new ArrayList<>();
    private final OpenItems open = new OpenItems();
    private int depth;

    /// Whether a paragraph is so long that its table may go on in the next.
    private boolean cut;

    Walk(Source source, BoxRule rule) {
        this.source = source;
        this.rule = rule;
    }

    Blocks over(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = after(node)) {
            visit(node);
        }
        return new Blocks(cut ? LongTable.joined(pieces) : pieces, unread);
    }

    private @Nullable Node after(Node node) {
        if (isContainer(node) && node.getFirstChild() != null) {
            depth += node instanceof ListItem ? 1 : 0;
            return node.getFirstChild();
        }
        Node climbing = node;
        while (climbing != null && climbing.getNext() == null) {
            climbing = climbing.getParent();
            depth -= climbing instanceof ListItem ? 1 : 0;
        }
        return climbing == null ? null : climbing.getNext();
    }

    private void visit(Node node) {
        switch (node) {
            case ListItem item -> item(item);
            case FencedCodeBlock code -> fence(code);
            case IndentedCodeBlock code -> code(code, "", code.getLiteral());
            case ThematicBreak rule -> rule(rule);
            case HtmlBlock html -> html(html);
            case Node first when isFirstOfItem(first) -> {}
            case Heading heading when isOutermost(heading) -> heading(heading);
            case Node container when isContainer(container) -> {}
            case Node other -> text(depth, linesOf(other));
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof ListBlock || node instanceof ListItem || node instanceof BlockQuote;
    }

    private static boolean isText(Node node) {
        return node instanceof Paragraph || node instanceof Heading;
    }

    private static boolean isOutermost(Node node) {
        Node parent = node.getParent();
        return parent != null && parent.getParent() == null;
    }

    private static boolean isFirstOfItem(Node node) {
        return node.getPrevious() == null && node.getParent() instanceof ListItem && isText(node);
    }

    private void item(ListItem item) {
        List<Line> paragraph = firstLines(item);
        int end = endOf(paragraph, item);
        OwnLines lines = OwnLines.ofItem(paragraph.subList(0, end), rule);
        BoxMark mark = lines.mark() == null ? standIn(item, paragraph) : lines.mark();
        int line = mark == null ? source.lineOf(item) : mark.box().line();
        open.item(depth + 1, source.columnOf(item));
        pieces.add(
                new Piece.Item(
                        depth + 1,
                        line,
                        mark == null ? null : mark.box(),
                        lines.text(),
                        false,
                        lines.said(),
                        item.getParent() instanceof OrderedList));
        paragraph(depth + 1, lines.fields());
        lines.loose().forEach(this::loose);
        behind(paragraph.subList(end, paragraph.size()));
    }

    private @Nullable BoxMark standIn(ListItem item, List<Line> paragraph) {
        if (rule != BoxRule.BULLETS || !source.isBulletSign(item)) {
            return null;
        }
        Line bullet = source.endOf(item);
        boolean says = !paragraph.isEmpty() && paragraph.getFirst().number() == bullet.number();
        return BoxMark.before(says ? paragraph.getFirst() : bullet);
    }

    private void behind(List<Line> lines) {
        if (!lines.isEmpty()) {
            text(open.below(source.columnOf(lines.getFirst())), lines);
        }
    }

    /// A bold line without indentation right below an item is meant as the head of what follows,
    /// although Markdown takes it for more of the item.
    private int endOf(List<Line> paragraph, ListItem item) {
        boolean alone = isAlone(item.getFirstChild());
        for (int index = 1; alone && index < paragraph.size(); index++) {
            Line line = paragraph.get(index);
            if (OwnLines.isBoldHead(line) && source.columnOf(line) <= source.columnOf(item)) {
                return index;
            }
        }
        return paragraph.size();
    }

    private static boolean isAlone(@Nullable Node first) {
        return first != null && first.getNext() == null;
    }

    /// What an item says before anything is nested in it: its paragraph. A line of dashes below it
    /// makes it a heading; the first line is the item's still.
    private List<Line> firstLines(ListItem item) {
        Node first = item.getFirstChild();
        if (first == null || !isText(first)) {
            return List.of();
        }
        List<Line> lines = linesOf(first);
        return first instanceof Paragraph ? lines : lines.subList(0, 1);
    }

    private List<Line> linesOf(Node text) {
        List<Line> lines = source.linesOf(text);
        cut |= lines.size() >= LongParagraph.LONG;
        return lines;
    }

    private void heading(Heading heading) {
        open.close();
        List<Line> all = source.linesOf(heading);
        OwnLines lines = OwnLines.of(all.size() == 1 ? all : all.subList(0, all.size() - 1), rule);
        String text = all.size() == 1 ? HeadingText.withoutHashes(lines.text()) : lines.text();
        Line first = all.getFirst();
        pieces.add(new Piece.Heading(heading.getLevel(), first.saying(text)));
        lines.loose().forEach(this::loose);
    }

    private void fence(FencedCodeBlock code) {
        code(code, code.getInfo(), code.getLiteral());
        if (code.getClosingFenceLength() == null && isLast(code)) {
            unread.add(new Unread(source.lineOf(code), Unread.Kind.OPEN_FENCE));
        }
    }

    /// A fence in an item ends with the item, too.
    private static boolean isLast(Node node) {
        Node climbing = node;
        while (climbing != null && climbing.getNext() == null) {
            climbing = climbing.getParent();
        }
        return climbing == null;
    }

    private void code(Node node, @Nullable String info, String literal) {
        int line = source.lineOf(node);
        int first = node instanceof FencedCodeBlock ? line + 1 : line;
        String language = firstWord(Objects.requireNonNullElse(info, "").strip());
        pieces.add(new Piece.Code(depth, line, first, language, literal.stripTrailing()));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private void rule(ThematicBreak rule) {
        List<Line> lines = source.linesOf(rule);
        if (isToWriteOn(rule, lines)) {
            pieces.add(new Piece.Paragraph(depth, lines));
        } else {
            pieces.add(new Piece.Rule(source.lineOf(rule)));
        }
    }

    /// Underscores alone in an item, or below `Remarks:`, are there to be written on.
    private boolean isToWriteOn(ThematicBreak rule, List<Line> lines) {
        boolean underscores = !lines.isEmpty() && lines.getFirst().text().strip().endsWith("___");
        return underscores && (rule.getParent() instanceof ListItem || isBelowColon(rule));
    }

    private boolean isBelowColon(ThematicBreak rule) {
        return rule.getPrevious() instanceof Paragraph above
                && source.lineOf(above) == source.lineOf(rule) - 1
                && source.linesOf(above).getLast().text().strip().endsWith(":");
    }

    /// HTML is no work, but a team that puts its list into `<details>` without a blank line means
    /// its boxes.
    private void html(HtmlBlock html) {
        List<Line> lines = source.linesOf(html);
        if (lines.stream().anyMatch(line -> CELL.matcher(line.text()).find())) {
            unread.add(new Unread(source.lineOf(html), Unread.Kind.HTML_TABLE));
        }
        if (!HIDDEN_HTML.matcher(lines.getFirst().text()).matches()) {
            looseBoxes(lines);
        }
    }

    private void text(int below, List<Line> all) {
        OwnLines lines = OwnLines.of(all, rule);
        int table = TableLines.startIn(lines.own());
        paragraph(below, lines.own().subList(0, table));
        table(below, lines.own().subList(table, lines.own().size()));
        lines.loose().forEach(this::loose);
    }

    private void paragraph(int below, List<Line> lines) {
        if (!lines.isEmpty()) {
            pieces.add(new Piece.Paragraph(below, lines));
        }
    }

    private void table(int below, List<Line> lines) {
        if (!lines.isEmpty()) {
            pieces.add(new Piece.Table(below, lines));
        }
    }

    private void looseBoxes(List<Line> lines) {
        lines.stream()
                .filter(line -> BoxMark.behindMarkers(line, rule) != null)
                .forEach(this::loose);
    }

    private void loose(Line line) {
        BoxMark mark = BoxMark.behindMarkers(line, rule);
        int below = open.loose(source.columnOf(line));
        pieces.add(
                mark == null
                        ? loose(below, null, withoutBullet(line))
                        : loose(below, mark.box(), mark.rest()));
    }

    private static Piece.Item loose(int below, @Nullable Box box, Line said) {
        String text = said.text().strip();
        return new Piece.Item(below, said.number(), box, text, true, List.of(said));
    }

    private static Line withoutBullet(Line line) {
        int bullet = line.text().length() - line.text().stripLeading().length();
        return line.from(bullet + 1);
    }
}
