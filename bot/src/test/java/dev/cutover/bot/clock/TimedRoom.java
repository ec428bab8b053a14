package dev.cutover.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Event;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.ControlRoom;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.PlanShelf;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.control.RunListener;
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

/// One cutover on a real journal with the real clock's thread, at a time that the test sets.
final class TimedRoom implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-21T02:00:00Z");

    private static final Place GENERAL = new Place("local", "general");
    private static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));

    private final Path data;
    private final String plan;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private Opened opened;

    /// The plan is running.
    TimedRoom(Path data, String plan) {
        this.data = data;
        this.plan = plan;
        this.opened = opened(Optional.of(RunClock.started(now::get)));
        say("start plan");
    }

    /// After a restart.
    void open() {
        opened = opened(Optional.of(RunClock.started(now::get)));
    }

    /// Where nothing is brought about by the clock.
    void openWithoutClock() {
        opened = opened(Optional.empty());
    }

    private Opened opened(Optional<RunClock> time) {
        FileJournal journal = FileJournal.open(data, now.get());
        RunListener listener = time.<RunListener>map(clock -> clock).orElse((_, _) -> {});
        Runs runs = new Runs(journal, new MarkdownReader(), now::get, listener, AGENDA);
        runs.takeUp();
        return new Opened(time, journal, runs, new ControlRoom(runs, new OnePlan(plan)));
    }

    private record Opened(
            Optional<RunClock> time, FileJournal journal, Runs runs, ControlRoom room) {}

    private record OnePlan(String text) implements PlanShelf {

        @Override
        public Optional<String> text(String name) {
            return Optional.of(text);
        }

        @Override
        public List<String> names() {
            return List.of("plan");
        }
    }

    void at(Instant instant) {
        now.set(instant);
    }

    /// The bot is not there meanwhile.
    void away(Duration howLong) {
        awayUntil(now.get().plus(howLong));
    }

    void awayUntil(Instant instant) {
        close();
        at(instant);
        open();
    }

    void say(String text) {
        assertThat(opened.room.said(new Said(GENERAL, Person.local("Ana"), null, text)).ok())
                .as(text)
                .isTrue();
    }

    Run run() {
        return opened.runs.all().iterator().next();
    }

    <E extends Event> List<E> recorded(Class<E> type) {
        return run().entries().stream()
                .map(entry -> entry.event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static void eventually(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        opened.time.ifPresent(RunClock::close);
        opened.journal.close();
    }
}
