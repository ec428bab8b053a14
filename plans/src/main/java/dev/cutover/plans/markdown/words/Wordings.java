package dev.cutover.plans.markdown.words;

import java.util.ArrayList;
import java.util.List;

/// All texts that a pattern of words stands for, to be looked up instead of matched: of `e
/// ?mails?|post(?:al)?` these are `email`, `e mail`, `emails`, `e mails`, `post`, `postal`.
///
/// It knows alternatives, groups, and what is optional.
final class Wordings {

    private final String pattern;
    private int next;

    private Wordings(String pattern) {
        this.pattern = pattern;
    }

    static List<String> of(String pattern) {
        return new Wordings(pattern).alternatives();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (is('|')) {
            next++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> all = List.of("");
        while (next < pattern.length() && !is('|') && !is(')')) {
            all = joined(all, part());
        }
        return all;
    }

    private List<String> part() {
        List<String> part = is('(') ? group() : List.of(String.valueOf(pattern.charAt(next)));
        next++;
        if (!is('?')) {
            return part;
        }
        next++;
        List<String> optional = new ArrayList<>(part);
        optional.add("");
        return optional;
    }

    /// Ends at its closing parenthesis.
    private List<String> group() {
        next += "(?:".length();
        return alternatives();
    }

    private boolean is(char character) {
        return next < pattern.length() && pattern.charAt(next) == character;
    }

    private static List<String> joined(List<String> beginnings, List<String> ends) {
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> beginning + end))
                .toList();
    }
}
