package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.DaySummed;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.ChannelText;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.EventWords;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What time brings about: waits, looks, soaks, what takes too long, the end of a day.
class ClockTest {

    private static final String PLAN =
            """
            # Timed move

            ## Phase 1: Move

            - [ ] **1.1** Restart (10 min)
              - Wait 5 minutes
            - [ ] **1.2** Watch the memory
              - Monitor memory every 15 minutes for 60 minutes
            - [ ] **1.3** Tell the team

            ## Phase 2: Clean up

            **Blocking:** Phase 1 complete, 24 hours of stable operation

            - [ ] **2.1** Remove the old server
            """;

    private static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));

    private final Story story = Story.started(PLAN);

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private List<Timer> ticked(String instant) {
        story.later(instant).when(Person.BOT, new Tick(AGENDA));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .filter(TimerFired.class::isInstance)
                        .map(event -> ((TimerFired) event).timer())
                        .toList()
                : List.of();
    }

    private List<Kind> kinds(String time) {
        return ticked("2026-11-21T" + time + ":00Z").stream().map(Timer::kind).toList();
    }

    private String lastLine() {
        return new EventWords(story.cutover().plan(), story.entries())
                .of(story.entries().getLast())
                .plain(ZoneOffset.UTC);
    }

    @Test
    void aWaitBeginsWithItsTaskAndIsOverOnce() {
        story.given("02:10 Ana: claim 1.1");

        assertThat(kinds("02:14")).isEmpty();
        assertThat(kinds("02:15")).containsExactly(Kind.WAIT_OVER);
        assertThat(lastLine()).isEqualTo("Ana: the wait of 1.1 Restart is over: “Wait 5 minutes”");
        assertThat(kinds("02:16")).isEmpty();
    }

    @Test
    void whatTakesLongerThanPlannedIsToldOnceToItsOwner() {
        story.given("02:10 Ana: claim 1.1");
        ticked("2026-11-21T02:16:00Z");

        assertThat(kinds("02:20")).containsExactly(Kind.OVERDUE);
        assertThat(lastLine())
                .isEqualTo(
                        "Ana: 1.1 Restart takes longer than planned (10 min) · /cutover eta 1.1 20m WHY");
        assertThat(kinds("02:50")).isEmpty();
    }

    @Test
    void whoeverIsLateSaysTheNewTimeByAButton() {
        story.given("02:10 Ana: claim 1.1");
        ChannelText.post(story, Story.GENERAL);
        ticked("2026-11-21T02:20:00Z");
        assertThat(newTimes()).containsExactly("New time for 1.1");

        story.given("02:21 Ana: done 1.1");

        assertThat(newTimes()).isEmpty();
    }

    private List<String> newTimes() {
        return new Postings(story.cutover(), story.entries())
                .threads(Story.GENERAL).untold().stream()
                        .flatMap(reply -> reply.message().blocks().stream())
                        .filter(Buttons.class::isInstance)
                        .flatMap(block -> ((Buttons) block).buttons().stream())
                        .map(Button::label)
                        .filter(label -> label.startsWith("New"))
                        .toList();
    }

    @Test
    void onHoldNobodyIsPressed() {
        story.given("02:10 Ana: claim 1.1", "02:11 Ben: hold storage");

        assertThat(kinds("02:30")).containsExactly(Kind.WAIT_OVER);
        story.given("02:31 Ben: resume");
        assertThat(kinds("02:32")).containsExactly(Kind.OVERDUE);
    }

    @Test
    void looksComeAtTheirTimesAndWhatWasSeenIsWrittenDown() {
        story.given("02:10 Ana: claim 1.2");

        assertThat(ticked("2026-11-21T02:25:00Z"))
                .extracting(Timer::kind, Timer::number, Timer::of)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.LOOK, 1, 4));
        story.when("Ana: looked 1.2 memory at 61 %")
                .says(
                        "What you saw of 1.2 Watch the memory is in the record. What is due next: /cutover time.");
        story.when("Ana: looked 1.2 again")
                .says(
                        "Nobody was asked to look at 1.2 Watch the memory, or what was seen is written down already. Next: /cutover note TEXT --task 1.2.");
        assertThat(ticked("2026-11-21T02:40:00Z")).extracting(Timer::number).containsExactly(2);
    }

    @Test
    void theTaskThatIsDoneAsksForNoMoreLooks() {
        story.given("02:10 Ana: claim 1.2", "02:20 Ana: done 1.2");

        assertThat(kinds("02:40")).isEmpty();
    }

    @Test
    void whatWasDueWhileNobodyWasThereFiresLateAndSaysSo() {
        story.given("02:10 Ana: claim 1.2");

        assertThat(ticked("2026-11-21T02:47:00Z")).extracting(Timer::number).containsExactly(1, 2);
        assertThat(lastLine()).endsWith("(it was due at Sat 21 Nov 02:40)");
    }

    @Test
    void aSoakThatIsOverIsSaid() {
        story.given("02:10 Ana: done 1.1", "02:11 Ana: done 1.2", "02:12 Ana: done 1.3");

        assertThat(ticked("2026-11-22T02:12:00Z")).extracting(Timer::kind).contains(Kind.SOAK_OVER);
    }

    @Test
    void theDayIsSummedUpAtItsHourInTheZoneOfTheTeam() {
        story.given("02:10 Ana: done 1.3", "02:12 Ben: issue slow --sev high");
        Agenda berlin = new Agenda(ZoneId.of("Europe/Berlin"), LocalTime.of(18, 0));

        story.later("2026-11-21T16:59:00Z").when(Person.BOT, new Tick(berlin));
        assertThat(story.decision()).isEqualTo(Decision.refused(new Refusal.NothingIsDue()));
        story.later("2026-11-21T17:00:00Z").when(Person.BOT, new Tick(berlin)).accepted();

        assertThat(story.entries().getLast().event())
                .isInstanceOfSatisfying(
                        DaySummed.class,
                        day -> {
                            assertThat(day.summary().settled()).isEqualTo(1);
                            assertThat(day.summary().total()).isEqualTo(4);
                            assertThat(day.summary().finished())
                                    .containsExactly(new Summary.Whose("1.3", Story.ANA));
                            assertThat(day.summary().opened()).containsExactly(1);
                            assertThat(day.summary().next()).containsExactly("1.1", "1.2");
                        });
    }

    @Test
    void aDayOfTwentyFiveHoursIsSummedUpAtTheSameHour() {
        Agenda berlin = new Agenda(ZoneId.of("Europe/Berlin"), LocalTime.of(18, 0));
        Story autumn = Story.of(PLAN).later("2026-10-24T15:00:00Z");
        autumn.when(Story.ANA, new RunCommand.Start(Story.OPENING)).accepted();

        autumn.later("2026-10-24T16:00:00Z").when(Person.BOT, new Tick(berlin)).accepted();
        autumn.later("2026-10-25T16:59:00Z").when(Person.BOT, new Tick(berlin));
        assertThat(autumn.decision()).isEqualTo(Decision.refused(new Refusal.NothingIsDue()));
        autumn.later("2026-10-25T17:00:00Z").when(Person.BOT, new Tick(berlin)).accepted();
    }

    @Test
    void whatIsDueIsShownInItsOrder() {
        story.given("02:10 Ana: claim 1.1", "02:11 Ben: claim 1.2");

        assertThat(
                        new PlainText(ZoneOffset.UTC)
                                .of(
                                        new TimeView(story.cutover(), AGENDA, Story.at("02:12"))
                                                .message()))
                .startsWith(
                        """
                        Time
                        T-0 is the start, Sat 21 Nov 02:00 (Sat 02:00 in UTC).
                        Running for 12 min.
                        If it goes on like this, it ends at Sun 22 Nov 03:16; in 90 of 100 nights like this by Sun 22 Nov 03:22.
                        What must not be later: 1.1 Restart, 1.2 Watch the memory, 2.1 Remove the old server.
                        Planned, and as it is
                        ▶ Phase 1: Move · planned Sat 21 Nov 02:00 to 03:10 · since Sat 21 Nov 02:00 until about 03:11 · 1 min late
                        ◌ Phase 2: Clean up · planned Sun 22 Nov 03:10 to 03:15 · expected Sun 22 Nov 03:11 to 03:16 · 1 min late
                        The tasks of a phase: /cutover time 1.
                        What is due
                        ◌ Sat 21 Nov 02:15 · the wait of 1.1 Restart is over: “Wait 5 minutes” · Ana
                        ◌ Sat 21 Nov 02:20 · 1.1 Restart should be done (10 min) · Ana
                        """
                                .strip());
    }

    @Test
    void aClosedCutoverHasNoClock() {
        story.given("02:10 Ana: claim 1.1", "02:11 Ana: close over");

        story.later("2026-11-21T02:30:00Z").when(Person.BOT, new Tick(AGENDA));
        assertThat(new Timers(story.cutover(), AGENDA).until(Story.at("03:00"))).isEmpty();
    }
}
