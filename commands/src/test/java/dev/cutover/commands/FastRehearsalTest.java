package dev.cutover.commands;

import static dev.cutover.commands.FastNight.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.ScheduleCommand.SetZero;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.PhaseView;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.TaskCard;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.EventWords;
import dev.cutover.commands.words.RefusalWords;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// In a fast rehearsal what waits passes quicker, is told so, and fires once.
class FastRehearsalTest {

    private final Story story = FastNight.started(FastNight.PLAN);

    private String lastLine() {
        return new EventWords(story.cutover().plan(), story.entries())
                .of(story.entries().getLast())
                .plain(ZoneOffset.UTC);
    }

    @Test
    void onlyARehearsalIsFast() {
        Opening live = new Opening("demo-1", "demo", "hash", Story.GENERAL, false, null, 60);

        Story.of(FastNight.PLAN)
                .when(Story.ANA, new Start(live))
                .refused(new Refusal.FastIsForRehearsals(live));
        assertThat(RefusalWords.of(new Refusal.FastIsForRehearsals(live)).plain(ZoneOffset.UTC))
                .isEqualTo(
                        "Waits can pass faster in a rehearsal only; in the run itself they take as long as the plan says. Next: /cutover start demo --rehearsal --fast, or /cutover start demo.");
    }

    @Test
    void howFastIsWithinReason() {
        for (int faster : new int[] {-1, 0, 1, 1_001, 999_999}) {
            Opening opening = FastNight.opening(faster);
            Story.of(FastNight.PLAN)
                    .when(Story.ANA, new Start(opening))
                    .refused(new Refusal.NoSuchTempo(opening));
        }
        for (int faster : new int[] {2, 1_000}) {
            Opening opening = FastNight.opening(faster);
            Story.of(FastNight.PLAN)
                    .when(Story.ANA, new Start(opening))
                    .then(new CutoverStarted(opening), new PhaseEvent.PhaseOpened("1"));
        }
    }

    @Test
    void aWaitOfFiveMinutesIsOverInFiveSecondsAndOnce() {
        story.given("02:10 Ana: claim 1.1");

        assertThat(ticked(story, "02:10:04")).isEmpty();
        assertThat(ticked(story, "02:10:05"))
                .extracting(Timer::kind)
                .containsExactly(Kind.WAIT_OVER);
        assertThat(lastLine())
                .isEqualTo("Ana: the wait of 1.1 Restart is over: “Wait 5 minutes” (5 s here)");
        Story again = story.restarted();
        assertThat(again.cutover()).isEqualTo(story.cutover());
        assertThat(ticked(again, "02:10:07")).isEmpty();
        assertThat(ticked(again, "02:15:00")).isEmpty();
    }

    @Test
    void theWorkTakesWhatItTakes() {
        story.given("02:10 Ana: claim 1.1");
        ticked(story, "02:19:59");

        assertThat(ticked(story, "02:20:00")).extracting(Timer::kind).containsExactly(Kind.OVERDUE);
        assertThat(lastLine())
                .isEqualTo(
                        "Ana: 1.1 Restart takes longer than planned (10 min) · /cutover eta 1.1 20m WHY");
    }

    @Test
    void looksComeAsOftenAndSooner() {
        story.given("02:10 Ana: claim 1.2");

        assertThat(ticked(story, "02:10:14")).isEmpty();
        assertThat(ticked(story, "02:10:15"))
                .extracting(Timer::kind, Timer::number, Timer::of, Timer::here)
                .containsExactly(tuple(Kind.LOOK, 1, 4, Duration.ofMinutes(1)));
        assertThat(lastLine())
                .isEqualTo(
                        "Ana: look 1 of 4 at 1.2 Watch the memory: “Monitor memory every 15 minutes for 60 minutes” (1 min here) · /cutover looked 1.2 SEEN");
        Story again = story.restarted();
        assertThat(ticked(again, "02:11:00")).extracting(Timer::number).containsExactly(2, 3, 4);
        assertThat(ticked(again, "03:10:00")).isEmpty();
    }

    @Test
    void aCheckThatHasItsTimeInItsTitleIsDueSooner() {
        Story night =
                FastNight.started(
                        """
                        # Side by side

                        ## Phase 1: Run

                        - [ ] **1.1** Start the copy (10 min)
                        - [ ] **1.2** 2-Hour Stability Check (15 min)
                        """);

        assertThat(ticked(night, "02:01:59")).isEmpty();
        assertThat(ticked(night, "02:02:00"))
                .extracting(Timer::kind, Timer::task)
                .containsExactly(tuple(Kind.CHECK_DUE, "1.2"));
        assertThat(
                        new TaskWaits(night.cutover())
                                .isPartOf(night.cutover().plan().task("1.2").orElseThrow()))
                .as("looking takes as long as it does in the night")
                .isFalse();
    }

    @Test
    void aSoakOfADayIsEarnedInTwentyFourMinutes() {
        phaseOneAt("03:00");

        assertThat(ticked(story, "03:23:59")).isEmpty();
        story.when("03:23 Ana: go 3")
                .says(
                        "The time that phase 3 asks for is not earned yet: 23 min of 24 min (24 h 00 min in the plan). If all stays good it is over at Sat 21 Nov 03:24, then: /cutover go 3. To open it sooner: /cutover override 3 WHY.");
        assertThat(ticked(story, "03:24:00"))
                .extracting(Timer::kind)
                .containsExactly(Kind.SOAK_OVER);
        assertThat(lastLine())
                .isEqualTo("the soak before phase 3 is over (24 min here) · /cutover go 3");
        assertThat(ticked(story.restarted(), "03:25:00")).isEmpty();
        story.given("03:26 Ana: go 3");
    }

