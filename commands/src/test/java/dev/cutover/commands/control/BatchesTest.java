package dev.cutover.commands.control;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Many who ask at once: each has their own answer, in order, whatever happens on the way.
@Timeout(value = 60, unit = SECONDS)
class BatchesTest {

    private static final int ASKING = 48;
    private static final int QUESTIONS = 100;
    private static final int FAILS = 7;
    private static final int ASKS_AGAIN = 5;

    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().factory();
    private static final ThreadFactory PLATFORM = Thread.ofPlatform().factory();

    /// A question, by whom it is asked and as which of theirs.
    private record Question(int by, int number) {}

    private static Stream<Arguments> threads() {
        return Stream.of(
                Arguments.of("virtual", VIRTUAL),
                Arguments.of("platform", PLATFORM),
                Arguments.of("both", mixed()));
    }

    private static ThreadFactory mixed() {
        AtomicInteger made = new AtomicInteger();
        return work -> (made.getAndIncrement() % 2 == 0 ? VIRTUAL : PLATFORM).newThread(work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("threads")
    void allAreAnsweredInTheOrderOfEach(String name, ThreadFactory threads) throws Exception {
        List<Question> answered = new ArrayList<>();
        Batches<Question, Question> batches =
                new Batches<>(questions -> {
                    answered.addAll(questions);
                    return questions;
                });

        all(
                threads,
                by -> {
                    for (int number = 0; number < QUESTIONS; number++) {
                        Question mine = new Question(by, number);
                        assertThat(batches.answer(mine)).isSameAs(mine);
                    }
                });

        assertThat(answered).as(name).hasSize(ASKING * QUESTIONS);
        for (int by = 0; by < ASKING; by++) {
            int one = by;
            assertThat(answered.stream().filter(each -> each.by() == one).map(Question::number))
                    .containsExactlyElementsOf(IntStream.range(0, QUESTIONS).boxed().toList());
        }
    }

    /// Some are interrupted before and while they wait, some batches fail, some ask again within.
    @ParameterizedTest(name = "{0}")
    @MethodSource("threads")
    void alsoWithInterruptsFailuresAndQuestionsWithin(String name, ThreadFactory threads)
            throws Exception {
        Map<Question, Boolean> failed = new ConcurrentHashMap<>();
        List<Batches<Question, Question>> self = new ArrayList<>();
        self.add(
                new Batches<>(questions -> {
                    if (questions.getFirst().number() % FAILS == FAILS - 1) {
                        questions.forEach(one -> failed.put(one, true));
                        throw new StackOverflowError("a bug");
                    }
                    Question first = questions.getFirst();
                    if (first.number() >= 0 && first.number() % ASKS_AGAIN == 0) {
                        ask(self.getFirst(), new Question(first.by(), -1 - first.number()), failed);
                    }
                    return questions;
                }));
        Map<Thread, Boolean> asking = new ConcurrentHashMap<>();
        Thread disturbing =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                asking.keySet().forEach(Thread::interrupt);
                                Thread.onSpinWait();
                            }
                        });
        try {
            all(
                    threads,
                    by -> {
                        asking.put(Thread.currentThread(), true);
                        for (int number = 0; number < QUESTIONS; number++) {
                            ask(self.getFirst(), new Question(by, number), failed);
                        }
                        asking.remove(Thread.currentThread());
                    });
        } finally {
            disturbing.interrupt();
            disturbing.join();
        }
        assertThat(failed).as(name).isNotEmpty();
    }

    private static void ask(
            Batches<Question, Question> batches, Question mine, Map<Question, Boolean> failed) {
        try {
            assertThat(batches.answer(mine)).isSameAs(mine);
            assertThat(failed).doesNotContainKey(mine);
        } catch (IllegalStateException failure) {
            assertThat(failure).hasCauseInstanceOf(StackOverflowError.class);
            assertThat(failed).containsKey(mine);
        }
    }

    private interface Asking {
        void by(int number);
    }

    private static void all(ThreadFactory threads, Asking asking) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (var executor = Executors.newThreadPerTaskExecutor(threads)) {
            IntStream.range(0, ASKING)
                    .forEach(number -> all.add(executor.submit(() -> asking.by(number))));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    /// Answers with the names of all in the batch, each batch when it is let.
    private static final class Held {

        private final LinkedBlockingQueue<CountDownLatch> begun = new LinkedBlockingQueue<>();
        private final Batches<String, String> batches = new Batches<>(this::answers);

        private List<String> answers(List<String> names) {
            CountDownLatch let = new CountDownLatch(1);
            begun.add(let);
            await(let);
            return names.stream().map(_ -> String.join(" ", names)).toList();
        }

        private static void await(CountDownLatch let) {
            try {
                let.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        /// The batch that is answered next.
        private CountDownLatch batch() throws InterruptedException {
            return begun.take();
        }

        private Asked ask(String name) {
            return Asked.start(() -> batches.answer(name));
        }

        /// Asks, and waits for somebody else's batch.
        private Asked follow(String name) {
            Asked asked = ask(name);
            while (asked.thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return asked;
        }
    }

    private record Asked(Thread thread, FutureTask<String> answer) {

        private static Asked start(Callable<String> question) {
            FutureTask<String> answer = new FutureTask<>(question);
            return new Asked(Thread.ofPlatform().start(answer), answer);
        }

        private String get() throws Exception {
            return answer.get();
        }
    }

    @Test
    void whoIsAnsweredDoesNotWaitForTheNextBatch() throws Exception {
        Held held = new Held();
        Asked first = held.ask("first");
        CountDownLatch one = held.batch();
        Asked second = held.follow("second");
        Asked third = held.follow("third");
        one.countDown();
        CountDownLatch two = held.batch();
        Asked fourth = held.follow("fourth");
        two.countDown();
        CountDownLatch three = held.batch();

        assertThat(first.get()).isEqualTo("first");
        assertThat(second.get()).isEqualTo("second third");
        assertThat(third.get()).isEqualTo("second third");
        assertThat(fourth.answer().isDone()).isFalse();
        three.countDown();
        assertThat(fourth.get()).isEqualTo("fourth");
    }

    @Test
    void anInterruptWhileWaitingIsKeptForAfterwards() throws Exception {
        Held held = new Held();
        Asked first = held.ask("first");
        CountDownLatch one = held.batch();
        Asked second =
                Asked.start(() ->
                        held.batches.answer("second")
                                + " "
                                + Thread.currentThread().isInterrupted());
        second.thread().interrupt();
        while (second.thread().isInterrupted()
                || second.thread().getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        one.countDown();
        held.batch().countDown();

        assertThat(first.get()).isEqualTo("first");
        assertThat(second.get()).isEqualTo("second true");
    }

    /// One that waits for the disk would keep a carrier from all who are on virtual threads, and an
    /// interrupt would close the file.
    @ParameterizedTest(name = "{0}")
    @MethodSource("threads")
    void theWorkIsDoneByAThreadOfTheSystemThatNobodyInterrupts(String name, ThreadFactory threads)
            throws Exception {
        Map<Thread, Boolean> workers = new ConcurrentHashMap<>();
        Batches<Integer, Integer> batches =
                new Batches<>(questions -> {
                    workers.put(Thread.currentThread(), Thread.currentThread().isInterrupted());
                    return questions;
                });

        all(
                threads,
                by -> {
                    Thread.currentThread().interrupt();
                    assertThat(batches.answer(by)).isEqualTo(by);
                    assertThat(Thread.interrupted()).isTrue();
                });

        assertThat(workers.keySet()).as(name).noneMatch(Thread::isVirtual);
        assertThat(workers.values()).as(name).containsOnly(false);
    }

    @Test
    void whoAsksWithinABatchIsAnsweredThereWithAllWhoWait() {
        List<List<String>> seen = new ArrayList<>();
        List<Batches<String, String>> self = new ArrayList<>();
        self.add(
                new Batches<>(questions -> {
                    seen.add(questions);
                    return questions.equals(List.of("outer"))
                            ? List.of("outer " + self.getFirst().answer("inner"))
                            : questions;
                }));

        assertThat(self.getFirst().answer("outer")).isEqualTo("outer inner");
        assertThat(seen).containsExactly(List.of("outer"), List.of("inner"));
    }

    @Test
    void aBatchThatFailsIsHeardOfByAllAndTheNextIsAnswered() {
        List<RuntimeException> failures = new ArrayList<>();
        Batches<String, String> batches =
                new Batches<>(questions -> {
                    if (failures.isEmpty()) {
                        failures.add(new IllegalArgumentException("a bug"));
                        throw failures.getFirst();
                    }
                    return questions;
                });

        assertThatThrownBy(() -> batches.answer("one"))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(batches.answer("two")).isEqualTo("two");
    }
}
