package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/// Whole nights in a moment: the time is a test's own.
@Timeout(60)
class BeatsTest {

    private static final Duration NONE = Duration.ofNanos(-1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final VirtualMachine machine = new VirtualMachine();
    private final BlockingQueue<Jump> jumps = new LinkedBlockingQueue<>();
    private Beats beats = beats();

    private Beats beats() {
        return new Beats(
                new Lanes(64, 4),
                new MachineTicker(machine.machine(), machine::wall, jumps::add),
                machine::wall);
    }

    @AfterEach
    void close() {
        beats.close();
    }

    private void pass(Duration time) throws InterruptedException {
        machine.pass(time, () -> beats.keys().size());
    }

    private Rounds begun(Rounds rounds) {
        beats.begin("health", VirtualMachine.START, NONE, rounds);
        return rounds;
    }

    @Test
    void inTwoDaysEachMinuteIsAskedOnceAndOnTime() throws InterruptedException {
        Rounds rounds = begun(Rounds.of(MINUTE, TWO_DAYS));

        pass(Duration.ofHours(49));

        assertThat(rounds.asked).hasSize(2881).doesNotHaveDuplicates().isSorted();
        assertThat(rounds.late).containsOnly(Duration.ZERO);
        assertThat(rounds.noted).isEqualTo(rounds.asked);
        assertThat(rounds.missed).isZero();
        assertThat(rounds.over).isTrue();
        assertThat(beats.keys()).isEmpty();
    }

    @Test
    void afterARestartTheTimesThatPassedAreMissedAndTheNewestIsAskedLate()
            throws InterruptedException {
        Rounds before = begun(Rounds.of(MINUTE, TWO_DAYS));
        pass(Duration.ofHours(20).plusSeconds(1));
        beats.close();
        Duration last = before.asked.getLast();
        machine.pass(Duration.ofMinutes(10).plusSeconds(20), () -> 0);

        beats = beats();
        Rounds after = Rounds.of(MINUTE, TWO_DAYS);
        beats.begin("health", VirtualMachine.START, last, after);
        pass(Duration.ofHours(30));

        assertThat(after.gaps).containsExactly("9 from PT20H1M to PT20H9M");
        assertThat(after.asked.getFirst()).isEqualTo(Duration.ofHours(20).plusMinutes(10));
        assertThat(after.late.getFirst()).isEqualTo(Duration.ofSeconds(21));
        assertThat(after.late.subList(1, after.late.size())).containsOnly(Duration.ZERO);
        assertThat(before.asked.size() + after.asked.size() + after.missed)
                .isEqualTo(before.planned());
        assertThat(new HashSet<>(before.asked)).doesNotContainAnyElementsOf(after.asked);
        assertThat(after.over).isTrue();
    }

    @Test
    void whatEndedWhileTheBotWasAwayIsMissedAndOver() throws InterruptedException {
        machine.pass(Duration.ofHours(5), () -> 0);
        Rounds rounds = Rounds.of(MINUTE, HOUR);

        beats.begin("health", VirtualMachine.START, Duration.ofMinutes(50), rounds);
        pass(Duration.ofSeconds(1));

        assertThat(rounds.gaps).containsExactly("10 from PT51M to PT1H");
        assertThat(rounds.asked).isEmpty();
        assertThat(rounds.over).isTrue();
    }

    @Test
    void theLastTimeIsAskedLateButNotTooLate() throws InterruptedException {
        machine.pass(HOUR.plusSeconds(59), () -> 0);
        Rounds late = Rounds.of(MINUTE, HOUR);
        beats.begin("late", VirtualMachine.START, Duration.ofMinutes(59), late);
        pass(Duration.ofSeconds(1));
        Rounds tooLate = Rounds.of(MINUTE, HOUR);
        beats.begin("too late", VirtualMachine.START, Duration.ofMinutes(59), tooLate);
        pass(Duration.ofSeconds(1));

        assertThat(late.late).containsExactly(Duration.ofSeconds(59));
        assertThat(tooLate.asked).isEmpty();
        assertThat(tooLate.missed).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetForthOrBackMovesNothingAndIsTold() throws Exception {
        Rounds rounds = begun(Rounds.of(MINUTE, Duration.ofHours(3)));
        pass(HOUR.plusSeconds(7));
        machine.setClock(HOUR);
        pass(HOUR);
        assertJumps(new Jump.ClockSet(HOUR));
        machine.setClock(HOUR.plusMinutes(30).negated());
        pass(HOUR);

        assertThat(rounds.asked).hasSize(181).doesNotHaveDuplicates();
        assertThat(rounds.late).containsOnly(Duration.ZERO);
        assertThat(rounds.missed).isZero();
        assertJumps(new Jump.ClockSet(HOUR.plusMinutes(30).negated()));
    }

    @Test
    void whileTheMachineSleptTimesPassed() throws Exception {
        Rounds rounds = begun(Rounds.of(MINUTE, Duration.ofHours(3)));
        pass(HOUR.plusSeconds(1));
        machine.sleep(HOUR);
        pass(HOUR);

        assertThat(rounds.gaps).containsExactly("59 from PT1H1M to PT1H59M");
        assertThat(rounds.asked).hasSize(181 - 59).contains(Duration.ofHours(2));
        assertThat(rounds.late.stream().filter(Duration::isPositive))
                .singleElement()
                .satisfies(late -> assertThat(late).isLessThan(Duration.ofSeconds(12)));
        assertThat(rounds.over).isTrue();
        assertJumps(new Jump.Slept(HOUR));
    }

    @Test
    void whatTakesTooLongSkipsTimesAndIsNotAskedInABurst() throws InterruptedException {
        Duration every = Duration.ofSeconds(5);
        Rounds rounds =
                begun(
                        Rounds.answering(
                                every,
                                MINUTE,
                                (number, _) -> {
                                    paused(number == 3 ? Duration.ofSeconds(23) : Duration.ZERO);
                                    return Optional.empty();
                                }));

        pass(Duration.ofMinutes(2));

        assertThat(rounds.gaps).containsExactly("3 from PT15S to PT25S");
        assertThat(rounds.asked).hasSize(13 - 3).doesNotHaveDuplicates();
        assertThat(rounds.late.stream().filter(Duration::isPositive))
                .containsExactly(Duration.ofSeconds(3));
    }

    private void paused(Duration time) {
        try {
            machine.pause(time.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aBadAnswerIsConfirmedSoonAndThePlanStays() throws InterruptedException {
        Duration every = Duration.ofMinutes(15);
        Rounds rounds =
                begun(
                        Rounds.answering(
                                every,
                                HOUR,
                                (number, _) ->
                                        number == 2 || number == 3
                                                ? Optional.of(Pace.confirming(every))
                                                : Optional.empty()));

        pass(Duration.ofHours(2));

        assertThat(rounds.asked)
                .containsExactly(
                        Duration.ZERO,
                        every,
                        every.plusSeconds(10),
                        every.plusSeconds(20),
                        every.multipliedBy(2),
                        every.multipliedBy(3),
                        HOUR);
        assertThat(rounds.missed).isZero();
    }

    @Test
    void theLastBadAnswerIsConfirmedToo() throws InterruptedException {
        Rounds rounds =
                begun(
                        Rounds.answering(
                                MINUTE,
                                MINUTE,
                                (number, _) ->
                                        number == 2
                                                ? Optional.of(Pace.confirming(MINUTE))
                                                : Optional.empty()));

        pass(Duration.ofMinutes(5));

        assertThat(rounds.asked).containsExactly(Duration.ZERO, MINUTE, Duration.ofSeconds(70));
    }

    @Test
    void aConfirmingTryThatWouldComeAfterTheNextTimeIsLeftOut() throws InterruptedException {
        Rounds rounds = begun(Rounds.answering(MINUTE, HOUR, (_, _) -> Optional.of(MINUTE)));

        pass(Duration.ofMinutes(30).plusSeconds(1));

        assertThat(rounds.asked).hasSize(31);
    }

    @Test
    void aBeatThatWantsToBeAskedAtOnceForEverIsAskedOnceASecond() throws InterruptedException {
        Rounds rounds = begun(Rounds.answering(MINUTE, HOUR, (_, _) -> Optional.of(Duration.ZERO)));

        pass(Duration.ofSeconds(59));

        assertThat(rounds.asked).hasSize(60);
    }

    @Test
    void aBugIsLoggedOnceAndCountsAsMissed() throws InterruptedException {
        List<ILoggingEvent> log =
                logged(() -> {
                    Rounds broken =
                            begun(
                                    Rounds.answering(
                                            MINUTE,
                                            HOUR,
                                            (number, _) -> {
                                                if (number == 3 || number == 5) {
                                                    throw new IllegalStateException("a bug");
                                                }
                                                return Optional.empty();
                                            }));
                    Rounds sound = Rounds.of(MINUTE, HOUR);
                    beats.begin("sound", VirtualMachine.START, NONE, sound);

                    pass(Duration.ofHours(2));

                    assertThat(broken.asked).hasSize(61);
                    assertThat(broken.noted).hasSize(59);
                    assertThat(broken.gaps)
                            .containsExactly("1 from PT2M to PT2M", "1 from PT4M to PT4M");
                    assertThat(broken.over).isTrue();
                    assertThat(sound.noted).hasSize(61);
                });

        assertThat(log).hasSize(1);
    }

    @Test
    void aBeatThatGoesBackwardsIsStoppedAloneAndSaidSo() throws InterruptedException {
        List<ILoggingEvent> log =
                logged(() -> {
                    beats.begin("backwards", VirtualMachine.START, NONE, new Backwards());
                    Rounds sound = begun(Rounds.of(MINUTE, HOUR));

                    pass(Duration.ofHours(2));

                    assertThat(sound.noted).hasSize(61);
                });

        assertThat(log)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("backwards");
    }

    private static final class Backwards implements Beat {

        @Override
        public String host() {
            return "";
        }

        @Override
        public Optional<Duration> next(Duration after) {
            return Optional.of(MINUTE);
        }

        @Override
        public Optional<Duration> every(Duration planned) {
            return Optional.empty();
        }

        @Override
        public Heard ask(Duration planned, Duration late) {
            return Optional::empty;
        }

        @Override
        public void missed(int times, Duration from, Duration to) {}
    }

    private interface Part {

        void run() throws InterruptedException;
    }

    private static List<ILoggingEvent> logged(Part part) throws InterruptedException {
        Logger logger = (Logger) LoggerFactory.getLogger(Beating.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            part.run();
            return List.copyOf(log.list);
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void roundsAreAskedALittleBehindTheirTimeAndTheFirstAtOnce() throws InterruptedException {
        Instant[] times = new Instant[3];
        begun(
                Rounds.answering(
                                MINUTE,
                                Duration.ofMinutes(2),
                                (number, _) -> {
                                    times[number - 1] = machine.wall();
                                    return Optional.empty();
                                })
                        .spread());

        pass(Duration.ofMinutes(5));

        Duration spread = Pace.spread("health", MINUTE);
        assertThat(times)
                .containsExactly(
                        VirtualMachine.START,
                        VirtualMachine.START.plus(MINUTE).plus(spread),
                        VirtualMachine.START.plus(MINUTE.multipliedBy(2)).plus(spread));
    }

    @Test
    void whatIsEndedIsAskedNoMoreAndMayBeginAgain() throws InterruptedException {
        Rounds first = begun(Rounds.of(MINUTE, HOUR));
        pass(Duration.ofMinutes(10).plusSeconds(1));
        Rounds ignored = begun(Rounds.of(MINUTE, HOUR));
        beats.end("health");
        beats.end("health");
        assertThat(beats.keys()).isEmpty();
        pass(Duration.ofMinutes(10));

        Rounds second = Rounds.of(MINUTE, HOUR);
        beats.begin("health", VirtualMachine.START, Duration.ofMinutes(10), second);
        pass(HOUR);

        assertThat(first.asked).hasSize(11);
        assertThat(first.over).isFalse();
        assertThat(ignored.asked).isEmpty();
        assertThat(second.asked.size() + second.missed).isEqualTo(50);
        assertThat(second.over).isTrue();
    }

    @Test
    void afterTheEndNothingBegins() throws InterruptedException {
        beats.close();

        Rounds rounds = begun(Rounds.of(MINUTE, HOUR));
        pass(HOUR);

        assertThat(beats.keys()).isEmpty();
        assertThat(rounds.asked).isEmpty();
    }

    private void assertJumps(Jump... expected) throws InterruptedException {
        for (Jump jump : expected) {
            assertThat(jumps.poll(20, TimeUnit.SECONDS)).isEqualTo(jump);
        }
        assertThat(jumps).isEmpty();
    }
}
