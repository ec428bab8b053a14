package dev.cutover.commands.lookup;

import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts the lines of a section into pieces: what is code, what is a row, what is text. It looks at
/// one line after the other, so that it is linear and reads Markdown as well as what is left of it
/// in a copy from a web page.
final class Pieces {

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<indent>\\s{0,40}+)(?<mark>[-*+•◦]|\\d{1,9}+[.)])(?<gap>\\s{1,20}+)\\S.*+");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]\\]\\s++");
    private static final Pattern RULE = Pattern.compile("\\s{0,40}+(?:[-=*_]\\s?+){3,}+");
    private static final int CODE = 4;

    /// Of a longer line the place is shown where what was asked for stands.
    private static final int LONG_LINE = 600;

    private static final int BEFORE_HIT = 150;

    private final Lines lines;
    private final Set<Integer> titles;
    private final Query query;
    private final int most;
    private final List<Piece> pieces = new ArrayList<>();
    private final CodeBlock code = new CodeBlock();

    /// Where the text of the open list item begins; 0 outside of lists.
    private int margin;

    private boolean inTable;
    private String before = "";

    private Pieces(IndexedText text, Query query, int most) {
        this.query = query;
        this.lines = text.lines();
        this.titles =
                text.outline().nodes().stream()
                        .filter(node -> node.depth() > 0)
                        .map(Outline.Node::line)
                        .collect(Collectors.toSet());
        this.most = most;
    }

    /// The pieces of a section, without its own title.
    ///
    /// @param most the most characters of code that go into one piece
    static List<Piece> of(Match match, Query query, int most) {
        Pieces pieces = new Pieces(match.volume().text(), query, most);
        int first = match.path().isEmpty() ? match.line() : match.line() + 1;
        for (int number = first; number <= match.lastLine(); number++) {
            pieces.read(number);
        }
        pieces.endCode(match.lastLine());
        return pieces.pieces;
    }

    private void read(int number) {
        String line = lines.line(number);
        if (code.fenced()) {
            if (code.endsWith(line)) {
                endCode(number);
            } else {
                code.add(line);
            }
        } else if (code.beginsWith(line)) {
            endCode(number - 1);
            code.begin(line, number);
        } else if (isIndentedCode(line)) {
            code.addIndented(line, number, margin);
        } else if (line.isBlank()) {
            code.addBlank();
            inTable = false;
        } else {
            endCode(number - 1);
            readText(excerpt(line), number);
        }
        before = line;
    }

    /// Four blanks more than the text around it has, below an empty line or a colon.
    private boolean isIndentedCode(String line) {
        return !line.isBlank()
                && CodeBlock.indent(line) >= margin + CODE
                && (code.open() || before.isBlank() || before.stripTrailing().endsWith(":"))
                && (code.open() || !ITEM.matcher(line).lookingAt());
    }

    private void readText(String line, int number) {
        Matcher item = ITEM.matcher(line);
        if (titles.contains(number)) {
            margin = 0;
            pieces.add(new Piece.Title(plain(line.replaceFirst("^\\s*#{1,6}+", "")), number));
        } else if (RULE.matcher(line).matches()) {
            margin = 0;
        } else if (TableRow.isDashes(line)) {
            inTable = true;
        } else if (TableRow.isRow(line) || (inTable && line.indexOf('|') >= 0)) {
            prose(
                    TableRow.cells(line).stream()
                            .map(Pieces::plain)
                            .collect(Collectors.joining(" | ")),
                    number);
        } else if (item.matches()) {
            item(item, line, number);
        } else {
            margin = CodeBlock.indent(line) < margin ? 0 : margin;
            prose(plain(line), number);
        }
    }

    /// A box stands here without its mark: how things stand is said by the board, not by the
    /// document.
    private void item(Matcher item, String line, int number) {
        String indent = item.group("indent").replace("\t", "    ");
        String mark = item.group("mark");
        boolean bullet = !Character.isDigit(mark.charAt(0));
        margin = "•◦".contains(mark) ? 0 : CodeBlock.indent(line) + mark.length() + 1;
        String text = BOX.matcher(line.substring(item.end("gap"))).replaceFirst("");
        prose(
                " ".repeat(Math.min(indent.length(), 8))
                        + (bullet ? "•" : mark)
                        + " "
                        + plain(text),
                number);
    }

    private void prose(String text, int number) {
        if (!text.isBlank()) {
            pieces.add(new Piece.Prose(text, number));
        }
    }

    private String excerpt(String line) {
        if (line.length() <= LONG_LINE) {
            return line;
        }
        int start = whole(line, Math.max(0, query.firstIn(line) - BEFORE_HIT));
        int end = whole(line, Math.min(line.length(), start + LONG_LINE));
        return (start > 0 ? "…" : "")
                + line.substring(start, end)
                + (end < line.length() ? "…" : "");
    }

    /// No character is cut in two.
    private static int whole(String line, int at) {
        return at < line.length() && Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private static String plain(String markdown) {
        return PlainText.of(markdown);
    }

    /// Code that is longer than an answer is shown line by line: half of it must not be taken for
    /// the whole.
    private void endCode(int last) {
        if (!code.open()) {
            return;
        }
        String text = code.text();
        if (text.length() <= most) {
            if (!text.isBlank()) {
                pieces.add(new Piece.Code(text, code.line(), Math.min(last, code.lastLine())));
            }
        } else {
            List<String> all = text.lines().toList();
            for (int i = 0; i < all.size(); i++) {
                pieces.add(new Piece.Listing(excerpt(all.get(i)), code.firstInside() + i));
            }
        }
        code.end();
    }
}
