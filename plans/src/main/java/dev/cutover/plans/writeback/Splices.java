package dev.cutover.plans.writeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The changes of one text, collected in any order and applied once. No two of them touch the same
/// characters: whoever comes first has them.
final class Splices {

    private final Original original;
    private final NavigableMap<Integer, Splice> replaced = new TreeMap<>();
    private final List<Splice> inserted = new ArrayList<>();

    Splices(Original original) {
        this.original = original;
    }

    /// Puts something in, behind what was put in at the same place before.
    void insert(int offset, String text) {
        if (!text.isEmpty()) {
            inserted.add(new Splice(offset, 0, text));
        }
    }

    /// Replaces some characters, unless they are taken or say the same already.
    void replace(int offset, int length, String text) {
        if (length == 0) {
            insert(offset, text);
        } else if (isFree(offset, offset + length)
                && !original.text()
                        .regionMatches(offset, text, 0, Math.max(length, text.length()))) {
            replaced.put(offset, new Splice(offset, length, text));
        }
    }

    private boolean isFree(int from, int to) {
        Map.Entry<Integer, Splice> before = replaced.lowerEntry(to);
        return before == null || before.getValue().end() <= from;
    }

    String applied() {
        String text = original.text();
        StringBuilder result = new StringBuilder(text.length() + 1024);
        int next = 0;
        for (Splice splice : inOrder()) {
            result.append(text, next, splice.offset()).append(splice.text());
            next = splice.end();
        }
        return result.append(text, next, text.length()).toString();
    }

    /// What was put in where something gives way stands before it.
    private List<Splice> inOrder() {
        List<Splice> all = new ArrayList<>(replaced.values());
        inserted.stream().map(this::outside).forEach(all::add);
        all.sort(Comparator.comparingInt(Splice::offset).thenComparingInt(Splice::length));
        return all;
    }

    private Splice outside(Splice insertion) {
        Map.Entry<Integer, Splice> around = replaced.lowerEntry(insertion.offset());
        return around == null || around.getValue().end() <= insertion.offset()
                ? insertion
                : new Splice(around.getValue().end(), 0, insertion.text());
    }
}
