package dev.cutover.commands;

import static dev.cutover.commands.SoakedNight.PLAN;
import static dev.cutover.commands.SoakedNight.SWITCHED;
import static dev.cutover.commands.SoakedNight.WATCH;
import static dev.cutover.commands.SoakedNight.after;
import static dev.cutover.commands.SoakedNight.soakOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Time that must pass counts while all is well, and begins anew when it was not.
class SoakTest {

    private final SoakedNight night = new SoakedNight();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(night.story.replayed()).isEqualTo(night.story.cutover());
    }

    private void failsAtFour() {
        night.watched();
        night.good(0, 3);
        night.fails(4);
    }

    @Test
    void withoutAnybodyWatchingPlainTimeCounts() {
        assertThat(night.earned(5, 30)).isEqualTo(Duration.ofMinutes(330));
        assertThat(night.earned(30, 0)).isEqualTo(Duration.ofHours(24));
        assertThat(night.soak().end()).isEqualTo(after(24, 0));
        assertThat(night.soak().isOver(after(24, 0))).isTrue();
        assertThat(night.soak().isOver(after(24, 0).minusNanos(1))).isFalse();
    }

    @Test
    void aFailureBeginsItAnewFromWhenAllIsGoodAgain() {
        night.watched();
        night.good(0, 9);
        night.fails(10);
        assertThat(night.earned(10, 30)).isZero();
        assertThat(night.soak().end()).isEqualTo(Instant.MAX);
        night.recovers(12);

        assertThat(night.soak().since()).isEqualTo(after(12, 1));
        assertThat(night.soak().restarts()).hasSize(1);
        assertThat(night.soak().end()).isEqualTo(after(36, 1));
        assertThat(night.soak().restarts().getFirst().when())
                .isEqualTo(new Stretch(after(10, 0), after(12, 1)));
    }

    @Test
    void oneBadAnswerThatWasNoneIsNoFailure() {
        night.watched();
        night.good(0, 9);
        night.reads(10, Outcome.FAIL, "status 502");
        night.reads(10, 1, Outcome.PASS, "200");

        assertThat(night.soak().restarts()).isEmpty();
        assertThat(night.earned(10, 30)).isEqualTo(Duration.ofMinutes(630));
    }

    @Test
    void nobodySeeingStopsItAndBeginsNothingAnew() {
        night.watched();
        night.good(0, 3);
        for (int hour = 4; hour <= 6; hour++) {
            night.reads(hour, Outcome.ERROR, "no answer");
        }
        assertThat(night.soak().isBlind()).isTrue();
        assertThat(night.soak().end()).isEqualTo(Instant.MAX);
        night.reads(7, Outcome.ERROR, "no answer");
        assertThat(night.earned(7, 30)).isEqualTo(Duration.ofHours(6));
        night.recovers(8);

        assertThat(night.soak().restarts()).isEmpty();
        assertThat(night.earned(9, 1)).isEqualTo(Duration.ofHours(7));
        assertThat(night.soak().end()).isEqualTo(after(26, 1));
    }

    @Test
    void aFailureThatCannotBeSeenAnyMoreIsNotOver() {
        failsAtFour();
        for (int hour = 5; hour <= 8; hour++) {
            night.reads(hour, Outcome.ERROR, "no answer");
        }
        assertThat(night.soak().setBackBy()).isNotNull();
        night.reads(9, Outcome.PASS, "200");
        assertThat(night.soak().setBackBy()).isNotNull();
        night.reads(9, 1, Outcome.PASS, "200");

        assertThat(night.soak().since()).isEqualTo(after(9, 1));
        assertThat(night.soak().restarts()).hasSize(1);
    }

    @Test
    void whatTheBotDidNotAskDoesNotCount() {
        night.watched();
        night.good(0, 3);
        // An answer speaks for the hour until the next, and two minutes.
        assertThat(night.earned(9, 0)).isEqualTo(Duration.ofMinutes(242));
        night.story
                .later(after(9, 30).toString())
                .when(
                        Person.BOT,
                        new ReportMissed(
                                WATCH, night.begun(), 6, Duration.ofHours(4), Duration.ofHours(9)))
                .accepted();
        night.good(10, 12);

        assertThat(night.soak().restarts()).isEmpty();
        assertThat(night.earned(12, 30)).isEqualTo(Duration.ofMinutes(242 + 180));
        assertThat(night.soak().end()).isEqualTo(after(24 + 5, 28));
    }

    @Test
    void whatIsMeantToBeDownDoesNotCountAndBeginsNothingAnew() {
        night.watched();
        night.good(0, 3);
        night.says(4, 0, "Ana: expect-down 200 the network is rebuilt");
        night.reads(4, 1, Outcome.FAIL, "refused");
        night.reads(5, Outcome.FAIL, "refused");
        night.good(6, 7);

        assertThat(night.soak().restarts()).isEmpty();
        assertThat(night.earned(7, 30)).isEqualTo(Duration.ofMinutes(242 + 90));
    }

    @Test
    void aSevereIssueBeginsItAnewWhenItIsClosedAndNoOtherDoes() {
        night.says(2, 0, "Ana: issue the report is late --sev medium");
        assertThat(night.earned(3, 0)).isEqualTo(Duration.ofHours(3));
        night.says(4, 0, "Ana: issue nobody can log in --sev high");
        assertThat(night.earned(5, 0)).isZero();
        night.says(6, 0, "Ben: issue close 2 the cache was full");

        assertThat(night.earned(7, 0)).isEqualTo(Duration.ofHours(1));
        assertThat(night.soak().restarts())
                .extracting(Setback::why)
                .containsExactly(new Setback.Why.Severe(2, "nobody can log in"));
    }

    @Test
    void anIssueThatIsTakenBackWasNone() {
        night.says(4, 0, "Ana: issue nobody can log in --sev critical");
        night.says(4, 1, "Ana: undo");

        assertThat(night.soak().restarts()).isEmpty();
        assertThat(night.earned(5, 0)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void aClosingThatIsTakenBackSetsItBackOn() {
        night.says(4, 0, "Ana: issue nobody can log in --sev critical");
        night.says(5, 0, "Ana: issue close 1 it works again");
        night.says(5, 1, "Ana: undo");

        assertThat(night.earned(9, 0)).isZero();
    }

    @Test
    void theIssueThatSomebodyRaisesForAFailureIsNoSecondRestart() {
        night.watched();
        night.good(0, 9);
        night.fails(10);
        night.says(10, 5, "Ana: issue 502 everywhere --sev critical");
        night.recovers(11);
        night.says(13, 0, "Ana: issue close 1 restarted");

        assertThat(night.soak().restarts()).hasSize(1);
        assertThat(night.soak().since()).isEqualTo(after(13, 0));
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
        night.says(1, 0, "Ana: hold the network team is late");
        night.story.when("Ana: unlock 2.3 the team is here");
        assertThat(night.story.decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(Refusal.OnHold.class));
        night.says(5, 0, "Ana: resume");

        assertThat(night.earned(6, 0)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aClockThatGoesBackEarnsNothingTwice() {
        night.watched();
        night.good(0, 5);
        night.story
                .later(after(2, 0).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH,
                                night.begun(),
                                Duration.ofHours(6),
                                ProbedPlan.judged(Outcome.PASS, "200")))
                .accepted();

        assertThat(night.earned(2, 30)).isEqualTo(Duration.ofMinutes(150));
        assertThat(night.earned(4, 0)).isEqualTo(Duration.ofMinutes(182));
        assertThat(night.soak().earned(SWITCHED.minusSeconds(60))).isZero();
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
        failsAtFour();
        night.says(6, 0, "Ana: waive 2.1 the balancer lies");

        assertThat(night.earned(7, 0)).isEqualTo(Duration.ofHours(1));
        night.says(7, 1, "Ana: undo");
        assertThat(night.earned(9, 0)).isZero();
        assertThat(night.soak().restarts()).hasSize(1);
    }

    @Test
    void aTaskThatIsSkippedIsWatchedNoMore() {
        failsAtFour();
        night.says(6, 0, "Ana: skip 2.1 it is watched elsewhere");
        assertThat(night.earned(7, 0)).isEqualTo(Duration.ofHours(1));

        night.says(7, 1, "Ana: undo");
        assertThat(night.soak().restarts()).hasSize(1);
        assertThat(night.earned(9, 0)).isZero();
    }

    @Test
    void anAmendmentThatTakesTheWatchOutLetsTheTimeBeginAgain() {
        failsAtFour();
        night.story
                .later(after(5, 59).toString())
                .amends(
                        Story.ANA,
                        PLAN.replace(
                                "  - probe: `GET https://app.example.com/health; every 1h for 720h; allow 20 % failed`\n",
                                ""))
                .accepted();

        assertThat(night.earned(7, 0)).isEqualTo(Duration.ofHours(1));
    }
}
