package dev.cutover.plans.amend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// Which thing of a new list is which of an old one, each at most once. Things are numbered from 0
/// in the order of their texts.
final class Pairs {

    /// A stretch of a list.
    ///
    /// @param to behind the last
    record Range(int from, int to) {}

    private final int[] oldOf;
    private final int[] newOf;

    Pairs(int olds, int news) {
        oldOf = new int[news];
        Arrays.fill(oldOf, -1);
        newOf = new int[olds];
        Arrays.fill(newOf, -1);
    }

    void pair(int old, int fresh) {
        if (newOf[old] >= 0 || oldOf[fresh] >= 0) {
            throw new IllegalStateException("%d or %d has its pair".formatted(old, fresh));
        }
        newOf[old] = fresh;
        oldOf[fresh] = old;
    }

    /// -1 for what is new.
    int oldOf(int fresh) {
        return oldOf[fresh];
    }

    boolean isNew(int fresh) {
        return oldOf[fresh] < 0;
    }

    /// Whether a thing is paired with one of a stretch.
    boolean isWithin(int old, Range news) {
        return newOf[old] >= news.from && newOf[old] < news.to;
    }

    boolean isLeft(int old) {
        return newOf[old] < 0;
    }

    /// Pairs what stands once on either side under the same key.
    <K> void once(Range olds, Range news, IntFunction<K> oldKey, IntFunction<K> newKey) {
        Map<K, List<Integer>> oldsByKey = byKey(olds, oldKey, newOf);
        Map<K, List<Integer>> newsByKey = newsByKey(news, newKey);
        newsByKey.forEach((key, fresh) -> {
            List<Integer> same = oldsByKey.getOrDefault(key, List.of());
            if (fresh.size() == 1 && same.size() == 1) {
                pair(same.getFirst(), fresh.getFirst());
            }
        });
    }

    /// Of several that say the same, those beside neighbours that have found each other.
    <K> void besideNeighbours(
            Range olds, Range news, IntFunction<K> oldKey, IntFunction<K> newKey) {
        for (int fresh = news.from + 1; fresh < news.to; fresh++) {
            beside(fresh, oldOf[fresh - 1] + 1, oldOf[fresh - 1] >= 0, olds, oldKey, newKey);
        }
        for (int fresh = news.to - 2; fresh >= news.from; fresh--) {
            beside(fresh, oldOf[fresh + 1] - 1, oldOf[fresh + 1] >= 0, olds, oldKey, newKey);
        }
    }

    private <K> void beside(
            int fresh,
            int old,
            boolean neighbour,
            Range olds,
            IntFunction<K> oldKey,
            IntFunction<K> newKey) {
        if (neighbour
                && isNew(fresh)
                && old >= olds.from
                && old < olds.to
                && isLeft(old)
                && oldKey.apply(old).equals(newKey.apply(fresh))) {
            pair(old, fresh);
        }
    }

    /// The first with the first, the second with the second.
    <K> void inOrder(Range olds, Range news, IntFunction<K> oldKey, IntFunction<K> newKey) {
        Map<K, List<Integer>> oldsByKey = byKey(olds, oldKey, newOf);
        newsByKey(news, newKey)
                .forEach((key, fresh) -> {
                    List<Integer> same = oldsByKey.getOrDefault(key, List.of());
                    for (int i = 0; i < Math.min(same.size(), fresh.size()); i++) {
                        pair(same.get(i), fresh.get(i));
                    }
                });
    }

    private <K> Map<K, List<Integer>> newsByKey(Range news, IntFunction<K> key) {
        return byKey(news, key, oldOf);
    }

    private static <K> Map<K, List<Integer>> byKey(
            Range range, IntFunction<K> key, int[] partners) {
        Map<K, List<Integer>> byKey = new HashMap<>();
        for (int index = range.from; index < range.to; index++) {
            if (partners[index] < 0) {
                byKey.computeIfAbsent(key.apply(index), _ -> new ArrayList<>()).add(index);
            }
        }
        return byKey;
    }

    /// Pairs two short lists by what they say: the only ones first, then in order.
    static Pairs byText(List<String> olds, List<String> news) {
        Pairs pairs = new Pairs(olds.size(), news.size());
        Range all = new Range(0, olds.size());
        Range fresh = new Range(0, news.size());
        pairs.once(all, fresh, olds::get, news::get);
        pairs.besideNeighbours(all, fresh, olds::get, news::get);
        pairs.inOrder(all, fresh, olds::get, news::get);
        return pairs;
    }
}
