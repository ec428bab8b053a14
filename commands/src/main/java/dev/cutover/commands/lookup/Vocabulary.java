package dev.cutover.commands.lookup;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The words of a text, each with the sections in which it stands.
final class Vocabulary {

    /// The beginning of a word is as good as the word from here on; shorter ones begin too many.
    private static final int SHORTEST_BEGINNING = 2;

    private final NavigableMap<String, Postings> words = new TreeMap<>();

    void add(String word, int section, boolean inTitle) {
        words.computeIfAbsent(word, _ -> new Postings()).add(section, inTitle);
    }

    /// Where the word itself stands.
    Postings exactly(String word) {
        return words.getOrDefault(word, Postings.NONE);
    }

    /// Where longer words stand that begin like this.
    Collection<Postings> begunBy(String word) {
        return word.codePointCount(0, word.length()) < SHORTEST_BEGINNING
                ? Collections.emptyList()
                : words.subMap(word, false, word + Character.MAX_VALUE, false).values();
    }

    static boolean matches(String asked, String word) {
        return word.equals(asked)
                || (word.startsWith(asked)
                        && asked.codePointCount(0, asked.length()) >= SHORTEST_BEGINNING);
    }

    Collection<String> words() {
        return Collections.unmodifiableCollection(words.keySet());
    }
}
