package dev.cutover.bot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.answers.Patience.Found;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Who waits for an answer hears something in time, once.
class PatienceTest {

    private static final Answer ANSWER = new Answer(true, Message.of(Text.of("It is so")), 1);

    private final Patience patience = new Patience(Duration.ofMillis(200));
    private final AtomicInteger told = new AtomicInteger();

    private static Answer after(CountDownLatch ready) {
        try {
            assertThat(ready.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return ANSWER;
    }

    @Test
    void whoeverIsAnsweredInTimeIsToldNothingElse() throws Exception {
        Found found = patience.askHere(() -> ANSWER, told::incrementAndGet);
        Thread.sleep(400);
        assertThat(found).isEqualTo(new Found(ANSWER, false));
        assertThat(told).hasValue(0);
    }

    @Test
    void whoeverWaitsTooLongIsToldSoMeanwhile() {
        CountDownLatch ready = new CountDownLatch(1);
        Found found =
                patience.askHere(
                        () -> after(ready),
                        () -> {
                            told.incrementAndGet();
                            ready.countDown();
                        });
        assertThat(found).isEqualTo(new Found(ANSWER, true));
        assertThat(told).hasValue(1);
    }

    @Test
    void whatWasToldIsToldBeforeTheAnswerIsThere() {
        CountDownLatch ready = new CountDownLatch(1);
        AtomicInteger whole = new AtomicInteger();
        patience.askHere(
                () -> after(ready),
                () -> {
                    ready.countDown();
                    pause(300);
                    whole.incrementAndGet();
                });
        assertThat(whole).hasValue(1);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aQuestionIsAskedOnTheThreadOfWhoAsks() {
        Thread[] asked = new Thread[1];
        patience.askHere(
                () -> {
                    asked[0] = Thread.currentThread();
                    return ANSWER;
                },
                told::incrementAndGet);
        assertThat(asked[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void oneWhoIsToldSlowlyKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Found> slow =
                    threads.submit(() -> patience.askHere(() -> after(ready), () -> after(second)));
            Thread.sleep(50);
            Future<Found> other =
                    threads.submit(() -> patience.askHere(() -> after(ready), second::countDown));
            assertThat(second.await(5, TimeUnit.SECONDS)).isTrue();
            ready.countDown();
            assertThat(slow.get().late()).isTrue();
            assertThat(other.get().late()).isTrue();
        }
    }

    @Test
    void ofManyAtOnceThoseAreToldThatWait() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Found>> all =
                    IntStream.range(0, 400)
                            .mapToObj(number -> threads.submit(() -> asked(number, ready)))
                            .toList();
            for (int number = 0; number < all.size(); number += 2) {
                assertThat(all.get(number).get().late()).isFalse();
            }
            await(200);
            ready.countDown();
            assertThat(late(all)).isEqualTo(200);
        }
    }

    private Found asked(int number, CountDownLatch ready) {
        return patience.askHere(
                () -> number % 2 == 0 ? ANSWER : after(ready), told::incrementAndGet);
    }

    private void await(int many) {
        for (int time = 0; time < 200 && told.get() < many; time++) {
            pause(25);
        }
        assertThat(told).hasValue(many);
    }

    private static long late(List<Future<Found>> all)
            throws InterruptedException, ExecutionException {
        long late = 0;
        for (Future<Found> one : all) {
            late += one.get().late() ? 1 : 0;
        }
        return late;
    }

    @Test
    void whoeverComesAfterAQuietTimeIsToldToo() throws Exception {
        patience.askHere(() -> ANSWER, told::incrementAndGet);
        Thread.sleep(500);
        CountDownLatch ready = new CountDownLatch(1);
        assertThat(patience.askHere(() -> after(ready), ready::countDown).late()).isTrue();
    }

    @Test
    void whatGoesWrongIsAnAnswerToo() {
        Found found =
                patience.askHere(
                        () -> {
                            throw new IllegalStateException("a bug");
                        },
                        told::incrementAndGet);
        assertThat(found.answer().ok()).isFalse();
    }

    @Test
    void theAnswerComesAlsoWhereNobodyCouldBeToldThatItTakesLonger() {
        CountDownLatch ready = new CountDownLatch(1);
        Found found =
                patience.askHere(
                        () -> after(ready),
                        () -> {
                            ready.countDown();
                            throw new IllegalStateException("gone");
                        });
        assertThat(found).isEqualTo(new Found(ANSWER, true));
    }
}
