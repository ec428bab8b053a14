package dev.cutover.plans.markdown.webcopy;

import dev.cutover.plans.markdown.text.Edit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Makes lists of bullets again, and fenced code of what is indented below them.
///
/// The bullet itself is an edit of its own: by it the reader knows what stood there.
final class CopiedLists {

    /// What Markdown would take for the beginning of something else.
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?:[-+*](?=\\s|$)|#{1,6}(?=\\s|$)|>|`{3}|~{3}|\\d{1,9}(?=[.)](?:\\s|$)))");

    private static final int INDENT = 2;

    /// Keeps an item without words from being a line below a heading, or the end of its list.
    private static final String NOTHING = " <!-- -->";

    /// @param sign tells levels apart where the indentation is lost
    private record Level(int column, char sign) {}

    private static final Pattern MARKDOWN_ITEM = Pattern.compile("\\s*(?:[-+*]|\\d{1,9}[.)])\\s");

    private final List<PageLine> lines;
    private final List<Edit> edits = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int bullets;
    private int next;

    private CopiedLists(List<PageLine> lines) {
        this.lines = lines;
    }

    /// @param edits in the order of the text
    /// @param bullets how many there are
    record Lists(List<Edit> edits, int bullets) {}

    /// @param lines those outside of fenced code
    static Lists of(List<PageLine> lines) {
        CopiedLists lists = new CopiedLists(lines);
        while (lists.next < lines.size()) {
            lists.line(lines.get(lists.next));
        }
        return new Lists(lists.edits, lists.bullets);
    }

    /// Only the signs, where lists are Markdown otherwise and indented as they should be.
    static Lists signsOf(List<PageLine> lines) {
        CopiedLists lists = new CopiedLists(lines);
        lines.stream().filter(PageLine::isBullet).forEach(lists::sign);
        return new Lists(lists.edits, lists.bullets);
    }

    private void sign(PageLine line) {
        bullets++;
        asMarkdown(line, line.start() + line.indent(), line.start() + line.saying());
    }

    private void line(PageLine line) {
        if (line.isBullet()) {
            bullet(line);
            next++;
        } else if (line.isBlank()) {
            blank(line);
            next++;
        } else if (isBelow(line)) {
            below();
        } else {
            levels.clear();
            next++;
        }
    }

    /// Hard blanks would be a paragraph.
    private void blank(PageLine line) {
        if (!line.text().isBlank()) {
            edits.add(Edit.delete(line.start(), line.end()));
        }
    }

    private boolean isBelow(PageLine line) {
        int left = levels.isEmpty() ? 1 : levels.getLast().column();
        return line.column() > left && !MARKDOWN_ITEM.matcher(line.text()).lookingAt();
    }

    private void bullet(PageLine line) {
        bullets++;
        int depth = depthOf(new Level(line.column(), line.sign()));
        int sign = line.start() + line.indent();
        int saying = line.start() + line.saying();
        edits.add(new Edit(line.start(), sign, apart() + " ".repeat(INDENT * depth)));
        asMarkdown(line, sign, saying);
    }

    private void asMarkdown(PageLine line, int sign, int saying) {
        edits.add(new Edit(sign, sign + 1, "-"));
        boolean empty = line.saying() == line.text().length();
        edits.add(new Edit(sign + 1, saying, empty ? NOTHING : " "));
        escape(line.text().substring(line.saying()), saying);
    }

    /// An empty line, where Markdown would take the bullet for a part of what stands above it.
    private String apart() {
        if (next == 0 || lines.get(next - 1).isBlank()) {
            return "";
        }
        PageLine above = lines.get(next - 1);
        return above.isBullet() ? "" : "\n";
    }

    private void escape(String saying, int at) {
        if (MARKUP.matcher(saying).lookingAt()) {
            int digits = 0;
            while (Character.isDigit(saying.charAt(digits))) {
                digits++;
            }
            edits.add(Edit.insert(at + digits, "\\"));
        }
    }

    private int depthOf(Level level) {
        while (!levels.isEmpty() && levels.getLast().column() > level.column()) {
            levels.removeLast();
        }
        if (levels.contains(level)) {
            while (!levels.getLast().equals(level)) {
                levels.removeLast();
            }
        } else {
            levels.addLast(level);
        }
        return levels.size() - 1;
    }

    /// What stands below a bullet and further right, up to the next bullet or what stands left.
    private void below() {
        int first = next;
        int behind = first;
        while (next < lines.size() && (lines.get(next).isBlank() || isMore(lines.get(next)))) {
            behind = lines.get(next).isBlank() ? behind : next + 1;
            next++;
        }
        next = behind;
        List<PageLine> block = lines.subList(first, behind);
        boolean announced = first > 0 && announces(first);
        if (CopiedCode.is(block, announced)) {
            CopiedCode.edits(block, INDENT * levels.size()).forEach(edits::add);
        } else {
            block.forEach(this::prose);
        }
    }

    private boolean isMore(PageLine line) {
        return !line.isBullet() && isBelow(line);
    }

    private boolean announces(int index) {
        int above = index - 1;
        while (above > 0 && lines.get(above).isBlank()) {
            above--;
        }
        return lines.get(above).text().strip().endsWith(":");
    }

    private void prose(PageLine line) {
        if (line.isBlank()) {
            blank(line);
        } else {
            edits.add(
                    new Edit(
                            line.start(),
                            line.start() + line.indent(),
                            " ".repeat(INDENT * levels.size())));
        }
    }
}
