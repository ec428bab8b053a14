package dev.cutover.bot.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.bot.chat.Hours;
import dev.cutover.bot.deliveries.Letter.Kind;
import dev.cutover.commands.Cause;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.DeliveryEvent.DeliveryFailing;
import dev.cutover.commands.DeliveryEvent.DeliveryRefused;
import dev.cutover.commands.Event;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.time.Planned;
import dev.cutover.commands.words.EventWords;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Letters leave at least once, in their order, whatever happens to the bot or to the other side.
@Timeout(60)
class OutgoingTest {

    private static final Place GENERAL = new Place("local", "general");
    private static final Duration HURRY = Duration.ofMillis(10);

    @TempDir private Path data;
    private final Hours clock = new Hours();
    private final Box box = new Box();
    private List<Way> ways = List.of(box);
    private FileJournal journal;
    private Outgoing outgoing;
    private Runs runs;
    private ControlRoom room;

    private record Shelf() implements PlanShelf {

        @Override
        public Optional<String> text(String name) {
            return Optional.of(
                    """
                    # Night
                    X-Evil: yes

                    ## Phase 1: First

                    - [ ] **1.1** One (10 min)

                    ## Phase 2: Second

                    **Blocking:** Phase 1 complete

                    - [ ] **2.1** Two
                    """);
        }

        @Override
        public List<String> names() {
            return List.of("night");
        }
    }

    /// Another side that can fail, refuse and hang.
    private static final class Box implements Way {

        final List<Letter> letters = new CopyOnWriteArrayList<>();
        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger failures = new AtomicInteger();
        final AtomicInteger bugs = new AtomicInteger();
        final CountDownLatch released = new CountDownLatch(1);
        volatile boolean refuses;
        volatile boolean hangs;
        volatile Set<Kind> on = EnumSet.allOf(Kind.class);

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public Set<Kind> on() {
            if (bugs.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("a bug");
            }
            return on;
        }

        @Override
        public void send(Letter letter) throws Undelivered {
            asked.incrementAndGet();
            if (hangs) {
                try {
                    released.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw Undelivered.now("it answers 451");
            }
            if (refuses) {
                throw Undelivered.forGood("it answers 554");
            }
            letters.add(letter);
        }

        List<String> what() {
            return letters.stream().map(Letter::what).toList();
        }
    }

    @BeforeEach
    void begin() {
        open();
    }

    @AfterEach
    void end() {
        box.released.countDown();
        outgoing.close();
        journal.close();
    }

    private void open() {
        journal = FileJournal.open(data, clock.instant());
        outgoing = Outgoing.hurried(ways, ZoneOffset.UTC, clock, HURRY);
        runs = new Runs(journal, new MarkdownReader(), clock, outgoing);
        room = new ControlRoom(runs, new Shelf());
        runs.takeUp();
    }

    private void restart() {
        outgoing.close();
        journal.close();
        open();
    }

    private void say(String text) {
        assertThat(room.said(new Said(GENERAL, Person.local("Ana"), null, text)).ok())
                .as(text)
                .isTrue();
    }

    private Run run() {
        return runs.all().iterator().next();
    }

