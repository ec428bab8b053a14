package dev.cutover.plans.writeback;

import java.util.regex.Pattern;

/// What people typed, as it can stand in a document without changing what stands around it.
final class Prose {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]++");
    private static final Pattern NUMBERED = Pattern.compile("(?s)(\\d{1,9})([.)].*)");

    /// An underscore within a word is no markup.
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\*\\[\\]<|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final int LONGEST_NAME = 60;

    private Prose() {}

    /// In one line.
    static String line(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    /// In one line, where a line begins: no list, no heading, no box comes of it.
    static String beginning(String typed) {
        String line = line(typed);
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        boolean punctuation = first < 128 && !Character.isLetterOrDigit(first);
        return punctuation ? "\\" + line : NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }

    /// A person's name between other words: nothing in it is markup.
    static String name(String typed) {
        String line = line(typed);
        String shortened =
                line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
        // A backtick cannot be escaped for certain: one before it may be open.
        return MARKUP.matcher(shortened.replace('`', '\'')).replaceAll("\\\\$0");
    }

    /// In a cell of a table, where a bar would end it.
    static String cell(String typed) {
        return line(typed).replaceAll("(?<!\\\\)\\|", "\\\\|");
    }
}
