package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.SoakEvent.LockLifted;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.Verdict;
import dev.cutover.commands.views.BoardView;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PhaseView;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.TaskCard;
import dev.cutover.commands.views.TimeView;
import dev.cutover.commands.words.EventWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Time that must pass counts while all is well, and begins anew when it was not.
class SoakTest {

    static final String PLAN =
            """
            # Retire the old server

            ## Phase 1: Switch

            - [ ] **1.1** Switch

            ## Phase 2: Retire

            - [ ] **2.1** Watch
              - probe: `GET https://app.example.com/health; every 1h for 720h; allow 20 % failed`
            - [ ] **2.2** Write the report

            ### After 48 hours of stable operation

            - [ ] **2.3** Remove the old server
            - [ ] **2.4** Remove its disks

            ## Phase 3: Close

            **Blocking:** Phase 1 complete, 24 hours stable

            - [ ] **3.1** Say thanks
            """;

    private static final Instant SWITCHED = Story.at("03:00");
    private static final ProbeId WATCH = ProbeId.ofTask("2.1", 1);

    private final Story story = Story.started(PLAN).given("03:00 Ana: done 1.1");

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private static Instant after(int hours, int minutes) {
        return SWITCHED.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(minutes));
    }

    private Soak soak() {
        return soakOf(story);
    }

    private Duration earned(int hours, int minutes) {
        return soak().earned(after(hours, minutes));
    }

    private void watched() {
        story.given("03:00 Ben: claim 2.1");
    }

    /// At its time, `hours` after the watch began, which is when phase 1 was complete.
    private void reads(int hours, Outcome outcome, String seen) {
        reads(hours, 0, outcome, seen);
    }

    private void reads(int hours, int minutes, Outcome outcome, String seen) {
        story.later(after(hours, minutes).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH,
                                begun(),
                                Duration.ofHours(hours),
                                ProbedPlan.judged(outcome, seen)))
                .accepted();
    }

    private long begun() {
        return story.cutover().probes().watch(WATCH).orElseThrow().begun();
    }

    private void good(int fromHour, int toHour) {
        for (int hour = fromHour; hour <= toHour; hour++) {
            reads(hour, Outcome.PASS, "200");
        }
    }

    private void fails(int hour) {
        reads(hour, Outcome.FAIL, "status 502");
        reads(hour, 1, Outcome.FAIL, "status 502");
    }

    private void recovers(int hour) {
        reads(hour, Outcome.PASS, "200");
        reads(hour, 1, Outcome.PASS, "200");
    }

    private void says(int hours, int minutes, String line) {
        story.later(after(hours, minutes - 1).toString()).given(line);
    }

    private List<Timer> ticked(int hours, int minutes) {
        story.later(after(hours, minutes).toString()).when(Person.BOT, new Tick(Agenda.USUAL));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .flatMap(event ->
                                event instanceof TimerFired(Timer timer)
                                        ? Stream.of(timer)
                                        : Stream.empty())
                        .filter(timer -> timer.kind().isForAll())
                        .toList()
                : List.of();
    }

    private static String plain(Message message) {
        return new PlainText(ZoneOffset.UTC).of(message);
    }

    @Test
    void withoutAnybodyWatchingPlainTimeCounts() {
        assertThat(earned(5, 30)).isEqualTo(Duration.ofMinutes(330));
        assertThat(earned(30, 0)).isEqualTo(Duration.ofHours(24));
        assertThat(soak().end()).isEqualTo(after(24, 0));
        assertThat(soak().isOver(after(24, 0))).isTrue();
        assertThat(soak().isOver(after(24, 0).minusNanos(1))).isFalse();
    }

    @Test
    void aFailureBeginsItAnewFromWhenAllIsGoodAgain() {
        watched();
        good(0, 9);
        fails(10);
        assertThat(earned(10, 30)).isZero();
        assertThat(soak().end()).isEqualTo(Instant.MAX);
        recovers(12);

        assertThat(soak().since()).isEqualTo(after(12, 1));
        assertThat(soak().restarts()).hasSize(1);
        assertThat(soak().end()).isEqualTo(after(36, 1));
        assertThat(soak().restarts().getFirst().when())
                .isEqualTo(new Stretch(after(10, 0), after(12, 1)));
    }

    @Test
    void oneBadAnswerThatWasNoneIsNoFailure() {
        watched();
        good(0, 9);
        reads(10, Outcome.FAIL, "status 502");
        reads(10, 1, Outcome.PASS, "200");

        assertThat(soak().restarts()).isEmpty();
        assertThat(earned(10, 30)).isEqualTo(Duration.ofMinutes(630));
    }

    @Test
    void nobodySeeingStopsItAndBeginsNothingAnew() {
        watched();
        good(0, 3);
        for (int hour = 4; hour <= 6; hour++) {
            reads(hour, Outcome.ERROR, "no answer");
        }
        assertThat(soak().isBlind()).isTrue();
        assertThat(soak().end()).isEqualTo(Instant.MAX);
        reads(7, Outcome.ERROR, "no answer");
        assertThat(earned(7, 30)).isEqualTo(Duration.ofHours(6));
        recovers(8);

        assertThat(soak().restarts()).isEmpty();
        assertThat(earned(9, 1)).isEqualTo(Duration.ofHours(7));
        assertThat(soak().end()).isEqualTo(after(26, 1));
    }

    @Test
    void aFailureThatCannotBeSeenAnyMoreIsNotOver() {
        watched();
        good(0, 3);
        fails(4);
        for (int hour = 5; hour <= 8; hour++) {
            reads(hour, Outcome.ERROR, "no answer");
        }
        assertThat(soak().setBackBy()).isNotNull();
        reads(9, Outcome.PASS, "200");
        assertThat(soak().setBackBy()).isNotNull();
        reads(9, 1, Outcome.PASS, "200");

        assertThat(soak().since()).isEqualTo(after(9, 1));
        assertThat(soak().restarts()).hasSize(1);
    }

    @Test
    void whatTheBotDidNotAskDoesNotCount() {
        watched();
        good(0, 3);
        // An answer speaks for the hour until the next, and two minutes.
        assertThat(earned(9, 0)).isEqualTo(Duration.ofMinutes(242));
        story.later(after(9, 30).toString())
                .when(
                        Person.BOT,
                        new ReportMissed(
                                WATCH, begun(), 6, Duration.ofHours(4), Duration.ofHours(9)))
                .accepted();
        good(10, 12);

        assertThat(soak().restarts()).isEmpty();
        assertThat(earned(12, 30)).isEqualTo(Duration.ofMinutes(242 + 180));
        assertThat(soak().end()).isEqualTo(after(24 + 5, 28));
    }

    @Test
    void whatIsMeantToBeDownDoesNotCountAndBeginsNothingAnew() {
        watched();
        good(0, 3);
        says(4, 0, "Ana: expect-down 200 the network is rebuilt");
        reads(4, 1, Outcome.FAIL, "refused");
        reads(5, Outcome.FAIL, "refused");
        good(6, 7);

        assertThat(soak().restarts()).isEmpty();
        assertThat(earned(7, 30)).isEqualTo(Duration.ofMinutes(242 + 90));
    }

    @Test
    void aSevereIssueBeginsItAnewWhenItIsClosedAndNoOtherDoes() {
        says(2, 0, "Ana: issue the report is late --sev medium");
        assertThat(earned(3, 0)).isEqualTo(Duration.ofHours(3));
        says(4, 0, "Ana: issue nobody can log in --sev high");
        assertThat(earned(5, 0)).isZero();
        says(6, 0, "Ben: issue close 2 the cache was full");

        assertThat(earned(7, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(soak().restarts())
                .extracting(Setback::why)
                .containsExactly(new Setback.Why.Severe(2, "nobody can log in"));
    }

    @Test
    void anIssueThatIsTakenBackWasNone() {
        says(4, 0, "Ana: issue nobody can log in --sev critical");
        says(4, 1, "Ana: undo");

        assertThat(soak().restarts()).isEmpty();
        assertThat(earned(5, 0)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void aClosingThatIsTakenBackSetsItBackOn() {
        says(4, 0, "Ana: issue nobody can log in --sev critical");
        says(5, 0, "Ana: issue close 1 it works again");
        says(5, 1, "Ana: undo");

        assertThat(earned(9, 0)).isZero();
    }

    @Test
    void theIssueThatSomebodyRaisesForAFailureIsNoSecondRestart() {
        watched();
        good(0, 9);
        fails(10);
        says(10, 5, "Ana: issue 502 everywhere --sev critical");
        recovers(11);
        says(13, 0, "Ana: issue close 1 restarted");

        assertThat(soak().restarts()).hasSize(1);
        assertThat(soak().since()).isEqualTo(after(13, 0));
    }

    @Test
    void whatWentWrongBeforeItBeganOnlyMakesItBeginLater() {
        Story late = Story.started(PLAN);
        late.given(
                "02:10 Ana: issue slow --sev high",
                "03:00 Ana: done 1.1",
                "04:00 Ana: issue close 1 faster");
        Soak soak = soakOf(late);

        assertThat(soak.restarts()).isEmpty();
        assertThat(soak.since()).isEqualTo(Story.at("04:00"));
    }

    @Test
    void aHoldStopsThePeopleAndNotTheTime() {
        says(1, 0, "Ana: hold the network team is late");
        story.when("Ana: unlock 2.3 the team is here");
        assertThat(story.decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(Refusal.OnHold.class));
        says(5, 0, "Ana: resume");

        assertThat(earned(6, 0)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aClockThatGoesBackEarnsNothingTwice() {
        watched();
        good(0, 5);
        story.later(after(2, 0).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH,
                                begun(),
                                Duration.ofHours(6),
                                ProbedPlan.judged(Outcome.PASS, "200")))
                .accepted();

        assertThat(earned(2, 30)).isEqualTo(Duration.ofMinutes(150));
        assertThat(earned(4, 0)).isEqualTo(Duration.ofMinutes(182));
        assertThat(soak().earned(SWITCHED.minusSeconds(60))).isZero();
    }

    @Test
    void aWatchThatEndsWellStaysGood() {
        Story ended = ofSixHours("every 1h for 2h", 0, 1, 2);

        assertThat(ended.cutover().probes().watch(WATCH).orElseThrow().passed()).isTrue();
        assertThat(soakOf(ended).isOver(after(24, 0))).isTrue();
        assertThat(soakOf(ended).restarts()).isEmpty();
    }

    @Test
    void aWatchThatEndsWhileItFailsSetsItBackUntilSomebodyActs() {
        Story ended = ofSixHours("every 1h for 6h", 0, 1, 2, 3, 4);
        reads(ended, Duration.ofHours(5), after(5, 0), Outcome.FAIL);
        reads(ended, Duration.ofHours(5), after(5, 1), Outcome.FAIL);
        reads(ended, Duration.ofHours(6), after(6, 0), Outcome.FAIL);
        assertThat(ended.cutover().probes().watch(WATCH).orElseThrow().running()).isFalse();
        assertThat(soakOf(ended).setBackBy()).isNotNull();
        assertThat(soakOf(ended).end()).isEqualTo(Instant.MAX);

        ended.later(after(8, 59).toString()).given("Ben: watch 2.1");
        assertThat(soakOf(ended).since()).isEqualTo(after(9, 0));
        assertThat(soakOf(ended).restarts()).hasSize(1);
    }

    @Test
    void tooManySingleBadAnswersAreKnownAtTheEnd() {
        Story ended = ofSixHours("every 1h for 6h; allow 1 % failed", 0, 1);
        for (int hour = 2; hour <= 5; hour++) {
            reads(ended, Duration.ofHours(hour), after(hour, 0), Outcome.FAIL);
            reads(ended, Duration.ofHours(hour), after(hour, 1), Outcome.PASS);
        }
        assertThat(soakOf(ended).restarts()).isEmpty();
        reads(ended, Duration.ofHours(6), after(6, 0), Outcome.PASS);

        assertThat(ended.cutover().probes().watch(WATCH).orElseThrow().verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(soakOf(ended).since()).isEqualTo(after(6, 0));
        assertThat(soakOf(ended).restarts()).hasSize(1);
    }

    private static Story ofSixHours(String every, int... good) {
        Story begun =
                Story.started(PLAN.replace("every 1h for 720h; allow 20 % failed", every))
                        .given("03:00 Ana: done 1.1", "03:00 Ben: claim 2.1");
        for (int hour : good) {
            reads(begun, Duration.ofHours(hour), after(hour, 0), Outcome.PASS);
        }
        return begun;
    }

    private static Soak soakOf(Story story) {
        return Gates.soak(story.cutover(), story.cutover().plan().phase("3").orElseThrow())
                .orElseThrow();
    }

    private static void reads(Story story, Duration planned, Instant at, Outcome outcome) {
        long watch = story.cutover().probes().watch(WATCH).orElseThrow().begun();
        story.later(at.toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH, watch, planned, ProbedPlan.judged(outcome, "seen")));
    }

    @Test
    void whoWaivesTheWatchLetsTheTimeBeginAgain() {
        watched();
        good(0, 3);
        fails(4);
        says(6, 0, "Ana: waive 2.1 the balancer lies");

        assertThat(earned(7, 0)).isEqualTo(Duration.ofHours(1));
        says(7, 1, "Ana: undo");
        assertThat(earned(9, 0)).isZero();
        assertThat(soak().restarts()).hasSize(1);
    }

    @Test
    void aTaskThatIsSkippedIsWatchedNoMore() {
        watched();
        good(0, 3);
        fails(4);
        says(6, 0, "Ana: skip 2.1 it is watched elsewhere");
        assertThat(earned(7, 0)).isEqualTo(Duration.ofHours(1));

        says(7, 1, "Ana: undo");
        assertThat(soak().restarts()).hasSize(1);
        assertThat(earned(9, 0)).isZero();
    }

    @Test
    void anAmendmentThatTakesTheWatchOutLetsTheTimeBeginAgain() {
        watched();
        good(0, 3);
        fails(4);
        story.later(after(5, 59).toString())
                .amends(
                        Story.ANA,
                        PLAN.replace(
                                "  - probe: `GET https://app.example.com/health; every 1h for 720h; allow 20 % failed`\n",
                                ""))
                .accepted();

        assertThat(earned(7, 0)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aLockedTaskSaysWhatIsEarnedAndHowToGoOn() {
        watched();
        good(0, 3);
        fails(4);
        recovers(5);
        good(6, 36);
        says(36, 13, "Ana: note so far so good");

        story.when("Ana: claim 2.3")
                .says(
                        "2.3 Remove the old server is locked by “After 48 hours of stable operation”: 31 h 13 min of 48 h, 1 restart (last: status 502 at Sat 21 Nov 07:00). If all stays good it is over at Mon 23 Nov 08:01, then: /cutover claim 2.3. To begin sooner: /cutover unlock 2.3 WHY.");
        story.when("Ana: done 2.3").refused(refusal("2.3"));
        story.when("Ana: assign 2.3 Ben").refused(refusal("2.3"));
        story.when("Ana: unlock 2.2 why not")
                .says(
                        "No time has to pass before 2.2 Write the report, so there is no lock to lift. Next: /cutover claim 2.2.");
        story.given("Ana: claim 2.2");
    }

    private Refusal refusal(String task) {
        return new Refusal.TaskLocked(story.task(task), lock(task), story.now());
    }

    private Lock lock(String task) {
        return new Locks(story.cutover()).holding(story.task(task), story.now()).orElseThrow();
    }

    @Test
    void whoLiftsALockSaysWhyAndMayTakeItBack() {
        story.when("Ana: unlock 2.3 the old server died")
                .then(new LockLifted("2.3", "the old server died"))
                .says(
                        "2.3 Remove the old server may begin before its time, and your reason is in the record. Next: /cutover claim 2.3.");
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "Ana let 2.3 Remove the old server begin before its time: the old server died");
        story.given("Ana: undo").when("Ana: claim 2.3").refused(refusal("2.3"));
        story.given("Ana: unlock 2.3 it died again", "Ana: claim 2.3");
        story.when("Ana: claim 2.4").refused(refusal("2.4"));
    }

    @Test
    void whoHasATaskInHandKeepsIt() {
        story.later(after(48, 0).toString()).given("Ana: claim 2.3");
        says(49, 0, "Ana: issue the app is slow --sev high");

        story.given("Ana: done 2.3");
    }

    @Test
    void aLockThatIsOverIsToldOnceWithWhatToType() {
        assertThat(ticked(47, 59)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(new BoardView(story.cutover()).message().toString()).doesNotContain("claim 2.3");

        assertThat(ticked(48, 0))
                .extracting(Timer::kind, Timer::task, Timer::of)
                .containsExactly(tuple(Kind.UNLOCKED, "2.3", 2));
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "“After 48 hours of stable operation” is over: 2.3 Remove the old server and 1 more can begin · /cutover claim 2.3");
        assertThat(ticked(48, 1)).isEmpty();
        assertThat(OrderRules.startable(story.cutover())).contains(story.task("2.3"));
    }

    @Test
    void aNewEndIsToldAgain() {
        ticked(48, 0);
        says(49, 0, "Ana: issue the app is slow --sev high");
        assertThat(OrderRules.startable(story.cutover())).doesNotContain(story.task("2.3"));
        says(50, 0, "Ana: issue close 1 faster");

        assertThat(ticked(97, 59)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(ticked(98, 0)).extracting(Timer::kind).containsExactly(Kind.UNLOCKED);
    }

    @Test
    void afterARestartTheWatchIsHeardBeforeAnythingIsCalledOver() {
        watched();
        good(0, 20);
        assertThat(ticked(30, 0)).isEmpty();
        story.when(
                        Person.BOT,
                        new ReportMissed(
                                WATCH, begun(), 10, Duration.ofHours(21), Duration.ofHours(30)))
                .accepted();
        good(31, 32);

        assertThat(ticked(32, 10)).isEmpty();
        good(33, 33);
        assertThat(ticked(33, 0)).extracting(Timer::kind).containsExactly(Kind.SOAK_OVER);
        assertThat(soak().end()).isEqualTo(after(24 + 8, 58));
    }

    @Test
    void whatWasLeftOpenComesDueAfterTheCloseOnce() {
        story.given("Ana: skip 2.1 no", "Ana: done 2.2", "Ana: close the rest comes later");
        assertThat(new Timers(story.cutover(), Agenda.USUAL).next(after(1, 0)))
                .contains(after(24, 0));

        assertThat(ticked(24, 0)).extracting(Timer::kind).containsExactly(Kind.REMINDER);
        assertThat(ticked(48, 0))
                .extracting(Timer::kind, Timer::task)
                .containsExactly(tuple(Kind.REMINDER, "2.3"));
        assertThat(
                        new EventWords(story.cutover().plan(), story.entries())
                                .of(story.entries().getLast())
                                .plain(ZoneOffset.UTC))
                .isEqualTo(
                        "“After 48 hours of stable operation” is over: it is time for 2.3 Remove the old server and 1 more, open when this cutover was closed. How it is done: /cutover task 2.3");
        assertThat(new Postings(story.cutover(), story.entries()).all())
                .extracting(posting -> plain(posting.message()))
                .anyMatch(words -> words.contains("it is time for 2.3"));
        assertThat(ticked(90, 0)).isEmpty();
        assertThat(new Timers(story.cutover(), Agenda.USUAL).next(after(90, 0))).isEmpty();
    }

    @Test
    void anIssueThatIsOpenAtTheCloseHoldsNoReminderBack() {
        says(1, 0, "Ana: issue nobody can log in --sev critical");
        says(3, 0, "Ana: close we go home");

        assertThat(ticked(27, 0)).extracting(Timer::kind).containsExactly(Kind.REMINDER);
    }

    @Test
    void whatWasToldBeforeTheCloseIsNotToldAgain() {
        ticked(48, 0);
        says(50, 0, "Ana: issue slow --sev high");
        says(51, 0, "Ana: close enough");

        assertThat(ticked(200, 0)).isEmpty();
    }

    @Test
    void theViewsSayHowFarItIs() {
        watched();
        good(0, 3);
        fails(4);
        recovers(5);
        good(6, 10);

        assertThat(plain(new TimeView(story.cutover(), Agenda.USUAL, after(10, 30)).message()))
                .contains(
                        "Soak before phase 3: 5 h 29 min of 24 h, 1 restart (last: status 502 at Sat 21 Nov 07:00).",
                        "“After 48 hours of stable operation”, before 2.3 Remove the old server: 5 h 29 min of 48 h, 1 restart (last: status 502 at Sat 21 Nov 07:00).");
        assertThat(phase("3"))
                .contains(
                        "Waits for 24 hours stable, until Sun 22 Nov 08:01, 1 restart (last: status 502 at Sat 21 Nov 07:00)");
        assertThat(phase("2"))
                .contains("2.3 Remove the old server · locked, until Mon 23 Nov 08:01");
        assertThat(plain(new TaskCard(story.cutover(), story.task("2.3")).message()))
                .contains("“After 48 hours of stable operation”, until Mon 23 Nov 08:01");
        fails(11);
        assertThat(phase("3"))
                .contains(
                        "2 restarts (last: status 502 at Sat 21 Nov 14:00); it counts again when the watch of 2.1 is good: status 502 since Sat 21 Nov 14:00");
    }

    private String phase(String id) {
        return plain(
                new PhaseView(story.cutover(), story.cutover().plan().phase(id).orElseThrow())
                        .message());
    }
}
