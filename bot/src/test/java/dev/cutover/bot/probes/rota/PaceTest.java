package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void theSpreadIsAtMostATenthAndTenSeconds() {
        IntStream.range(0, 10_000)
                .forEach(number -> {
                    assertThat(Pace.spread("probe " + number, Duration.ofSeconds(5)))
                            .isBetween(Duration.ZERO, Duration.ofMillis(500));
                    assertThat(Pace.spread("probe " + number, Duration.ofDays(1)))
                            .isBetween(Duration.ZERO, Duration.ofSeconds(10));
                });
    }

    @Test
    void theSpreadIsAlwaysTheSame() {
        assertThat(Pace.spread("night/1.2/3", Duration.ofMinutes(1)))
                .isEqualTo(Pace.spread("night/1.2/3", Duration.ofMinutes(1)));
    }

    @Test
    void neighboursAreAskedAllOverTheSpread() {
        Long[] tenths = {0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L};
        IntStream.range(0, 1000)
                .mapToLong(
                        number -> Pace.spread("w" + number, Duration.ofHours(1)).toMillis() / 1000)
                .forEach(second -> tenths[(int) second]++);

        assertThat(tenths).allSatisfy(count -> assertThat(count).isBetween(50L, 150L));
    }

    @Test
    void aBadAnswerIsConfirmedWithinTenSeconds() {
        assertThat(Pace.confirming(Duration.ofMinutes(15))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pace.confirming(Duration.ofSeconds(30))).isEqualTo(Duration.ofSeconds(5));
    }
}
