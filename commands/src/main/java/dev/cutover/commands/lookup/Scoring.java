package dev.cutover.commands.lookup;

import java.util.ArrayList;
import java.util.List;

/// How well a section fits a query. For each word:
///
/// - the rarer it is among all sections, the more it weighs;
/// - in the title it counts four times what it can count in the text, in a title above it a third;
/// - in the text it counts more the more often it stands there, but never more than 1, and less
///   where there is much other text (the way of BM25).
///
/// The sum is lessened by the share of words that are missing, and a little by the length of the
/// section with all its parts: of two that fit alike, the smaller one says it.
///
/// @param rarity by word
/// @param usual how many words a section has on average
record Scoring(List<Double> rarity, double usual) {

    private static final double IN_TITLE = 4;
    private static final double ABOVE = 0.3;

    /// Where all sections are tiny, a line more or less says nothing.
    private static final double LEAST_USUAL = 20;

    /// A title that says nothing else is better than one that says much more.
    private static final double OTHER_WORDS_IN_TITLE = 0.15;

    static Scoring of(Query query, List<Searched> all) {
        double sections = 0;
        double words = 0;
        for (Searched one : all) {
            sections += one.volume().text().outline().nodes().size();
            words += one.volume().text().words();
        }
        List<Double> rarity = new ArrayList<>();
        for (int word = 0; word < query.words().size(); word++) {
            rarity.add(Math.log(1 + sections / Math.max(1, having(word, all))));
        }
        return new Scoring(rarity, Math.max(LEAST_USUAL, words / Math.max(1, sections)));
    }

    private static long having(int word, List<Searched> all) {
        return all.stream()
                .flatMap(one -> one.hits().values().stream())
                .filter(hits -> (hits.found() & 1L << word) != 0)
                .count();
    }

    double of(Searched searched, int section, Hits hits) {
        IndexedText text = searched.volume().text();
        long above = searched.above(section);
        double much = 0.25 + 0.75 * text.size(section) / usual;
        double sum = 0;
        for (int word = 0; word < rarity.size(); word++) {
            sum += rarity.get(word) * (title(word, hits, above) + text(word, hits, much));
        }
        double share = share(hits.found() | above);
        return sum * share * share * shortness(text, section) / (1 + others(text, section, hits));
    }

    private static double title(int word, Hits hits, long above) {
        double around = (above & 1L << word) == 0 ? 0 : ABOVE;
        return Math.max(IN_TITLE * hits.inTitle(word), around);
    }

    private static double text(int word, Hits hits, double much) {
        return hits.inText(word) / (hits.inText(word) + 1.2 * much);
    }

    /// How much of what was asked for is there, by the weight of its words: 1 for all of it.
    double share(long found) {
        double there = 0;
        double all = 0;
        for (int word = 0; word < rarity.size(); word++) {
            all += rarity.get(word);
            there += (found & 1L << word) == 0 ? 0 : rarity.get(word);
        }
        return there / all;
    }

    /// 1 for a section of a screen, 1/2 for one of some thousand lines.
    private static double shortness(IndexedText text, int section) {
        return 1 / (1 + 0.1 * Math.log(1 + text.outline().node(section).lines() / 10.0));
    }

    private static double others(IndexedText text, int section, Hits hits) {
        int words = Spelling.words(text.outline().node(section).title()).size();
        int matched = Long.bitCount(hits.inTitle());
        return matched == 0 ? 0 : OTHER_WORDS_IN_TITLE * Math.max(0, words - matched);
    }
}
