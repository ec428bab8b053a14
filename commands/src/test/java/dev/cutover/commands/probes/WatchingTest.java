package dev.cutover.commands.probes;

import static dev.cutover.commands.probes.Outcome.ERROR;
import static dev.cutover.commands.probes.Outcome.FAIL;
import static dev.cutover.commands.probes.Outcome.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.plans.probes.Judging;
import dev.cutover.plans.probes.Judging.NoData;
import dev.cutover.plans.probes.Timing.Rounds;
import dev.cutover.plans.probes.Timing.Watch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private static final Instant START = Instant.parse("2026-03-28T22:00:00Z");
    private static final Judging TWO =
            new Judging(2, 2, null, Duration.ofSeconds(10), NoData.ERROR);
    private static final Judging SOME =
            new Judging(2, 2, new BigDecimal("20"), Duration.ofSeconds(10), NoData.ERROR);

    @Test
    void oneBadAnswerIsASuspicionAndTwoAreAFailure() {
        assertThat(states(PASS, FAIL, PASS, FAIL, FAIL, FAIL, PASS, FAIL, PASS, PASS))
                .containsExactly(
                        State.OK,
                        State.SUSPECT,
                        State.OK,
                        State.SUSPECT,
                        State.FAILING,
                        State.FAILING,
                        State.RECOVERING,
                        State.FAILING,
                        State.RECOVERING,
                        State.OK);
    }

    @Test
    void whatCannotBeMeasuredIsNeitherGoodNorBad() {
        assertThat(states(PASS, ERROR, ERROR, PASS, ERROR, ERROR, ERROR, PASS, PASS))
                .containsExactly(
                        State.OK,
                        State.OK,
                        State.OK,
                        State.OK,
                        State.OK,
                        State.OK,
                        State.BLIND,
                        State.RECOVERING,
                        State.OK);
        assertThat(states(FAIL, ERROR, FAIL)).endsWith(State.FAILING);
    }

    @Test
    void whatFailsWhenItCanBeMeasuredAgainHasFailed() {
        Watching watching = after(TWO, PASS, ERROR, ERROR, ERROR, PASS, FAIL, FAIL);

        assertThat(states(PASS, ERROR, ERROR, ERROR, PASS, FAIL, FAIL))
                .endsWith(State.BLIND, State.RECOVERING, State.SUSPECT, State.FAILING);
        assertThat(watching.downSince()).isEqualTo(START.plus(Duration.ofMinutes(5)));
        assertThat(watching.tally().failings()).isEqualTo(1);
        assertThat(after(TWO, PASS, ERROR, ERROR, ERROR, PASS, PASS).isDown()).isFalse();
    }

    @Test
    void theTimeThatItWasDownIsCounted() {
        Watching watching = after(TWO, PASS, FAIL, FAIL, FAIL, PASS, PASS, PASS, FAIL, FAIL, PASS);

        assertThat(watching.wasDown()).isEqualTo(Duration.ofMinutes(4));
        assertThat(watching.downSince()).isEqualTo(START.plus(Duration.ofMinutes(7)));
        assertThat(watching.down(START.plus(Duration.ofMinutes(9))))
                .isEqualTo(Duration.ofMinutes(6));
        assertThat(watching.tally().failings()).isEqualTo(2);
        assertThat(watching.since()).isEqualTo(START.plus(Duration.ofMinutes(9)));
    }

    @Test
    void onlyAWholeWatchThatNeverFailedPasses() {
        assertThat(after(TWO, PASS, FAIL, PASS).verdict(true, TWO)).isEqualTo(Verdict.PASS);
        assertThat(after(TWO, PASS, PASS).verdict(false, TWO)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(after(TWO, PASS, FAIL, FAIL, PASS, PASS).verdict(true, TWO))
                .isEqualTo(Verdict.FAIL);
        assertThat(after(TWO, PASS, FAIL).verdict(true, TWO)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Watching.BEGUN.verdict(true, TWO)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(after(TWO, ERROR, ERROR).verdict(true, TWO)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void moreThanOneInTenUnmeasuredIsNoPass() {
        Watching nine = after(TWO, PASS, PASS, PASS, PASS, PASS, PASS, PASS, PASS, PASS);
        assertThat(nine.missing(1).verdict(true, TWO)).isEqualTo(Verdict.PASS);
        assertThat(nine.missing(2).verdict(true, TWO)).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aShareOfBadAnswersCanBeAllowed() {
        assertThat(
                        after(SOME, PASS, PASS, FAIL, FAIL, PASS, PASS, PASS, PASS, PASS, PASS)
                                .verdict(true, SOME))
                .isEqualTo(Verdict.PASS);
        assertThat(
                        after(SOME, PASS, PASS, FAIL, FAIL, FAIL, PASS, PASS, PASS, PASS, PASS)
                                .verdict(true, SOME))
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void theTimesOfAWatchFollowFromItsStart() {
        Rota rota =
                new Rota(
                        new Watch(
                                List.of(
                                        new Rounds(
                                                Duration.ofMinutes(15),
                                                Duration.ZERO,
                                                Duration.ofMinutes(40)),
                                        new Rounds(
                                                Duration.ofMinutes(30),
                                                Duration.ofHours(1),
                                                Duration.ofMinutes(30))),
                                List.of(Duration.ofMinutes(20), Duration.ofHours(4))));

        assertThat(minutes(rota)).containsExactly(0L, 15L, 20L, 30L, 60L, 90L, 240L);
        assertThat(rota.end()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void marksAloneNeedNoStart() {
        Rota rota =
                new Rota(new Watch(List.of(), List.of(Duration.ofHours(1), Duration.ofHours(4))));

        assertThat(rota.first()).isEqualTo(Duration.ofHours(1));
        assertThat(minutes(rota)).containsExactly(60L, 240L);
    }

    private static List<Long> minutes(Rota rota) {
        List<Long> minutes = new ArrayList<>();
        Optional<Duration> next = Optional.of(rota.first());
        while (next.isPresent()) {
            minutes.add(next.get().toMinutes());
            next = rota.next(next.get());
        }
        return minutes;
    }

    private static List<State> states(Outcome... outcomes) {
        List<State> states = new ArrayList<>();
        Watching watching = Watching.BEGUN;
        for (Outcome outcome : outcomes) {
            watching = watching.and(outcome, START, TWO);
            states.add(watching.state());
        }
        return states;
    }

    /// One answer a minute.
    private static Watching after(Judging judging, Outcome... outcomes) {
        Watching watching = Watching.BEGUN;
        for (int at = 0; at < outcomes.length; at++) {
            watching = watching.and(outcomes[at], START.plus(Duration.ofMinutes(at)), judging);
        }
        return watching;
    }
}
