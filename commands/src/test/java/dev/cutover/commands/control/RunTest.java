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
import dev.cutover.commands.Refusal;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.control.Outcome.Done;
import dev.cutover.commands.control.Outcome.NotSaved;
import dev.cutover.commands.control.Outcome.Refused;
import dev.cutover.commands.control.Run.Recording;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One cutover with many people at once, a journal that fails, interactions that come twice.
@Timeout(value = 20, unit = SECONDS)
class RunTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private final List<List<Entry>> heard = new ArrayList<>();
    private RunListener listener = (_, entries) -> heard.add(entries);
    private Run run = open(List.of());

    private Run open(List<Entry> recorded) {
        return new Run(
                "demo-1",
                Plans.PLAIN,
                Cutover.of(Story.plan(Plans.PLAIN)),
                recorded,
                new Recording(
                        journal,
                        clock,
                        (it, entries) -> listener.recorded(it, entries),
                        Agenda.USUAL));
    }

    @BeforeEach
    void start() {
        run.decide(new Start(Story.OPENING), by("Ana"));
        heard.clear();
    }

    private static Cause by(String name) {
        return new Cause(Person.local(name), null);
    }

    private static Cause by(String name, String interaction) {
        return new Cause(Person.local(name), interaction);
    }

    private Task task(String id) {
        return run.cutover().plan().task(id).orElseThrow();
    }

    /// All at once, each on a thread of its own.
    private List<Outcome> together(int count, Said said) throws Exception {
        List<Future<Outcome>> futures = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, count)
                    .forEach(number ->
                            futures.add(
                                    threads.submit(() -> {
                                        go.await();
                                        return said.by(number);
                                    })));
            go.countDown();
        }
        return answers(futures);
    }

    private interface Said {
        Outcome by(int number);
    }

    private static List<Outcome> answers(List<Future<Outcome>> futures)
            throws InterruptedException, ExecutionException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    @Test
    void ofAHundredWhoClaimAtOnceOneHasItAndTheOthersHearWho() throws Exception {
        List<Outcome> outcomes =
                together(100, number -> run.decide(new Claim("1.1"), by("P" + number)));

        List<Done> won =
                outcomes.stream().filter(Done.class::isInstance).map(Done.class::cast).toList();
        assertThat(won).hasSize(1);
        Person winner = won.getFirst().entries().getFirst().cause().person();
        assertThat(outcomes.stream().filter(Refused.class::isInstance))
                .hasSize(99)
                .containsOnly(
                        new Refused(
                                new Refusal.ClaimedByOther(task("1.1"), winner, Story.at("02:00")),
                                run.cutover().seq()));
        assertThat(journal.read("demo-1").entries()).isEqualTo(run.entries());
    }

    @Test
    void everybodyWhoWaitsIsWrittenInOneWrite() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch writing = new CountDownLatch(1);
        journal.before(() -> {
            writing.countDown();
            await(release);
        });
        List<Thread> people = new ArrayList<>();
        people.add(Thread.ofPlatform().start(() -> note("first")));
        writing.await();
        for (int number = 0; number < 50; number++) {
            String text = "note " + number;
            people.add(Thread.ofPlatform().start(() -> note(text)));
        }
        while (people.stream().anyMatch(person -> person.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }

        release.countDown();
        for (Thread person : people) {
            person.join();
        }

        assertThat(journal.writes()).containsExactly(2, 1, 50);
        assertThat(heard).extracting(List::size).containsExactly(1, 50);
        assertThat(run.cutover().log().notes()).hasSize(51);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Outcome note(String text) {
        return run.decide(new WriteNote(text, null), by("Ana"));
    }

    @Test
    void whatCannotBeSavedDidNotHappen() {
        Cutover before = run.cutover();
        journal.breakDown();

        assertThat(run.decide(new Claim("1.1"), by("Ana", "click-1"))).isEqualTo(new NotSaved(2));
        assertThat(run.cutover()).isEqualTo(before);
        assertThat(run.entries()).hasSize(2);
        assertThat(heard).isEmpty();

        journal.mend();
        assertThat(run.decide(new Claim("1.1"), by("Ana", "click-1"))).isInstanceOf(Done.class);
        assertThat(run.decide(new Complete("1.1", null), by("Ana"))).isInstanceOf(Done.class);
        assertThat(journal.read("demo-1").entries()).isEqualTo(run.entries());
    }

    @Test
    void aJournalThatFailsInAWayNobodyThoughtOfAcknowledgesNothing() throws Exception {
        journal.fail(new IllegalStateException("a bug"));

        assertThat(together(20, number -> note("note " + number))).containsOnly(new NotSaved(2));
        assertThat(run.cutover().log().notes()).isEmpty();
        journal.mend();
        assertThat(note("now")).isInstanceOf(Done.class);
    }

    @Test
    void theSameInteractionTwiceHasOneEffectAndOneAnswer() {
        Outcome first = run.decide(new Claim("1.1"), by("Ana", "click-1"));
        run.decide(new Complete("1.1", null), by("Ana", "click-2"));

        assertThat(run.decide(new Claim("1.1"), by("Ana", "click-1"))).isEqualTo(first);
        assertThat(run.entries()).hasSize(4);
    }

    @Test
    void alsoAfterARestart() {
        Outcome first = run.decide(new Claim("1.1"), by("Ana", "click-1"));
        run.decide(new Complete("1.1", null), by("Ana", "click-2"));

        run = open(journal.read("demo-1").entries());

        assertThat(run.decide(new Claim("1.1"), by("Ana", "click-1"))).isEqualTo(first);
        assertThat(run.entries()).hasSize(4);
    }

    @Test
    void alsoAfterARefusalEvenWhenItWouldBePossibleNow() {
        run.decide(new Claim("1.1"), by("Ben"));
        Outcome first = run.decide(new Claim("1.1"), by("Ana", "click-1"));
        run.decide(new Undo(), by("Ben"));

        assertThat(first).isInstanceOf(Refused.class);
        assertThat(run.decide(new Claim("1.1"), by("Ana", "click-1"))).isEqualTo(first);
        assertThat(run.answered(by("Ana", "click-1"))).isTrue();
        assertThat(run.answered(by("Ana", "click-2"))).isFalse();
        assertThat(run.answered(by("Ana"))).isFalse();
    }

    @Test
    void alsoWhenBothComeInOneWrite() throws Exception {
        List<Outcome> outcomes =
                together(50, _ -> run.decide(new WriteNote("hello", null), by("Ana", "click-1")));

        assertThat(outcomes).containsOnly(outcomes.getFirst());
        assertThat(run.cutover().log().notes()).hasSize(1);
    }

    @Test
    void anInteractionOfAnotherPlatformIsAnother() {
        run.decide(new WriteNote("one", null), by("Ana", "1"));
        run.decide(new WriteNote("two", null), new Cause(new Person("slack", "U1", "Ana"), "1"));

        assertThat(run.cutover().log().notes()).hasSize(2);
    }

    @Test
    void whatWasSavedBeforeStaysAnsweredWhenALaterWriteFails() throws Exception {
        Outcome first = run.decide(new WriteNote("hello", null), by("Ana", "click-1"));
        journal.breakDown();

        List<Outcome> outcomes =
                together(
                        40,
                        number ->
                                number % 2 == 0
                                        ? run.decide(
                                                new WriteNote("hello", null), by("Ana", "click-1"))
                                        : note("new"));

        assertThat(outcomes).containsOnly(first, new NotSaved(3));
        journal.mend();
        assertThat(run.decide(new WriteNote("hello", null), by("Ana", "click-1"))).isEqualTo(first);
        assertThat(run.cutover().log().notes()).hasSize(1);
    }

    @Test
    void timesInTheRecordNeverGoBack() {
        clock.set("03:00");
        note("one");
        clock.set("02:30");
        note("two");

        assertThat(run.entries().getLast().at()).isEqualTo(Story.at("03:00"));
        assertThat(run.entries()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void notEvenWithinOneWriteOrAfterARestart() throws Exception {
        clock.set("03:00");
        together(
                30,
                number -> {
                    clock.set("02:%02d".formatted(59 - number));
                    return note("note");
                });
        run = open(journal.read("demo-1").entries());
        clock.set("01:00");
        note("after the restart");

        assertThat(run.entries()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void aBugInOneDecisionHarmsNoOther() throws Exception {
        List<Outcome> outcomes =
                together(
                        30,
                        number ->
                                number == 7
                                        ? run.decide(broken(), by("Ana"))
                                        : note("note " + number));

        assertThat(outcomes.stream().filter(Done.class::isInstance)).hasSize(29);
        assertThat(outcomes.get(7)).isInstanceOf(NotSaved.class);
        assertThat(run.cutover().log().notes()).hasSize(29);
    }

    /// Stands for any bug: the rules ask for the task, and there is none.
    @SuppressWarnings("NullAway")
    private static Command broken() {
        return new Claim(null);
    }

    @Test
    void whoListensCannotUndoWhatIsOnDisk() {
        listener =
                (_, _) -> {
                    throw new IllegalStateException("a bug");
                };

        assertThat(run.decide(new Claim("1.1"), by("Ana")))
                .isInstanceOfSatisfying(
                        Done.class,
                        done ->
                                assertThat(done.entries())
                                        .extracting(Entry::event)
                                        .containsExactly(new TaskClaimed("1.1")));
        assertThat(run.cutover().seq()).isEqualTo(3);
    }
}
