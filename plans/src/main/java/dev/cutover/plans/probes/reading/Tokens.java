package dev.cutover.plans.probes.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a condition, one after the other.
final class Tokens {

    /// Of all clauses: more than anybody reads.
    private static final int LONGEST = 2_000;

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*+(?<token>\"[^\"]*+\""
                            + "|/(?:[^/\\\\]|\\\\.)++/"
                            + "|==|!=|<=|>=|<|>|=|,|\\(|\\)|\\+(?=\\s)|-(?=\\s)"
                            + "|\\$(?:\\.[A-Za-z0-9_-]++|\\[\"[^\"]*+\"\\]|\\['[^']*+'\\]|\\[[^\\]]*+\\])*+"
                            + "|[^\\s,()\"=<>!]++|!)");

    private final List<String> tokens;
    private int at;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String text) {
        if (text.length() > LONGEST) {
            throw new WrongLine(
                    "This line has %d characters; at most %d are read."
                            .formatted(text.length(), LONGEST),
                    "Write several lines of “expect”.");
        }
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.region(end, text.length()).lookingAt()) {
            tokens.add(token.group("token"));
            end = token.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new WrongLine(
                    "A quote is opened in %s and never closed."
                            .formatted(WrongLine.quoted(text.substring(end))),
                    "Put a quote behind the text as well.");
        }
        return new Tokens(tokens);
    }

    boolean end() {
        return at == tokens.size();
    }

    Optional<String> peek() {
        return end() ? Optional.empty() : Optional.of(tokens.get(at));
    }

    /// @param missing what should stand here
    String next(String missing) {
        if (end()) {
            throw new WrongLine(
                    at == 0
                            ? "Nothing stands here."
                            : "Something is missing behind %s."
                                    .formatted(WrongLine.quoted(tokens.get(at - 1))),
                    "Write %s.".formatted(missing));
        }
        return tokens.get(at++);
    }

    boolean skip(String token) {
        boolean here = !end() && tokens.get(at).equals(token);
        at += here ? 1 : 0;
        return here;
    }

    int position() {
        return at;
    }

    /// What was read since a position, as it is written but for its blanks.
    String since(int position) {
        StringBuilder written = new StringBuilder();
        for (String token : tokens.subList(position, at)) {
            boolean close = token.equals(",") || token.equals(")") || written.isEmpty();
            boolean open = !written.isEmpty() && written.charAt(written.length() - 1) == '(';
            boolean call = token.equals("(") && written.toString().endsWith("baseline");
            written.append(close || open || call ? "" : " ").append(token);
        }
        return written.toString();
    }
}
