package dev.cutover.commands.lookup;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One text, asked for the words of a query: the sections that have any of them.
///
/// @param hits by section, those alone that have a word themselves
/// @param nameHas the words that stand in the name of the text, one bit each
record Searched(Volume volume, SortedMap<Integer, Hits> hits, long nameHas) {

    static Searched of(Volume volume, Query query) {
        Map<Integer, Hits> hits = new HashMap<>();
        Vocabulary vocabulary = volume.text().vocabulary();
        int count = query.words().size();
        for (int i = 0; i < count; i++) {
            int word = i;
            vocabulary
                    .exactly(query.words().get(word))
                    .each((section, title, text) ->
                            of(hits, section, count).add(word, title, text, false));
            vocabulary
                    .begunBy(query.words().get(word))
                    .forEach(longer ->
                            longer.each((section, title, text) ->
                                    of(hits, section, count).add(word, title, text, true)));
        }
        return new Searched(volume, new TreeMap<>(hits), query.in(volume.name()));
    }

    private static Hits of(Map<Integer, Hits> hits, int section, int words) {
        return hits.computeIfAbsent(section, _ -> new Hits(words));
    }

    /// The words that stand above a section: in the titles around it, and in the text's name.
    long above(int section) {
        Outline outline = volume.text().outline();
        long bits = nameHas;
        for (int at = outline.node(section).parent(); at > Outline.WHOLE; ) {
            Hits there = hits.get(at);
            bits |= there == null ? 0 : there.inTitle();
            at = outline.node(at).parent();
        }
        return bits;
    }
}
