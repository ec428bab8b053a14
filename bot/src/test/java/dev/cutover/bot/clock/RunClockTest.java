package dev.cutover.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Timer;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.words.EventWords;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is due fires once, also when nobody was there.
@Timeout(60)
class RunClockTest {

    private static final Place GENERAL = new Place("local", "general");
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");
    private static final int TASKS = 200;

    @TempDir private Path data;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private FileJournal journal;
    private RunClock time;
    private Runs runs;
    private ControlRoom room;

    @BeforeEach
    void begin() {
        open();
        say("start plan");
    }

    @AfterEach
    void end() {
        time.close();
        journal.close();
    }

    private void open() {
        journal = FileJournal.open(data, now.get());
        time = RunClock.started(now::get);
        runs =
                new Runs(
                        journal,
                        new MarkdownReader(),
                        now::get,
                        time,
                        new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0)));
        room = new ControlRoom(runs, new OnePlan());
        runs.takeUp();
    }

    private record OnePlan() implements PlanShelf {

        @Override
        public Optional<String> text(String name) {
            StringBuilder plan = new StringBuilder("# Many\n\n## Phase 1: All\n\n");
            for (int task = 1; task <= TASKS; task++) {
                plan.append("- [ ] **1.%d** Task %d (5 min)%n".formatted(task, task));
            }
            plan.append("\n### After 30 days\n\n- [ ] **1.900** Delete the old group\n");
            return Optional.of(plan.toString());
        }

        @Override
        public List<String> names() {
            return List.of("plan");
        }
    }

    private void say(String text) {
        assertThat(room.said(new Said(GENERAL, Person.local("Ana"), null, text)).ok())
                .as(text)
                .isTrue();
    }

    private Run run() {
        return runs.all().iterator().next();
    }

    private List<Entry> fired() {
        return run().entries().stream()
                .filter(entry -> entry.event() instanceof TimerFired)
                .toList();
    }

    private static void eventually(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void claimAll() {
        for (int task = 1; task <= TASKS; task++) {
            say("claim 1." + task);
        }
    }

    @Test
    void twoHundredTimersThatWerePendingFireOnceEachAndSayThatTheyAreLate()
            throws InterruptedException {
        claimAll();
        end();
        now.set(START.plus(Duration.ofMinutes(7)));
        open();

        eventually(() -> fired().size() >= TASKS);
        Thread.sleep(600);
        assertThat(fired())
                .hasSize(TASKS)
                .extracting(entry -> ((TimerFired) entry.event()).timer())
                .allMatch(timer -> timer.kind() == Timer.Kind.OVERDUE)
                .extracting(Timer::key)
                .doesNotHaveDuplicates();
        EventWords words = new EventWords(run().cutover().plan(), run().entries());
        assertThat(fired())
                .allSatisfy(entry ->
                        assertThat(words.of(entry).plain(ZoneOffset.UTC))
                                .endsWith("(it was due at Sat 21 Nov 02:05)"));
    }

    @Test
    void afterAnotherRestartNothingFiresAgain() throws InterruptedException {
        claimAll();
        now.set(START.plus(Duration.ofMinutes(5)));
        say("note now");
        eventually(() -> fired().size() >= TASKS);
        end();
        now.set(START.plus(Duration.ofMinutes(9)));
        open();
        say("note later");

        Thread.sleep(600);
        assertThat(fired()).hasSize(TASKS);
    }

    @Test
    void aMonthWithRestartsSumsUpEachDayOnce() throws InterruptedException {
        for (int day = 0; day < 30; day++) {
            now.set(Instant.parse("2026-11-21T18:00:00Z").plus(Duration.ofDays(day)));
            if (day % 10 == 5) {
                end();
                open();
            }
            say("note day " + day);
            int days = day + 1;
            eventually(() -> summed() >= days);
        }
        assertThat(summed()).isEqualTo(30);
    }

    @Test
    void whatWasLeftOpenIsRememberedThroughRestartsAfterTheClose() throws InterruptedException {
        say("note begun");
        say("close the rest comes later");
        Instant due =
                Objects.requireNonNull(run().cutover().course().startedAt())
                        .plus(Duration.ofDays(30));
        for (int day = 5; day < 30; day += 8) {
            end();
            now.set(START.plus(Duration.ofDays(day)));
            open();
        }
        Thread.sleep(400);
        assertThat(fired()).isEmpty();
        now.set(due);
        end();
        open();
        eventually(() -> fired().size() == 1);
        end();
        now.set(due.plus(Duration.ofDays(3)));
        open();
        Thread.sleep(600);

        assertThat(fired()).hasSize(1);
        assertThat(((TimerFired) fired().getFirst().event()).timer())
                .extracting(Timer::kind, Timer::task, Timer::due)
                .containsExactly(Timer.Kind.REMINDER, "1.900", due);
    }

    private long summed() {
        return run().entries().stream().filter(entry -> entry.event() instanceof DaySummed).count();
    }
}
