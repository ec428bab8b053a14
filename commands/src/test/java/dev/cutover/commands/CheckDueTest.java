package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.words.EventWords;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A check that has its time in its title is asked for when it is due, and keeps nobody from
/// looking sooner. The phase opens at 02:00.
class CheckDueTest {

    private static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));

    private final Story story =
            Story.started(
                    """
                    # Side by side

                    ## Phase 1: Run

                    - [ ] **1.1** Start the copy (10 min)
                    - [ ] **1.2** 2-Hour Stability Check (15 min, S)
                    - [ ] **1.3** 4-Hour Stability Check
                    """);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private List<String> ticked(String time) {
        story.later("2026-11-21T" + time + ":00Z").when(Person.BOT, new Tick(AGENDA));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .filter(TimerFired.class::isInstance)
                        .map(event -> ((TimerFired) event).timer())
                        .map(timer -> timer.kind() + " " + timer.task())
                        .toList()
                : List.of();
    }

    private String lastLine() {
        return new EventWords(story.cutover().plan(), story.entries())
                .of(story.entries().getLast())
                .plain(ZoneOffset.UTC);
    }

    @Test
    void theClockAsksForItOnce() {
        assertThat(ticked("03:59")).isEmpty();
        assertThat(ticked("04:00")).containsExactly("CHECK_DUE 1.2");
        assertThat(lastLine())
                .isEqualTo("it is time for 1.2 2-Hour Stability Check · /cutover claim 1.2");
        assertThat(ticked("05:59")).isEmpty();
        assertThat(ticked("06:00")).containsExactly("CHECK_DUE 1.3");
        assertThat(Kind.CHECK_DUE.isForAll()).isTrue();
    }

    @Test
    void whoHasItInHandIsCalled() {
        story.when(Story.ANA, new Claim("1.2"));
        assertThat(ticked("04:00")).contains("CHECK_DUE 1.2");
        assertThat(story.entries())
                .extracting(entry ->
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(entry)
                                .plain(ZoneOffset.UTC))
                .contains("Ana: it is time for 1.2 2-Hour Stability Check · /cutover done 1.2");
    }

    @Test
    void whoLooksSoonerMayAndIsNotAsked() {
        story.when(Story.ANA, new Claim("1.2")).accepted();
        story.when(Story.ANA, new Complete("1.2", null)).accepted();

        assertThat(ticked("04:00")).isEmpty();
        assertThat(ticked("06:00")).containsExactly("CHECK_DUE 1.3");
    }

    @Test
    void itIsPlannedForItsTime() {
        Schedule schedule = Schedule.of(story.cutover().plan(), 1);

        assertThat(schedule.task("1.2").orElseThrow().start()).isEqualTo(2 * 3_600);
        assertThat(schedule.task("1.2").orElseThrow().end()).isEqualTo(2 * 3_600 + 15 * 60);
        assertThat(schedule.task("1.3").orElseThrow().start()).isEqualTo(4 * 3_600);
        assertThat(schedule.end()).isEqualTo(4 * 3_600 + 5 * 60);
    }
}
