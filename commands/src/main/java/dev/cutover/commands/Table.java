package dev.cutover.commands;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A map, in the order in which its keys came, of which one value changes with each command: the
/// next one shares its keys, so that thousands of tasks cost no more than a line of memory.
///
/// Immutable and thread-safe; knows no null. Equal to any map of the same.
final class Table<K, V> extends AbstractMap<K, V> {

    private final Map<K, Integer> places;
    private final Object[] values;

    private Table(Map<K, Integer> places, Object[] values) {
        this.places = places;
        this.values = values;
    }

    /// The same map where it is one.
    static <K, V> Table<K, V> of(Map<K, V> map) {
        if (map instanceof Table<K, V> table) {
            return table;
        }
        Map<K, Integer> places = new LinkedHashMap<>();
        map.keySet().forEach(key -> places.put(key, places.size()));
        return new Table<>(places, map.values().toArray());
    }

    Table<K, V> and(K key, V value) {
        Integer place = places.get(key);
        Object[] next = Arrays.copyOf(values, place == null ? values.length + 1 : values.length);
        next[place == null ? values.length : place] = value;
        return new Table<>(place == null ? placesAnd(key) : places, next);
    }

    private Map<K, Integer> placesAnd(K key) {
        Map<K, Integer> more = new LinkedHashMap<>(places);
        more.put(key, values.length);
        return more;
    }

    Table<K, V> without(K key) {
        Map<K, V> left = new LinkedHashMap<>(this);
        left.remove(key);
        return of(left);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Integer place = places.get(key);
        return place == null ? null : value(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return places.containsKey(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return places.entrySet().stream()
                        .map(at -> Map.entry(at.getKey(), value(at.getValue())))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private V value(int place) {
        return (V) values[place];
    }
}
