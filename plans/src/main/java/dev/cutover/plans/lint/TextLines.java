package dev.cutover.plans.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into its lines, and knows which of them are code.
final class TextLines {

    /// More than a line that people write, and little enough for any rule.
    private static final int LONGEST = 2_000;

    private static final Pattern OPENING =
            Pattern.compile(
                    "[\\s>]{0,200}(?:(?:[-*+•]|\\d{1,3}[.)])\\s{1,4})?(?<mark>`{3,20}|~{3,20})"
                            + "\\s{0,4}(?<language>[\\w+#-]{0,30})[^`]*");

    private final String text;
    private final int most;
    private final List<TextLine> lines = new ArrayList<>();
    private String mark = "";
    private String language = "";
    private int fence;

    private TextLines(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /// @param most how many lines from the beginning
    static List<TextLine> of(String text, int most) {
        return new TextLines(text, most).lines();
    }

    private List<TextLine> lines() {
        int start = 0;
        while (start < text.length() && lines.size() < most) {
            int end = endFrom(start);
            add(text.substring(start, Math.min(end, start + LONGEST)));
            boolean split = text.startsWith("\r\n", end);
            start = end + (split ? 2 : 1);
        }
        return List.copyOf(lines);
    }

    private int endFrom(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void add(String line) {
        if (fence == 0) {
            outside(line);
        } else if (closes(line)) {
            add(line, TextLine.Kind.FENCE);
            fence = 0;
            language = "";
        } else {
            add(line, TextLine.Kind.CODE);
        }
    }

    private void outside(String line) {
        Matcher opening = OPENING.matcher(line);
        boolean opens = mayBeFence(line) && opening.matches();
        if (opens) {
            mark = opening.group("mark");
            language = opening.group("language").toLowerCase(Locale.ROOT);
            fence = lines.size() + 1;
        }
        add(line, opens ? TextLine.Kind.FENCE : TextLine.Kind.TEXT);
    }

    private boolean closes(String line) {
        String bare = line.replace('>', ' ').strip();
        return bare.startsWith(mark) && bare.chars().allMatch(sign -> sign == mark.charAt(0));
    }

    private static boolean mayBeFence(String line) {
        return line.contains("```") || line.contains("~~~");
    }

    private void add(String line, TextLine.Kind kind) {
        lines.add(new TextLine(lines.size() + 1, line, kind, fence, language));
    }
}
