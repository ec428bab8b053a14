package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// It is what a map would be that is copied whole with each change.
class TableTest {

    private static final Table<String, Integer> TWO = Table.of(ordered("b", 1, "a", 2));

    private static Map<String, Integer> ordered(String one, int first, String other, int second) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    @Test
    void itIsEqualToAnyMapOfTheSame() {
        Map<String, Integer> map = Map.of("a", 2, "b", 1);

        assertThat(TWO).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(map).isEqualTo(TWO);
        assertThat(TWO.keySet()).containsExactly("b", "a");
        assertThat(TWO.get("c")).isNull();
        assertThat(TWO.containsKey("c")).isFalse();
    }

    @Test
    void whatWasStaysAsItWas() {
        Table<String, Integer> changed = TWO.and("b", 5);
        Table<String, Integer> more = changed.and("c", 6);

        assertThat(TWO).isEqualTo(Map.of("b", 1, "a", 2));
        assertThat(changed).isEqualTo(Map.of("b", 5, "a", 2));
        assertThat(more.entrySet()).extracting(Map.Entry::getKey).containsExactly("b", "a", "c");
        assertThat(more.without("b")).isEqualTo(Map.of("a", 2, "c", 6));
        assertThat(more.without("nobody")).isEqualTo(more);
        assertThat(more).hasSize(3);
    }

    @Test
    void anyChangesAreThoseOfAMap() {
        Random random = new Random(7);
        Table<Integer, Integer> table = Table.of(Map.of());
        Map<Integer, Integer> map = new LinkedHashMap<>();
        for (int step = 0; step < 2_000; step++) {
            int key = random.nextInt(40);
            if (random.nextInt(4) == 0) {
                table = table.without(key);
                map.remove(key);
            } else {
                table = table.and(key, step);
                map.put(key, step);
            }
            assertThat(table).isEqualTo(map);
            assertThat(List.copyOf(table.values())).isEqualTo(List.copyOf(map.values()));
        }
    }
}
