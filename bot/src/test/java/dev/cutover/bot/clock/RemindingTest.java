package dev.cutover.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Event;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.NotifyEvent.StatusTold;
import dev.cutover.commands.Nudge;
import dev.cutover.commands.Nudge.Kind;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.Runs;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.plans.markdown.MarkdownReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Who is told of what waits is told once, also when the bot was away.
@Timeout(60)
class RemindingTest {

    private static final Place GENERAL = new Place("local", "general");
    private static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

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
            for (int task = 1; task <= 10; task++) {
                plan.append("- [ ] **1.%d** Task %d%n".formatted(task, task));
            }
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

    private <E extends Event> List<E> recorded(Class<E> type) {
        return run().entries().stream()
                .map(entry -> entry.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<Nudge> nudges(Kind kind) {
        return recorded(Nudged.class).stream()
                .map(Nudged::nudge)
                .filter(nudge -> nudge.kind() == kind)
                .toList();
    }

    private static void eventually(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void away(Duration howLong) {
        end();
        now.set(now.get().plus(howLong));
        open();
    }

    @Test
    void whatBecameDueWhileTheBotWasAwayIsSaidOnceAndNotTooOftenAtOnce()
            throws InterruptedException {
        for (int task = 1; task <= 10; task++) {
            say("claim 1." + task);
        }
        away(Duration.ofMinutes(61));

        eventually(() -> nudges(Kind.SILENT).size() == 4);
        away(Duration.ofMinutes(2));
        say("note back again");
        Thread.sleep(600);
        assertThat(nudges(Kind.SILENT)).hasSize(4);
        away(Duration.ofMinutes(60));
        eventually(() -> nudges(Kind.SILENT).size() == 8);
        assertThat(nudges(Kind.SILENT)).extracting(Nudge::key).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyHasIsSaidAndWhatIsMootByThenIsNot() throws InterruptedException {
        now.set(START.plus(Duration.ofMinutes(6)));
        say("note nobody is here");
        eventually(() -> nudges(Kind.UNCLAIMED).size() == 1);
        end();
        now.set(START.plus(Duration.ofMinutes(30)));
        journal = FileJournal.open(data, now.get());
        runs = new Runs(journal, new MarkdownReader(), now::get, (_, _) -> {});
        room = new ControlRoom(runs, new OnePlan());
        runs.takeUp();
        say("claim 1.1");
        end();
        open();

        Thread.sleep(600);
        assertThat(nudges(Kind.UNCLAIMED_UNANSWERED)).isEmpty();
    }

    @Test
    void aChannelIsToldHowThingsStandOnceForAllThatWasMissed() throws InterruptedException {
        say("notify status 30m");
        away(Duration.ofMinutes(100));
        eventually(() -> recorded(StatusTold.class).size() == 1);
        away(Duration.ofMinutes(10));
        say("note still here");
        Thread.sleep(600);

        assertThat(recorded(StatusTold.class)).hasSize(1);
        assertThat(recorded(StatusTold.class).getFirst().ends()).isNotNull();
        away(Duration.ofMinutes(10));
        eventually(() -> recorded(StatusTold.class).size() == 2);
    }
}
