package dev.cutover.plans.markdown.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What a line says without its markup: emphasis and links are gone, code stays between backticks.
///
/// @param code the inline code, verbatim
public record PlainText(String text, List<String> code) {

    /// More than a line that people write, and little enough to be read in no time.
    private static final int LONGEST = 4_000;

    /// Keeps a text that begins with `1.` or `#` from being read as a list or a heading.
    private static final String GUARD = "& ";

    private static final Pattern BREAK = Pattern.compile("\\s*[\r\n]\\s*");
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();

    public PlainText {
        code = List.copyOf(code);
    }

    public static String of(String markdown) {
        return parse(markdown).text();
    }

    public static PlainText parse(String markdown) {
        String line = oneLine(clipped(markdown)).strip();
        PlainText simple = SimpleLine.read(line);
        return simple == null ? parsed(line) : simple;
    }

    private static String oneLine(String text) {
        boolean several = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return several ? BREAK.matcher(text).replaceAll(" ") : text;
    }

    /// What the parser makes of a line.
    static PlainText parsed(String line) {
        Words words = new Words();
        PARSER.parse(GUARD + line).accept(words);
        return new PlainText(words.text.substring(GUARD.length()).strip(), words.code);
    }

    /// Whether so much is written in one line that only its beginning is shown.
    public static boolean isClipped(String markdown) {
        return markdown.length() > LONGEST;
    }

    /// That beginning.
    public static String clipped(String markdown) {
        return isClipped(markdown) ? markdown.substring(0, LONGEST) + "…" : markdown;
    }

    private static final class Words extends AbstractVisitor {

        /// Tags that only format. Anything else in angle brackets is a placeholder: `<PASSWORD>`.
        private static final Pattern TAG =
                Pattern.compile(
                        "(?i)<!--.*|</?(a|b|br|code|del|details|div|em|font|i|img|ins|kbd|mark|p|s"
                                + "|small|span|strong|sub|summary|sup|u)\\b.*",
                        Pattern.DOTALL);

        private final StringBuilder text = new StringBuilder();
        private final List<String> code = new ArrayList<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            String fence = node.getLiteral().contains("`") ? "``" : "`";
            text.append(fence).append(node.getLiteral()).append(fence);
            code.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            text.append(TAG.matcher(node.getLiteral()).matches() ? "" : node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }
    }
}
