package dev.cutover.commands.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code that is being read: between two fences, or indented.
final class CodeBlock {

    private static final Pattern FENCE =
            Pattern.compile("\\s{0,40}+(?<fence>`{3,}+|~{3,}+)(?<rest>[^`]*+)");
    private static final int TAB = 4;

    private final List<String> lines = new ArrayList<>();
    private String fence = "";
    private int margin;
    private int line;
    private boolean open;

    boolean open() {
        return open;
    }

    boolean fenced() {
        return open && !fence.isEmpty();
    }

    /// The line on which it begins, the fence included.
    int line() {
        return line;
    }

    int firstInside() {
        return fence.isEmpty() ? line : line + 1;
    }

    int lastLine() {
        return fence.isEmpty() ? line + trimmed().size() - 1 : Integer.MAX_VALUE;
    }

    boolean beginsWith(String text) {
        return FENCE.matcher(text).matches();
    }

    void begin(String text, int number) {
        Matcher matcher = FENCE.matcher(text);
        if (matcher.matches()) {
            open = true;
            fence = matcher.group("fence");
            margin = indent(text);
            line = number;
        }
    }

    boolean endsWith(String text) {
        String bare = text.strip();
        return bare.length() >= fence.length()
                && bare.chars().allMatch(letter -> letter == fence.charAt(0));
    }

    void add(String text) {
        lines.add(withoutMargin(text));
    }

    void addIndented(String text, int number, int around) {
        if (!open) {
            open = true;
            line = number;
            margin = around + TAB;
        }
        lines.add(withoutMargin(text));
    }

    /// Empty lines belong to indented code while it goes on behind them.
    void addBlank() {
        if (open) {
            lines.add("");
        }
    }

    String text() {
        return String.join("\n", trimmed());
    }

    private List<String> trimmed() {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        return lines.subList(0, last);
    }

    void end() {
        lines.clear();
        fence = "";
        open = false;
    }

    private String withoutMargin(String text) {
        int at = 0;
        int column = 0;
        while (at < text.length() && column < margin && " \t".indexOf(text.charAt(at)) >= 0) {
            column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
            at++;
        }
        return text.substring(at);
    }

    /// In columns; a tab goes to the next fourth.
    static int indent(String text) {
        int column = 0;
        for (int at = 0; at < text.length() && " \t".indexOf(text.charAt(at)) >= 0; at++) {
            column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }
}
