package dev.cutover.plans.markdown.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line to write on: three underscores or more, also escaped ones, outside inline code.
///
/// @param before what the line says between the blank before it, or its beginning, and this one
/// @param start in the line
/// @param end in the line, behind its last underscore
public record Underscores(String before, int start, int end) {

    private static final Pattern RUN = Pattern.compile("(?:\\\\?_){3,}+");
    private static final int EMPHASIS = 3;

    /// Those of a line, from left to right.
    public static List<Underscores> in(String line) {
        if (!line.contains("___") && !line.contains("\\_")) {
            return List.of();
        }
        List<Underscores> found = new ArrayList<>();
        Matcher matcher = RUN.matcher(line);
        boolean[] code = codeIn(line);
        int last = 0;
        while (matcher.find()) {
            if (!code[matcher.start()]
                    && !isWithinWord(line, matcher)
                    && !isEmphasis(line, matcher)) {
                found.add(
                        new Underscores(
                                line.substring(last, matcher.start()),
                                matcher.start(),
                                matcher.end()));
                last = matcher.end();
            }
        }
        return found;
    }

    /// Backticks that close are as many as those that open; an open end is no code.
    private static boolean[] codeIn(String line) {
        boolean[] code = new boolean[line.length()];
        int open = line.indexOf('`');
        while (open >= 0) {
            int close = line.indexOf('`', open + 1);
            if (close < 0) {
                return code;
            }
            Arrays.fill(code, open, close, true);
            open = line.indexOf('`', close + 1);
        }
        return code;
    }

    /// `snake___case` is a name.
    private static boolean isWithinWord(String line, Matcher run) {
        return run.start() > 0
                && run.end() < line.length()
                && Character.isLetterOrDigit(line.charAt(run.start() - 1))
                && Character.isLetterOrDigit(line.charAt(run.end()));
    }

    /// `___very important___` is bold.
    private static boolean isEmphasis(String line, Matcher run) {
        if (run.end() - run.start() != EMPHASIS) {
            return false;
        }
        boolean opens =
                run.end() < line.length()
                        && Character.isLetter(line.charAt(run.end()))
                        && line.indexOf("___", run.end()) > run.end();
        boolean closes =
                run.start() > 0
                        && Character.isLetter(line.charAt(run.start() - 1))
                        && line.lastIndexOf("___", run.start() - 1) >= 0;
        return opens || closes;
    }
}
