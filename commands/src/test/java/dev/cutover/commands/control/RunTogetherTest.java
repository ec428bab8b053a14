package dev.cutover.commands.control;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Command;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.LogCommand.WriteNote;
import dev.cutover.commands.Person;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.control.Outcome.Done;
import dev.cutover.commands.control.Outcome.NotSaved;
import dev.cutover.commands.control.Run.Recording;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What many see of one cutover while it is being written.
@Timeout(value = 60, unit = SECONDS)
class RunTogetherTest {

    private static final int PEOPLE = 40;
    private static final int NOTES = 50;

    private final MemoryJournal journal = new MemoryJournal();
    private RunListener listener = (_, _) -> {};
    private final Run run =
            new Run(
                    "demo-1",
                    Plans.PLAIN,
                    Cutover.of(Story.plan(Plans.PLAIN)),
                    List.of(),
                    new Recording(
                            journal,
                            new SettableClock(),
                            (it, entries) -> listener.recorded(it, entries),
                            Agenda.USUAL));

    @BeforeEach
    void start() {
        decide(new Start(Story.OPENING), "start");
    }

    private Outcome decide(Command command, String interaction) {
        return run.decide(command, new Cause(Person.local("Ana"), interaction));
    }

    private Outcome note(String text) {
        return decide(new WriteNote(text, null), text);
    }

    private static Cause cause(String interaction) {
        return new Cause(Person.local("Ana"), interaction);
    }

    /// Held in its first write, and what is asked then.
    private final class Stopped {

        private final CountDownLatch writing = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);
        private final List<Thread> threads = new ArrayList<>();
        private final FutureTask<Outcome> first;

        private Stopped(Runnable afterwards) throws InterruptedException {
            AtomicBoolean atFirst = new AtomicBoolean(true);
            journal.before(() -> {
                if (atFirst.getAndSet(false)) {
                    writing.countDown();
                    await(release);
                } else {
                    afterwards.run();
                }
            });
            first = ask("first", new WriteNote("first", null));
            writing.await();
        }

        private FutureTask<Outcome> ask(String interaction, Command command) {
            FutureTask<Outcome> asked = new FutureTask<>(() -> decide(command, interaction));
            threads.add(Thread.ofPlatform().start(asked));
            while (threads.getLast().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return asked;
        }

        private void release() throws InterruptedException {
            release.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(first).isDone();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whoLooksWaitsForNobodyWhoWritesAndSeesNothingThatIsNotOnDisk() throws Exception {
        Stopped stopped = new Stopped(() -> {});

        assertThat(run.entries()).hasSize(2);
        assertThat(run.answered(cause("first"))).isFalse();
        assertThat(run.earlier(cause("first"))).isEmpty();
        assertThat(run.answered(cause("start"))).isTrue();
        stopped.release();
        assertThat(run.entries()).hasSize(3);
        assertThat(run.earlier(cause("first"))).isPresent();
    }

    @Test
    void aRefusalThatRestsOnWhatWasLostIsLostToo() throws Exception {
        Stopped stopped =
                new Stopped(() -> {
                    throw new JournalUnavailable("the disk is full", new IOException("full"));
                });
        var won = stopped.ask("claim", new Claim("1.1"));
        var refused =
                new FutureTask<>(
                        () -> run.decide(new Claim("1.1"), new Cause(Person.local("Ben"), "late")));
        stopped.threads.add(Thread.ofPlatform().start(refused));
        while (stopped.threads.getLast().getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        stopped.release();

        assertThat(List.of(won.get(), refused.get())).containsOnly(new NotSaved(3));
        journal.mend();
        assertThat(run.decide(new Claim("1.1"), new Cause(Person.local("Ben"), "late")))
                .isInstanceOf(Done.class);
    }

    @Test
    void whoListensMayDecideWhileOthersWait() throws Exception {
        Map<Long, Outcome> within = new ConcurrentHashMap<>();
        listener =
                (_, entries) -> {
                    long last = entries.getLast().seq();
                    if (last % 2 == 1) {
                        within.put(last, note("within " + last));
                    }
                };

        assertThat(written(number -> note("note " + number)))
                .hasSize(PEOPLE * NOTES)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Done.class));
        assertThat(within).isNotEmpty();
        assertThat(within.values()).allSatisfy(one -> assertThat(one).isInstanceOf(Done.class));
        assertThat(run.cutover().log().notes()).hasSize(PEOPLE * NOTES + within.size());
        assertInOrder();
    }

    @Test
    void whoIsAnsweredIsOnDiskAndTold() throws Exception {
        Map<Long, Boolean> told = new ConcurrentHashMap<>();
        listener =
                (it, entries) -> {
                    List<Entry> onDisk = journal.read(it.id()).entries();
                    assertThat(onDisk).endsWith(entries.toArray(Entry[]::new));
                    entries.forEach(entry -> told.put(entry.seq(), true));
                };

        written(number -> {
            Outcome outcome = note("note " + number);
            assertThat(told).containsKey(((Done) outcome).after().seq());
            return outcome;
        });
        assertInOrder();
    }

    @Test
    void whoSeesWhatSomebodyDidFindsItInTheRecordAndAnswered() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        FutureTask<Void> looking =
                new FutureTask<>(() -> {
                    while (!over.get()) {
                        long seq = run.cutover().seq();
                        List<Entry> entries = run.entries();
                        assertThat(entries.size()).isGreaterThanOrEqualTo((int) seq);
                        Cause last = entries.get((int) seq - 1).cause();
                        assertThat(run.answered(last)).isTrue();
                    }
                    return null;
                });
        Thread.ofPlatform().start(looking);
        try {
            written(number -> note("note " + number));
        } finally {
            over.set(true);
        }
        looking.get();
    }

    private interface Said {
        Outcome by(int number);
    }

    /// On virtual threads, which come back again and again.
    private List<Outcome> written(Said said) throws Exception {
        List<Future<List<Outcome>>> people = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < PEOPLE; person++) {
                int first = person * NOTES;
                people.add(
                        threads.submit(() ->
                                IntStream.range(first, first + NOTES).mapToObj(said::by).toList()));
            }
        }
        List<Outcome> all = new ArrayList<>();
        for (Future<List<Outcome>> person : people) {
            all.addAll(person.get());
        }
        return all;
    }

    private void assertInOrder() {
        assertThat(run.entries())
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, run.cutover().seq()).boxed().toList());
        assertThat(journal.read("demo-1").entries()).isEqualTo(run.entries());
    }
}