    private static void eventually(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private <E extends Event> List<E> recorded(Class<E> type) {
        return run().entries().stream()
                .map(entry -> entry.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private boolean allNoted() {
        return Sending.isOver(run(), box, clock.instant());
    }

    @Test
    void eachLetterLeavesOnceAndInOrder() throws InterruptedException {
        say("start night");
        say("done 1.1");
        say("done 2.1");
        say("close all is well");
        eventually(() -> box.letters.size() == 5);
        eventually(this::allNoted);
        restart();

        Thread.sleep(200);
        assertThat(box.what())
                .containsExactly(
                        "phase-opened",
                        "phase-completed",
                        "phase-opened",
                        "phase-completed",
                        "closed");
        Letter last = box.letters.getLast();
        assertThat(last.subject()).isEqualTo("[night-1] Closed: 2 of 2 tasks settled");
        assertThat(last.text())
                .isEqualTo(
                        """
                        Night

                        Sat 21 Nov 02:10 Ana closed the cutover: all is well.

                        The whole cutover
                        2 of 2 tasks settled. Complete: Phase 1: First and Phase 2: Second.
                        Finished: Ana 1.1, 2.1.
                        Issues: 0 raised, 0 closed, none open. Risks: none open.
                        Next: /cutover next shows what can be done.
                        """);
    }

    @Test
    void ofARehearsalNothingLeavesAlsoNotAfterARestart() throws InterruptedException {
        say("start night --rehearsal");
        say("done 1.1");
        say("done 2.1");
        say("close all is well");
        restart();

        Thread.sleep(200);
        assertThat(box.asked).hasValue(0);
        assertThat(recorded(Delivered.class)).isEmpty();
    }

    @Test
    void whatNobodyAnsweredLeaves() throws InterruptedException {
        box.on = Set.of(Kind.ESCALATIONS, Kind.DAYS);
        say("start night");
        say("claim 1.1");
        clock.pass(Duration.ofMinutes(30));
        run().decide(
                        new Remind(Agenda.USUAL, Planned.starts(run().cutover())),
                        new Cause(Person.BOT, null));
        clock.pass(Duration.ofHours(16));
        run().decide(new Tick(Agenda.USUAL), new Cause(Person.BOT, null));

        eventually(() -> box.letters.size() == 2);
        assertThat(box.letters)
                .extracting(Letter::subject)
                .containsExactly(
                        "[night-1] Needs an answer: 1.1 One",
                        "[night-1] The day until Sat 21 Nov 18:00: 0 of 2 tasks settled");
        assertThat(box.letters.getFirst().text())
                .contains("1.1 One should have been done by 02:20");
    }

    @Test
    void aHoldAndItsEndLeave() throws InterruptedException {
        box.on = Set.of(Kind.HOLDS);
        say("start night");
        say("hold the storage is slow");
        say("resume");
        say("claim 1.1");
        say("undo");
        say("hold once more");
        say("undo");

        eventually(() -> box.letters.size() == 4);
        assertThat(box.letters)
                .extracting(Letter::what, Letter::subject)
                .containsExactly(
                        tuple("held", "[night-1] On hold: the storage is slow"),
                        tuple("resumed", "[night-1] Goes on"),
                        tuple("held", "[night-1] On hold: once more"),
                        tuple("resumed", "[night-1] Goes on"));
        assertThat(box.letters.getFirst().text())
                .contains("Ana put the cutover on hold: the storage is slow.");
        assertThat(box.letters.getLast().text())
                .contains("Ana took back: Ana put the cutover on hold: once more.");
    }

    @Test
    void aResumeThatIsTakenBackIsAHold() throws InterruptedException {
        box.on = Set.of(Kind.HOLDS);
        say("start night");
        say("hold the storage is slow");
        say("resume");
        say("undo");

        eventually(() -> box.letters.size() == 3);
        assertThat(box.letters.getLast().what()).isEqualTo("held");
        assertThat(box.letters.getLast().subject()).isEqualTo("[night-1] On hold again");
    }

    @Test
    void whatDoesNotGetThroughIsTriedAgainAndSaidOnce() throws InterruptedException {
        box.failures.set(8);
        say("start night");

        eventually(() -> box.letters.size() == 1);
        assertThat(box.asked).hasValue(9);
        assertThat(recorded(DeliveryFailing.class))
                .containsExactly(new DeliveryFailing("mail", "it answers 451"));
        assertThat(
                        new EventWords(run().cutover().plan(), run().entries())
                                .of(
                                        run().entries().stream()
                                                .filter(entry ->
                                                        entry.event() instanceof DeliveryFailing)
                                                .findFirst()
                                                .orElseThrow())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "The mail server gets nothing just now: it answers 451. It is tried again, and nothing is lost; here all goes on. Next: bot/cutover doctor looks at the settings");
    }

    @Test
    void aFailureThatLastsIsNotSaidAgainAfterARestart() throws InterruptedException {
        box.failures.set(Integer.MAX_VALUE);
        say("start night");
        eventually(() -> !recorded(DeliveryFailing.class).isEmpty());
        restart();
        int before = box.asked.get();
        eventually(() -> box.asked.get() > before + 5);

        assertThat(recorded(DeliveryFailing.class)).hasSize(1);
        box.failures.set(0);
        eventually(() -> box.what().equals(List.of("phase-opened")));
    }

    @Test
    void oneThatIsNeverTakenKeepsTheOthersFromNothing() throws InterruptedException {
        box.refuses = true;
        say("start night");
        eventually(() -> !recorded(DeliveryRefused.class).isEmpty());
        box.refuses = false;
        say("done 1.1");

        eventually(() -> box.letters.size() == 2);
        assertThat(box.what()).containsExactly("phase-completed", "phase-opened");
        assertThat(recorded(DeliveryRefused.class))
                .extracting(DeliveryRefused::why)
                .containsExactly("it answers 554");
    }

    @Test
    void whatWasNotSentBeforeTheEndLeavesAfterTheNextStart() throws InterruptedException {
        box.failures.set(Integer.MAX_VALUE);
        say("start night");
        say("done 1.1");
        eventually(() -> box.asked.get() > 0);
        outgoing.close();
        journal.close();
        box.failures.set(0);
        clock.pass(Duration.ofDays(3));
        open();

        eventually(() -> box.letters.size() == 3);
        assertThat(box.letters).extracting(Letter::key).doesNotHaveDuplicates();
    }

    @Test
    void aSideThatHangsKeepsNobodyWaiting() throws InterruptedException {
        box.hangs = true;
        say("start night");
        eventually(() -> box.asked.get() == 1);
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            say("note " + i);
        }
        say("done 1.1");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(box.letters).isEmpty();
    }

    @Test
    void whatWasLongBeforeAnybodyWantedItStaysHere() throws InterruptedException {
        outgoing.close();
        journal.close();
        ways = List.of();
        open();
        say("start night");
        say("done 1.1");
        clock.pass(Duration.ofHours(5));
        ways = List.of(box);
        restart();
        say("done 2.1");

        eventually(() -> box.what().equals(List.of("phase-completed")));
        Thread.sleep(100);
        assertThat(box.what()).containsExactly("phase-completed");
    }

    @Test
    void aBugWhileALetterIsPutTogetherIsSaidAndTriedAgain() throws InterruptedException {
        box.bugs.set(7);
        say("start night");

        eventually(() -> box.letters.size() == 1);
        say("done 1.1");
        eventually(() -> box.letters.size() == 3);
        assertThat(recorded(DeliveryFailing.class))
                .containsExactly(new DeliveryFailing("mail", "the bot itself failed"));
    }

    @Test
    void whatWasNotWantedWhenItHappenedDoesNotLeaveWhenMoreIsWanted() throws InterruptedException {
        box.on = Set.of(Kind.END);
        say("start night");
        say("done 1.1");
        eventually(() -> passedBy(3));
        box.on = Set.of(Kind.END, Kind.PHASES);
        restart();
        say("done 2.1");
        say("close all is well");

        eventually(() -> box.letters.size() == 2);
        assertThat(box.what()).containsExactly("phase-completed", "closed");
    }

    @Test
    void whatWaitsForItsWayIsNotPassedByByWhatNobodyWants() throws InterruptedException {
        box.on = Set.of(Kind.ESCALATIONS);
        box.failures.set(Integer.MAX_VALUE);
        say("start night");
        say("claim 1.1");
        clock.pass(Duration.ofMinutes(30));
        run().decide(
                        new Remind(Agenda.USUAL, Planned.starts(run().cutover())),
                        new Cause(Person.BOT, null));
        say("done 1.1");
        eventually(() -> box.asked.get() > 0);
        restart();
        box.failures.set(0);

        eventually(() -> box.what().equals(List.of("unanswered")));
    }

    /// Whether so many entries that a letter could tell of are behind it.
    private boolean passedBy(int letters) {
        long upTo = run().cutover().deliveries().deliveredBy("mail").orElse(0);
        return run().entries().stream()
                        .filter(entry ->
                                entry.seq() <= upTo && Letters.kind(entry.event()).isPresent())
                        .count()
                == letters;
    }
}
