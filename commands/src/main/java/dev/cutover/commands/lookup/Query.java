package dev.cutover.commands.lookup;

import java.util.List;

/// What somebody looks for.
///
/// @param text as typed, in one line, cut where it is long
/// @param words its different words, as they are compared
/// @param whole whether nothing was left out
public record Query(String text, List<String> words, boolean whole) {

    /// So much of a pasted message is enough to find it.
    private static final int LONGEST = 150;

    private static final int MOST_WORDS = 32;

    public Query {
        words = List.copyOf(words);
    }

    public static Query of(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip();
        String text = cut(line);
        List<String> words = Spelling.words(text).stream().distinct().toList();
        return new Query(
                text,
                words.subList(0, Math.min(words.size(), MOST_WORDS)),
                text.length() == line.length() && words.size() <= MOST_WORDS);
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip();
    }

    /// All words, one bit each.
    long all() {
        return (1L << words.size()) - 1;
    }

    /// The words that are not among these.
    List<String> without(long found) {
        return words.stream().filter(word -> (found & 1L << words.indexOf(word)) == 0).toList();
    }

    /// Which of the words stand in a text, whole or begun.
    long in(String text) {
        long[] found = {0};
        Spelling.read(text, (word, _) -> found[0] |= bits(word));
        return found[0];
    }

    /// Where the first of the words stands in a text, -1 for nowhere.
    int firstIn(String text) {
        int[] first = {-1};
        Spelling.read(
                text,
                (word, start) -> first[0] = first[0] < 0 && bits(word) != 0 ? start : first[0]);
        return first[0];
    }

    private long bits(String word) {
        long bits = 0;
        for (int i = 0; i < words.size(); i++) {
            bits |= Vocabulary.matches(words.get(i), word) ? 1L << i : 0;
        }
        return bits;
    }
}
