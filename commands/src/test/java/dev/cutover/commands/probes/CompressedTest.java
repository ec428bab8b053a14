package dev.cutover.commands.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.probes.Timing.Rounds;
import dev.cutover.plans.probes.Timing.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A watch where waiting passes quicker: asked as often, sooner.
class CompressedTest {

    private static final Duration FIRST = Duration.ofNanos(-1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Duration> all(Function<Duration, Optional<Duration>> next) {
        List<Duration> all = new ArrayList<>();
        for (Optional<Duration> at = next.apply(FIRST); at.isPresent(); ) {
            all.add(at.get());
            at = next.apply(at.get());
        }
        return all;
    }

    private static Watch every(Duration every, Duration length) {
        return new Watch(List.of(new Rounds(every, Duration.ZERO, length)), List.of());
    }

    @Test
    void everyQuarterOfAnHourIsEveryFifteenSeconds() {
        Compressed fast = Compressed.of(every(Duration.ofMinutes(15), Duration.ofHours(1)), 60);

        assertThat(all(fast::next).stream().map(Duration::toSeconds))
                .containsExactly(0L, 15L, 30L, 45L, 60L);
        assertThat(fast.end()).isEqualTo(Duration.ofMinutes(1));
        assertThat(fast.every(Duration.ofSeconds(15))).contains(Duration.ofSeconds(15));
        assertThat(fast.planned(Duration.ofSeconds(45))).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void itIsAskedOnceASecondAtMost() {
        Compressed fast = Compressed.of(every(Duration.ofSeconds(10), Duration.ofMinutes(1)), 60);

        assertThat(all(fast::next)).hasSize(7);
        assertThat(fast.every(Duration.ZERO)).contains(Duration.ofSeconds(1));
        assertThat(
                        Compressed.of(every(Duration.ofMillis(500), Duration.ofSeconds(2)), 60)
                                .every(Duration.ZERO))
                .as("unless the plan itself wants it")
                .contains(Duration.ofMillis(500));
    }

    @Test
    void marksAloneComeSoonerToo() {
        Compressed fast =
                Compressed.of(
                        new Watch(List.of(), List.of(Duration.ofHours(1), Duration.ofHours(4))),
                        60);

        assertThat(all(fast::next)).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4));
        assertThat(fast.every(Duration.ofMinutes(1))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itIsAskedAsOftenAndWritesThePlansOwnTimes(long seed) {
        Random random = new Random(seed);
        Watch watch = watch(random);
        Compressed fast = Compressed.of(watch, random.nextInt(2, 1_001));
        List<Duration> planned = all(new Rota(watch)::next);
        List<Duration> here = all(fast::next);

        assertThat(here.stream().map(fast::planned)).isEqualTo(planned);
        assertThat(here.stream().distinct()).isEqualTo(here);
        assertThat(fast.end()).isEqualTo(here.getLast());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void atTheTempoOfThePlanNothingIsOtherwise(long seed) {
        Watch watch = watch(new Random(seed));
        Compressed real = Compressed.of(watch, 1);
        Rota rota = new Rota(watch);

        assertThat(all(real::next)).isEqualTo(all(rota::next));
        assertThat(real.end()).isEqualTo(rota.end());
        Duration odd = Duration.ofNanos(1_234_567_891L);
        assertThat(real.every(odd)).isEqualTo(rota.every(odd));
        assertThat(real.planned(odd)).isEqualTo(odd);
    }

    /// One round after another that meet in a moment, and marks.
    private static Watch watch(Random random) {
        Duration every = Duration.ofSeconds(random.nextInt(5, 1_200));
        Duration length = every.multipliedBy(random.nextInt(1, 20));
        Duration later = Duration.ofSeconds(random.nextInt(5, 7_200));
        return new Watch(
                List.of(
                        new Rounds(every, Duration.ZERO, length),
                        new Rounds(later, length, later.multipliedBy(random.nextInt(1, 20)))),
                List.of(Duration.ofSeconds(random.nextInt(1, 100_000)), length));
    }
}
