package dev.cutover.plans.probes.proposing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a script into commands and words, as a shell would, in one pass. What only a shell can know
/// (`$HOST`, `$(…)`) stays as it is written.
final class ScriptReader {

    private static final int MOST_LINES = 200;

    private final String code;
    private final List<Script.Line> lines = new ArrayList<>();
    private List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private String input = "";
    private String comment = "";
    private boolean writes;
    private @Nullable String awaited;
    private int at;

    private ScriptReader(String code) {
        this.code = code;
    }

    static Script read(String code) {
        ScriptReader reader = new ScriptReader(code.replace("\r\n", "\n"));
        reader.read();
        return new Script(reader.lines);
    }

    private void read() {
        while (at < code.length() && lines.size() < MOST_LINES) {
            next(code.charAt(at++));
        }
        endLine();
    }

    private void next(char letter) {
        switch (letter) {
            case ' ', '\t' -> endWord();
            case '\n' -> endOfLine();
            case ';' -> endLine();
            case '&' -> and();
            case '|' -> or();
            case '(', ')' -> bracket(letter);
            case '<' -> in();
            case '>' -> out();
            case '#' -> hash();
            case '\\' -> escaped();
            case '\'' -> quoted('\'');
            case '"' -> quoted('"');
            default -> add(letter);
        }
    }

    private void add(char letter) {
        word.append(letter);
        inWord = true;
    }

    private char peek() {
        return at < code.length() ? code.charAt(at) : '\n';
    }

    private boolean skip(char letter) {
        boolean here = at < code.length() && code.charAt(at) == letter;
        at += here ? 1 : 0;
        return here;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(words);
            words = new ArrayList<>();
        }
    }

    private void endLine() {
        endCommand();
        if (!commands.isEmpty()) {
            lines.add(new Script.Line(commands, input, comment, writes));
        }
        commands = new ArrayList<>();
        input = "";
        comment = "";
        writes = false;
    }

    private void endOfLine() {
        if (awaited != null) {
            endWord();
            input = document(awaited);
            awaited = null;
        }
        endLine();
    }

    /// What stands between `<<END` and `END`.
    private String document(String end) {
        StringBuilder text = new StringBuilder();
        while (at < code.length()) {
            int newline = code.indexOf('\n', at);
            String line = code.substring(at, newline < 0 ? code.length() : newline);
            at = newline < 0 ? code.length() : newline + 1;
            if (line.strip().equals(end)) {
                break;
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private void and() {
        if (peek() == '>') {
            return;
        }
        skip('&');
        endLine();
    }

    private void or() {
        if (skip('|')) {
            endLine();
        } else {
            skip('&');
            endCommand();
        }
    }

    /// `$(…)` is a part of its word; other brackets stand around commands.
    private void bracket(char letter) {
        boolean substitutes =
                letter == '(' && !word.isEmpty() && word.charAt(word.length() - 1) == '$';
        if (!substitutes) {
            endLine();
            return;
        }
        add('(');
        for (int depth = 1; at < code.length() && depth > 0; at++) {
            char next = code.charAt(at);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            add(next);
        }
    }

    private void in() {
        boolean document = skip('<');
        if (document) {
            skip('-');
            awaited = wordBehind().replaceAll("['\"\\\\]", "");
        } else {
            wordBehind();
        }
    }

    private void out() {
        boolean numbered = word.toString().matches("\\d|");
        if (numbered) {
            word.setLength(0);
            inWord = false;
        }
        skip('>');
        skip('|');
        String file = wordBehind();
        writes |= !file.equals("/dev/null") && !file.matches("&\\d|&-");
    }

    private String wordBehind() {
        endWord();
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
        int start = at;
        while (at < code.length() && " \t\n;|<>)".indexOf(code.charAt(at)) < 0) {
            at++;
        }
        return code.substring(start, at);
    }

    private void hash() {
        if (inWord) {
            add('#');
            return;
        }
        int newline = code.indexOf('\n', at);
        int end = newline < 0 ? code.length() : newline;
        boolean beside = !words.isEmpty() || !commands.isEmpty();
        comment = beside ? code.substring(at, end).strip() : "";
        at = end;
    }

    private void escaped() {
        if (at < code.length() && !skip('\n')) {
            add(code.charAt(at++));
        }
    }

    private void quoted(char quote) {
        inWord = true;
        while (at < code.length() && code.charAt(at) != quote) {
            char next = code.charAt(at++);
            boolean escapes =
                    quote == '"' && next == '\\' && at < code.length() && isSpecial(peek());
            word.append(escapes ? code.charAt(at++) : next);
        }
        at++;
    }

    private static boolean isSpecial(char letter) {
        return "\"\\$`".indexOf(letter) >= 0;
    }
}
