package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How long a wait of the plan is where time passes quicker.
class TempoTest {

    private static final Tempo FAST = new Tempo(60);

    @Test
    void anHourTakesAMinute() {
        assertThat(FAST.of(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));
        assertThat(FAST.of(Duration.ofDays(7))).isEqualTo(Duration.ofHours(2).plusMinutes(48));
        assertThat(FAST.seconds(300)).isEqualTo(5);
        assertThat(new Tempo(1_000).of(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void noWaitIsGoneAndWhatIsNoneStaysNone() {
        assertThat(FAST.of(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(FAST.of(Duration.ofMillis(61_001))).isEqualTo(Duration.ofSeconds(2));
        assertThat(FAST.of(Duration.ofNanos(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(FAST.of(Duration.ZERO)).isZero();
    }

    @Test
    void asThePlanSaysIsToTheNanosecond() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            Duration time = Duration.ofNanos(random.nextLong(1L << 50));
            assertThat(Tempo.REAL.of(time)).isEqualTo(time);
        }
        assertThat(Tempo.REAL.ofLooks(List.of(1, 2))).isEqualTo(Tempo.REAL);
    }

    @Test
    void whatIsLongerStaysLonger() {
        Random random = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            Tempo tempo = new Tempo(random.nextInt(1, 1_001));
            Duration one = Duration.ofMillis(random.nextLong(1L << 40));
            Duration more = one.plusMillis(random.nextLong(1L << 30));
            assertThat(tempo.of(more)).isGreaterThanOrEqualTo(tempo.of(one));
        }
    }

    @Test
    void nobodyIsAskedToLookTwiceWithinASecond() {
        Tempo fastest = new Tempo(1_000);

        assertThat(fastest.ofLooks(List.of(1, 2, 3)).factor()).isEqualTo(60);
        assertThat(fastest.ofLooks(List.of(60, 64, 300)).factor()).isEqualTo(240);
        assertThat(FAST.ofLooks(List.of(15, 30)).factor()).isEqualTo(60);
        assertThat(FAST.ofLooks(List.of()).factor()).isEqualTo(60);
    }

    @Test
    void aRecordThatWasTamperedWithStillHasATempo() {
        assertThat(Tempo.in(opening(-5))).isEqualTo(Tempo.REAL);
        assertThat(Tempo.in(opening(Integer.MAX_VALUE)).factor()).isEqualTo(Tempo.MOST);
        assertThat(Tempo.in(Story.OPENING)).isEqualTo(Tempo.REAL);
        assertThat(Tempo.in(null)).isEqualTo(Tempo.REAL);
    }

    private static Opening opening(int faster) {
        return new Opening("demo-1", "demo", "hash", Story.GENERAL, true, null, faster);
    }
}
