package dev.cutover.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration EVERY = Duration.ofMillis(1_280);

    private final Hours clock = new Hours();
    private final Turns turns = new Turns(3, EVERY);

    private Duration ask(String who, boolean first) {
        return turns.ask(who, first, clock.instant());
    }

    @Test
    void afterARestAFewGoAtOnceThenOneAfterTheOther() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("a", false)).isZero();
        }
        assertThat(ask("a", false)).isEqualTo(EVERY);
        clock.pass(Duration.ofSeconds(1));
        assertThat(ask("a", false)).isEqualTo(Duration.ofMillis(280));
        clock.pass(Duration.ofMillis(280));
        assertThat(ask("a", false)).isZero();
        assertThat(ask("a", false)).isEqualTo(EVERY);
    }

    @Test
    void whatGoesFirstOvertakesThoseWhoWait() {
        spend();
        assertThat(ask("phase", false)).isEqualTo(EVERY);
        assertThat(ask("board", true)).isEqualTo(EVERY);
        clock.pass(EVERY);
        assertThat(ask("phase", false)).isEqualTo(EVERY);
        assertThat(ask("board", true)).isZero();
        clock.pass(EVERY);
        assertThat(ask("phase", false)).isZero();
    }

    @Test
    void whoWaitsKeepsItsPlaceHoweverOftenItAsks() {
        spend();
        ask("one", false);
        ask("two", false);
        assertThat(ask("two", false)).isEqualTo(EVERY.multipliedBy(2));
        assertThat(ask("one", false)).isEqualTo(EVERY);
        assertThat(ask("two", false)).isEqualTo(EVERY.multipliedBy(2));
    }

    @Test
    void whoDoesNotComeBackGivesUpItsPlace() {
        spend();
        ask("gone", true);
        clock.pass(EVERY.plusSeconds(2).minusMillis(1));
        assertThat(ask("here", false)).as("there is enough for both").isZero();
        assertThat(ask("here", false)).isPositive();
        clock.pass(Duration.ofMillis(2));
        assertThat(ask("here", false)).as("only one waits now").isZero();
    }

    @Test
    void aClockThatIsSetBackGivesNothingAndHoldsNobodyForEver() {
        spend();
        clock.pass(Duration.ofHours(-1));
        assertThat(ask("a", false)).isEqualTo(EVERY);
        clock.pass(EVERY);
        assertThat(ask("a", false)).isZero();
    }

    @Test
    void neverMoreThanFiftyInAnyMinuteHoweverManyAsk() {
        Random random = new Random(7);
        Deque<Instant> taken = new ArrayDeque<>();
        List<Instant> all = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            clock.pass(Duration.ofMillis(random.nextInt(100)));
            if (ask("run-" + random.nextInt(8), random.nextBoolean()).isZero()) {
                taken.add(clock.instant());
                all.add(clock.instant());
            }
            while (!taken.isEmpty()
                    && Duration.between(taken.peek(), clock.instant()).toSeconds() >= 60) {
                taken.remove();
            }
            assertThat(taken.size()).isLessThanOrEqualTo(50);
        }
        long seconds = Duration.between(all.getFirst(), all.getLast()).toSeconds();
        assertThat(all.size() / (double) seconds).as("a second").isBetween(0.7, 0.8);
    }

    private void spend() {
        for (int i = 0; i < 3; i++) {
            ask("spender", true);
        }
    }
}