    private void phaseOneAt(String time) {
        story.given("02:10 Ana: done 1.1", "Ana: done 1.2", time + " Ana: done 1.3");
    }

    @Test
    void aLockOfTwoDaysIsLiftedAfterFortyEightMinutes() {
        phaseOneAt("03:00");
        assertThat(look("2")).contains("locked (48 min here), until Sat 21 Nov 03:48");
        story.when("03:10 Ana: claim 2.2")
                .says(
                        "2.2 Remove the old server is locked by “After 48 hours of stable operation”: 10 min of 48 min (2 d 0 h in the plan). If all stays good it is over at Sat 21 Nov 03:48, then: /cutover claim 2.2. To begin sooner: /cutover unlock 2.2 WHY.");
        ticked(story, "03:47:59");

        assertThat(ticked(story, "03:48:00"))
                .extracting(Timer::kind)
                .containsExactly(Kind.UNLOCKED);
        assertThat(lastLine())
                .isEqualTo(
                        "“After 48 hours of stable operation” is over (48 min here): 2.2 Remove the old server can begin · /cutover claim 2.2");
        story.given("03:49 Ana: claim 2.2");
    }

    private String look(String phase) {
        return new PlainText(ZoneOffset.UTC)
                .of(
                        new PhaseView(
                                        story.cutover(),
                                        story.cutover().plan().phase(phase).orElseThrow())
                                .message());
    }

    @Test
    void aSevereIssueBeginsAShortSoakAnewToo() {
        phaseOneAt("03:00");
        story.given("03:10 Ana: issue slow --sev high", "03:20 Ana: issue close 1 faster");

        assertThat(ticked(story, "03:43:59")).isEmpty();
        assertThat(ticked(story, "03:44:00"))
                .extracting(Timer::kind)
                .containsExactly(Kind.SOAK_OVER);
    }

    @Test
    void whatWasLeftOpenComesDueSoonAfterTheClose() {
        phaseOneAt("03:00");
        story.given("03:01 Ana: done 2.1", "03:02 Ana: close the rest comes later");

        assertThat(new Timers(story.cutover(), Agenda.USUAL).next(Story.at("03:02")))
                .contains(Story.at("03:24"));
        assertThat(ticked(story, "03:24:00"))
                .extracting(Timer::kind)
                .containsExactly(Kind.REMINDER);
    }

    @Test
    void everybodySeesIt() {
        story.when("Ana: note hello").accepted();

        assertThat(new PlainText(ZoneOffset.UTC).of(new BoardView(story.cutover()).message()))
                .startsWith("Rehearsal, waits 60 times faster: Timed move");
        assertThat(look("3")).contains("24 hours of stable operation (24 min here)");
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getFirst())
                                .plain(ZoneOffset.UTC))
                .isEqualTo("Ana started demo-1 as a rehearsal, waits 60 times faster");
        assertThat(card("1.1")).contains("5 s of waiting here");
        assertThat(card("1.2")).contains("1 min of waiting here");
        assertThat(card("1.3")).doesNotContain("waiting");
        assertThat(look("1")).contains("1.1 Restart · 10 min · 5 s of waiting here");
        assertThat(time("02:05"))
                .contains(
                        "Waits pass 60 times faster here (an hour takes 1 min). So what is planned goes by the order and the estimates alone; the offsets, windows and lead times of the plan are left out.");
    }

    private String card(String task) {
        return new PlainText(ZoneOffset.UTC)
                .of(new TaskCard(story.cutover(), story.task(task)).message());
    }

    private String time(String at) {
        return time(story, at);
    }

    private static String time(Story story, String at) {
        return new PlainText(ZoneOffset.UTC)
                .of(new TimeView(story.cutover(), Agenda.USUAL, Story.at(at)).message());
    }

    private static final String BY_THE_CLOCK =
            """
            # Night by the clock

            Window: Sunday 06:00-08:00 UTC

            ## Phase 1: Before (24 Hours Before)

            - [ ] **1.1** Tell the users, done 24+ hours ago (10 min)

            ## Phase 2: Move

            **Time:** T+120 minutes

            - [ ] **2.1** Move (20 min)
            """;

    @Test
    void whatOnlyTheClockOnTheWallCanKeepIsLeftOut() {
        SetZero zero = new SetZero(Story.at("06:00"), "UTC", null);
        Start start = new Start(FastNight.opening(60), zero);
        Story fast = Story.of(BY_THE_CLOCK).when(Story.ANA, start).accepted();
        Story real =
                Story.of(BY_THE_CLOCK)
                        .when(
                                Story.ANA,
                                new Start(
                                        new Opening(
                                                "demo-1",
                                                "demo",
                                                "hash",
                                                Story.GENERAL,
                                                true,
                                                null),
                                        zero))
                        .accepted();

        String late = "Should be done already for this T-0";
        String window = "outside of the window “";
        assertThat(real.answer()).contains(late);
        assertThat(fast.answer()).doesNotContain(late);
        assertThat(time(real, "02:05")).contains(window, late);
        assertThat(time(fast, "02:05")).doesNotContain(window, late);
        assertThat(board(real)).contains("planned Sat 21 Nov 08:00");
        assertThat(board(fast)).doesNotContain("planned");
    }

    private static String board(Story story) {
        return new PlainText(ZoneOffset.UTC).of(new BoardView(story.cutover()).message());
    }

    @Test
    void aRecordWithoutATempoIsAsLongAsThePlanSays() {
        Story real = Story.started(FastNight.PLAN).given("02:10 Ana: claim 1.1");

        assertThat(real.cutover().tempo()).isEqualTo(Tempo.REAL);
        assertThat(ticked(real, "02:14:59")).isEmpty();
        assertThat(ticked(real, "02:15:00"))
                .extracting(Timer::here)
                .containsExactly((Duration) null);
    }
}
