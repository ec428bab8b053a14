package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was seen stays as it was, however the list grows.
class GrowingTest {

    @Test
    void whatWasSeenStaysAsItWas() {
        Growing<Integer> growing = new Growing<>(List.of());
        List<List<Integer>> seen = new ArrayList<>();
        for (int size = 0; size < 100; size++) {
            seen.add(growing.now());
            growing.addAll(size % 3 == 0 ? List.of(size) : List.of(size, -size));
        }

        assertThat(seen.getFirst()).isEmpty();
        for (int size = 1; size < 100; size++) {
            List<Integer> before = seen.get(size - 1);
            assertThat(seen.get(size).subList(0, before.size())).isEqualTo(before);
            assertThat(seen.get(size).get(before.size())).isEqualTo(size - 1);
        }
    }

    @Test
    void itBeginsWithWhatWasThere() {
        List<Integer> first = IntStream.range(0, 40).boxed().toList();
        Growing<Integer> growing = new Growing<>(first);
        growing.addAll(List.of());
        growing.addAll(List.of(40));

        assertThat(growing.now()).isEqualTo(IntStream.rangeClosed(0, 40).boxed().toList());
    }

    @Test
    void nobodyChangesWhatTheySeeOrLooksBehindIt() {
        Growing<String> growing = new Growing<>(List.of("one"));
        List<String> seen = growing.now();
        growing.addAll(List.of("two"));

        assertThatThrownBy(() -> seen.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> seen.add("three"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
