package dev.cutover.commands.lookup;

import dev.cutover.commands.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the sections that fit a query, best first.
///
/// A section with all words comes before one that lacks some. Among those, what belongs to the
/// cutover (its plan, what was attached) comes before what merely lies in the folder; then
/// [Scoring] decides. Where no section has all words itself, the smallest that has them with its
/// parts will do. A section is found once: neither what holds a better one is, nor its parts.
public final class Search {

    /// A section that has its words only in several parts is worth showing while it is short.
    private static final int SHORT = 60;

    /// What has less of the query than this has none of it: the `the` of `restart the worker`.
    private static final double LEAST_SHARE = 0.3;

    private static final int SHORTEST_MISTYPED = 3;

    /// Better than any mention in passing, and not as good as a title.
    private static final double NAMED = 1;

    private final Query query;
    private final List<Searched> searched;
    private final Scoring scoring;

    /// @param query what was looked for in the end: with the nearest words there are, where the
    ///   text has none of those that were typed
    public record Found(Query asked, Query query, List<Match> matches) {

        public Found {
            matches = List.copyOf(matches);
        }

        /// Whether other words than those that were typed were looked for.
        public boolean mended() {
            return !asked.equals(query);
        }
    }

    private Search(Query query, List<Volume> volumes) {
        this.query = query;
        this.searched = volumes.stream().map(volume -> Searched.of(volume, query)).toList();
        this.scoring = Scoring.of(query, searched);
    }

    /// @param volumes what is looked through; of those that fit alike the first comes first
    public static Found in(List<Volume> volumes, Query asked) {
        if (asked.words().isEmpty()) {
            return new Found(asked, asked, List.of());
        }
        List<Match> matches = new Search(asked, volumes).matches();
        if (!matches.isEmpty()) {
            return new Found(asked, asked, matches);
        }
        Query mended = mended(volumes, asked);
        return mended.words().equals(asked.words())
                ? new Found(asked, asked, List.of())
                : new Found(asked, mended, new Search(mended, volumes).matches());
    }

    /// With the nearest word that there is in the place of each.
    private static Query mended(List<Volume> volumes, Query asked) {
        List<String> words =
                asked.words().stream().map(word -> nearest(volumes, word)).distinct().toList();
        return new Query(String.join(" ", words), words, asked.whole());
    }

    private static String nearest(List<Volume> volumes, String word) {
        if (word.length() < SHORTEST_MISTYPED) {
            return word;
        }
        List<String> known =
                volumes.stream()
                        .map(volume -> volume.text().vocabulary().words())
                        .flatMap(Collection::stream)
                        .filter(other ->
                                Math.abs(other.length() - word.length()) <= word.length() / 3)
                        .toList();
        return Nearest.words(known, word).stream().findFirst().orElse(word);
    }

    /// Sorting keeps the order of those that fit alike: that of the volumes, then of the text.
    private List<Match> matches() {
        return searched.stream()
                .flatMap(one ->
                        unrelated(candidates(one).stream().sorted(BEST_FIRST).toList()).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparing((Match match) -> !match.all())
                    .thenComparing(match -> !match.volume().origin().ofTheRun())
                    .thenComparing(Comparator.comparingDouble(Match::score).reversed())
                    .thenComparing(Comparator.comparingInt(Match::depth).reversed())
                    .thenComparingInt(Match::lines);

    private List<Match> candidates(Searched one) {
        List<Match> found = new ArrayList<>();
        one.hits()
                .forEach((section, hits) -> {
                    long has = hits.found() | one.above(section);
                    if (scoring.share(has) >= LEAST_SHARE) {
                        found.add(match(one, section, has, scoring.of(one, section, hits)));
                    }
                });
        found.addAll(together(one));
        if (one.nameHas() == query.all()) {
            found.add(named(one));
        }
        return found;
    }

    /// Who types a text's name wants to see it.
    private Match named(Searched one) {
        int first = one.volume().text().outline().nodes().size() > 1 ? 1 : Outline.WHOLE;
        return match(one, first, query.all(), NAMED);
    }

    private Match match(Searched one, int section, long has, double score) {
        return new Match(one.volume(), section, has == query.all(), query.without(has), score);
    }

    /// Short sections that have all words among their parts, and no part that has them alone.
    private List<Match> together(Searched one) {
        Outline outline = one.volume().text().outline();
        long[] has = new long[outline.nodes().size()];
        boolean[] done = new boolean[has.length];
        List<Match> found = new ArrayList<>();
        one.hits().forEach((section, hits) -> has[section] = hits.found());
        // Parts stand behind what holds them, so from the end every section has heard of all its
        // parts.
        for (int section = has.length - 1; section > Outline.WHOLE; section--) {
            Outline.Node node = outline.node(section);
            boolean all = (has[section] | one.above(section)) == query.all();
            Hits own = one.hits().get(section);
            boolean alone = own != null && (own.found() | one.above(section)) == query.all();
            if (has[section] != 0 && all && !alone && !done[section] && node.lines() <= SHORT) {
                found.add(match(one, section, query.all(), 0));
            }
            done[node.parent()] |= done[section] || (has[section] != 0 && all);
            has[node.parent()] |= has[section];
        }
        return found;
    }

    /// Without what holds a better one or is a part of it.
    ///
    /// @param best of one text, best first
    private static List<Match> unrelated(List<Match> best) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> above = new HashSet<>();
        List<Match> kept = new ArrayList<>();
        for (Match match : best) {
            Outline outline = match.volume().text().outline();
            List<Integer> around = around(outline, match.section());
            if (!above.contains(match.section()) && around.stream().noneMatch(taken::contains)) {
                kept.add(match);
                taken.add(match.section());
                above.addAll(around);
            }
        }
        return kept;
    }

    /// A section and all that hold it. The text before the first section holds none.
    private static List<Integer> around(Outline outline, int section) {
        List<Integer> around = new ArrayList<>();
        for (int at = section; at > Outline.WHOLE; at = outline.node(at).parent()) {
            around.add(at);
        }
        return around.isEmpty() ? List.of(section) : around;
    }
}
