package dev.cutover.bot.clock;

import static dev.cutover.bot.clock.TimedRoom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Timer;
import dev.cutover.commands.words.EventWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is due fires once, also when nobody was there.
@Timeout(60)
class RunClockTest {

    private static final int TASKS = 200;
    private static final String PLAN =
            "# Many\n\n## Phase 1: All\n\n"
                    + IntStream.rangeClosed(1, TASKS)
                            .mapToObj("- [ ] **1.%1$d** Task %1$d (5 min)%n"::formatted)
                            .collect(Collectors.joining())
                    + "\n### After 30 days\n\n- [ ] **1.900** Delete the old group\n";

    @TempDir private Path data;
    private TimedRoom room;

    @BeforeEach
    void begin() {
        room = new TimedRoom(data, PLAN);
    }

    @AfterEach
    void end() {
        room.close();
    }

    private List<Entry> fired() {
        return room.run().entries().stream()
                .filter(entry -> entry.event() instanceof TimerFired)
                .toList();
    }

    private void claimAll() {
        for (int task = 1; task <= TASKS; task++) {
            room.say("claim 1." + task);
        }
    }

    @Test
    void twoHundredTimersThatWerePendingFireOnceEachAndSayThatTheyAreLate()
            throws InterruptedException {
        claimAll();
        room.awayUntil(TimedRoom.START.plus(Duration.ofMinutes(7)));

        eventually(() -> fired().size() >= TASKS);
        Thread.sleep(600);
        assertThat(fired())
                .hasSize(TASKS)
                .extracting(entry -> ((TimerFired) entry.event()).timer())
                .allMatch(timer -> timer.kind() == Timer.Kind.OVERDUE)
                .extracting(Timer::key)
                .doesNotHaveDuplicates();
        EventWords words = new EventWords(room.run().cutover().plan(), room.run().entries());
        assertThat(fired())
                .allSatisfy(entry ->
                        assertThat(words.of(entry).plain(ZoneOffset.UTC))
                                .endsWith("(it was due at Sat 21 Nov 02:05)"));
    }

    @Test
    void afterAnotherRestartNothingFiresAgain() throws InterruptedException {
        claimAll();
        room.at(TimedRoom.START.plus(Duration.ofMinutes(5)));
        room.say("note now");
        eventually(() -> fired().size() >= TASKS);
        room.awayUntil(TimedRoom.START.plus(Duration.ofMinutes(9)));
        room.say("note later");

        Thread.sleep(600);
        assertThat(fired()).hasSize(TASKS);
    }

    @Test
    void aMonthWithRestartsSumsUpEachDayOnce() throws InterruptedException {
        for (int day = 0; day < 30; day++) {
            room.at(Instant.parse("2026-11-21T18:00:00Z").plus(Duration.ofDays(day)));
            if (day % 10 == 5) {
                room.close();
                room.open();
            }
            room.say("note day " + day);
            int days = day + 1;
            eventually(() -> summed() >= days);
        }
        assertThat(summed()).isEqualTo(30);
    }

    @Test
    void whatWasLeftOpenIsRememberedThroughRestartsAfterTheClose() throws InterruptedException {
        room.say("note begun");
        room.say("close the rest comes later");
        Instant due =
                Objects.requireNonNull(room.run().cutover().course().startedAt())
                        .plus(Duration.ofDays(30));
        for (int day = 5; day < 30; day += 8) {
            room.awayUntil(TimedRoom.START.plus(Duration.ofDays(day)));
        }
        Thread.sleep(400);
        assertThat(fired()).isEmpty();
        room.awayUntil(due);
        eventually(() -> fired().size() == 1);
        room.awayUntil(due.plus(Duration.ofDays(3)));
        Thread.sleep(600);

        assertThat(fired()).hasSize(1);
        assertThat(((TimerFired) fired().getFirst().event()).timer())
                .extracting(Timer::kind, Timer::task, Timer::due)
                .containsExactly(Timer.Kind.REMINDER, "1.900", due);
    }

    private long summed() {
        return room.run().entries().stream()
                .filter(entry -> entry.event() instanceof DaySummed)
                .count();
    }
}
