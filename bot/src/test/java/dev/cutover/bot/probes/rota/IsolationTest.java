package dev.cutover.bot.probes.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What one beat does to the others, in real time. Counts are held against each other, never
/// milliseconds.
@Timeout(60)
class IsolationTest {

    private static final Duration NONE = Duration.ofNanos(-1);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration LENGTH = Duration.ofSeconds(3);

    private final InstantSource wall = InstantSource.system();
    private final CountDownLatch end = new CountDownLatch(1);
    private Beats beats = beats(64, 4);

    private Beats beats(int inAll, int ofOneHost) {
        return new Beats(new Lanes(inAll, ofOneHost), MachineTicker.of(wall, _ -> {}), wall);
    }

    @AfterEach
    void close() {
        end.countDown();
        beats.close();
    }

    private void begin(String key, Beat beat) {
        beats.begin(key, wall.instant(), NONE, beat);
    }

    private void awaitAllBut(List<String> hanging) throws InterruptedException {
        while (!hanging.containsAll(beats.keys())) {
            Thread.sleep(10);
        }
    }

    private Rounds hanging() {
        return Rounds.answering(
                EVERY,
                LENGTH,
                (_, _) -> {
                    hang();
                    return Optional.empty();
                });
    }

    /// Not even an interrupt ends it.
    private void hang() {
        boolean interrupted = false;
        while (true) {
            try {
                end.await();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tenOfTwoHundredThatHangDelayNobody() throws InterruptedException {
        List<Rounds> healthy = new ArrayList<>();
        List<String> hanging = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            if (number % 20 == 7) {
                begin("hanging " + number, hanging().at("host " + number));
                hanging.add("hanging " + number);
            } else {
                Rounds rounds = Rounds.of(EVERY, LENGTH).at("host " + number);
                begin("healthy " + number, rounds);
                healthy.add(rounds);
            }
        }

        awaitAllBut(hanging);

        assertThat(hanging).hasSize(10);
        assertThat(beats.keys()).containsExactlyInAnyOrderElementsOf(hanging);
        assertThat(healthy)
                .allSatisfy(rounds -> {
                    assertThat(rounds.noted).hasSize(rounds.planned());
                    assertThat(rounds.missed).isZero();
                });
    }

    @Test
    void aCrowdedHostKeepsNobodyElseWaiting() throws InterruptedException {
        beats = beats(5, 4);
        List<String> hanging = Stream.iterate(0, n -> n + 1).limit(30).map(n -> "h" + n).toList();
        hanging.forEach(key -> begin(key, hanging().at("crowded")));
        Rounds elsewhere = Rounds.of(EVERY, LENGTH).at("elsewhere");
        begin("elsewhere", elsewhere);

        awaitAllBut(hanging);

        assertThat(elsewhere.noted).hasSize(elsewhere.planned());
    }

    @Test
    void onACrowdedHostEveryoneHasTheirTurnAndTheRestIsCounted() throws InterruptedException {
        List<Rounds> crowd = new ArrayList<>();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int number = 0; number < 40; number++) {
            Rounds rounds =
                    Rounds.answering(
                                    Duration.ofMillis(200),
                                    Duration.ofSeconds(4),
                                    (_, _) -> slow(now, most))
                            .at("crowded");
            begin("crowd " + number, rounds);
            crowd.add(rounds);
        }

        awaitAllBut(List.of());

        assertThat(most.get()).isEqualTo(4);
        assertThat(crowd)
                .allSatisfy(rounds -> {
                    assertThat(rounds.noted).isNotEmpty();
                    assertThat(rounds.noted.size() + rounds.missed).isEqualTo(rounds.planned());
                    assertThat(rounds.over).isTrue();
                });
        assertThat(crowd.stream().mapToInt(rounds -> rounds.missed).sum()).isPositive();
    }

    private static Optional<Duration> slow(AtomicInteger now, AtomicInteger most) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            Thread.sleep(50);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        now.decrementAndGet();
        return Optional.empty();
    }

    @Test
    void theEndInterruptsWhatHangsAndDropsItsAnswer() throws InterruptedException {
        List<Rounds> all = new ArrayList<>();
        CountDownLatch asking = new CountDownLatch(50);
        CountDownLatch interrupted = new CountDownLatch(50);
        for (int number = 0; number < 50; number++) {
            Rounds rounds =
                    Rounds.answering(
                            EVERY,
                            LENGTH,
                            (_, _) -> {
                                asking.countDown();
                                try {
                                    end.await();
                                } catch (InterruptedException _) {
                                    interrupted.countDown();
                                }
                                return Optional.empty();
                            });
            begin("hanging " + number, rounds);
            all.add(rounds);
        }
        asking.await();

        beats.close();

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(all)
                .allSatisfy(rounds -> {
                    assertThat(rounds.noted).isEmpty();
                    assertThat(rounds.over).isFalse();
                });
    }

    @Test
    void whatCannotBeInterruptedDoesNotKeepTheEndWaiting() {
        List<String> hanging = Stream.iterate(0, n -> n + 1).limit(20).map(n -> "h" + n).toList();
        hanging.forEach(key -> begin(key, hanging()));

        beats.close();

        assertThat(end.getCount()).isEqualTo(1);
        assertThat(beats.keys()).isEmpty();
    }

    @Test
    void whatIsEndedWhileItIsAskedGivesItsPlaceBackAtOnce() throws InterruptedException {
        beats = beats(1, 1);
        CountDownLatch asking = new CountDownLatch(1);
        Rounds ended =
                Rounds.answering(
                        EVERY,
                        LENGTH,
                        (_, _) -> {
                            asking.countDown();
                            try {
                                end.await();
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            }
                            return Optional.empty();
                        });
        begin("ended", ended);
        asking.await();
        Rounds next = Rounds.of(EVERY, LENGTH);
        begin("next", next);

        beats.end("ended");
        awaitAllBut(List.of());

        assertThat(ended.noted).isEmpty();
        assertThat(next.noted).isNotEmpty();
        assertThat(next.noted.size() + next.missed).isEqualTo(next.planned());
    }

    @Test
    void nobodyIsInterruptedWhoWritesSomethingDown() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        AtomicBoolean disturbed = new AtomicBoolean();
        begin(
                "writing",
                new Writing(() -> {
                    writing.countDown();
                    hang();
                    disturbed.set(Thread.currentThread().isInterrupted());
                    written.countDown();
                }));
        writing.await();

        beats.end("writing");
        beats.close();
        end.countDown();

        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(disturbed).isFalse();
    }

    /// Leaves an interrupt behind when it is asked, as drivers do.
    private record Writing(Runnable note) implements Beat {

        @Override
        public String host() {
            return "";
        }

        @Override
        public Optional<Duration> next(Duration after) {
            return after.isNegative() ? Optional.of(Duration.ZERO) : Optional.empty();
        }

        @Override
        public Optional<Duration> every(Duration planned) {
            return Optional.empty();
        }

        @Override
        public Heard ask(Duration planned, Duration late) {
            Thread.currentThread().interrupt();
            return () -> {
                note.run();
                return Optional.empty();
            };
        }

        @Override
        public void missed(int times, Duration from, Duration to) {}
    }
}
