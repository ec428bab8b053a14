package dev.cutover.commands;

import static dev.cutover.commands.kit.ProbedPlan.HEALTH;
import static dev.cutover.commands.kit.ProbedPlan.PORT;
import static dev.cutover.commands.kit.ProbedPlan.WATCH;
import static dev.cutover.commands.kit.ProbedPlan.found;
import static dev.cutover.commands.kit.ProbedPlan.judged;
import static dev.cutover.commands.kit.ProbedPlan.missed;
import static dev.cutover.commands.kit.ProbedPlan.read;
import static dev.cutover.commands.kit.ProbedPlan.watch;
import static dev.cutover.commands.kit.Story.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeCommand.ReportPush;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// While something is measured or watched, people go on: nothing is ticked behind their back, and
/// nothing that was measured is lost.
class MeanwhileTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String BOTH =
            """
            # Two that take long

            ## Phase 1: One

            - [ ] **1.1** Switch

            ## Phase 2: Two

            ```probe
            GET https://app.example.com/a
            within 10m every 10s
            ---
            GET https://app.example.com/b
            within 10m every 10s
            ```

            - [ ] **2.1** Tell the team
            """;

    private static final String MIXED =
            """
            # Both

            ## Phase 1: One

            - [ ] **1.1** Switch
              - probe: `tcp app.example.com:443`
              - probe: `GET https://app.example.com/health; every 1m for 1m`
            - [ ] **1.2** Tell the team
            - [ ] **1.3** Open
              - **Needs:** 1.2
              - probe: `tcp app.example.com:80`
            - [ ] **1.4** Backup
              - probe: `push backup`
            """;

    private Story story = ProbedPlan.started();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void whatSomebodyAskedMeanwhileAndWasBadIsNotTicked() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.PASS, "200");
        story.given("Ben: probe 1.1#1");
        Measuring asked = measuring(Aim.ASKED);
        story.when(
                Person.BOT, new Report(HEALTH, asked.asked(), judged(Outcome.FAIL, "502"), null));

        found(story, PORT, Outcome.PASS, "open").accepted();

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void aCheckThatIsAddedMeanwhileIsMeasuredBeforeTheTick() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.PASS, "200");
        story.when(
                        BEN,
                        new ProbeCommand.Adopt(
                                List.of(new ProbeAdopted("1.1", "tcp app.example.com:8443"))))
                .accepted();

        found(story, PORT, Outcome.PASS, "open").accepted();

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
        story.when("Ana: done 1.1")
                .then(
                        new MeasuringBegun(
                                Aim.DONE,
                                "1.1",
                                List.of(HEALTH, PORT, ProbeId.ofTask("1.1", 3)),
                                null));
    }

    @Test
    void aWaiverThatIsTakenBackMeanwhileIsNotTicked() {
        story.given("Ben: waive 1.1#2 by hand", "Ana: done 1.1", "Ben: undo");

        found(story, HEALTH, Outcome.PASS, "200").accepted();

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void whatIsWaivedMeanwhileIsNotWaitedFor() {
        story.given("Ana: done 1.1", "Ana: waive 1.1#1 behind a login");

        found(story, PORT, Outcome.PASS, "open");

        assertThat(standing("1.1")).isInstanceOf(Standing.Done.class);
    }

    @Test
    void whatIsWaivedAsTheLastLetsDoneBeSaidAgain() {
        story.given("Ana: done 1.1", "Ana: waive 1.1 both by hand");

        story.when("Ana: done 1.1").then(new TaskCompleted("1.1", null));
    }

    @Test
    void whatWasBadAndIsWaivedMeanwhileKeepsNothingBack() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.FAIL, "502");
        story.given("Ana: waive 1.1#1 known");

        found(story, PORT, Outcome.PASS, "open");

        assertThat(standing("1.1")).isInstanceOf(Standing.Done.class);
    }

    @Test
    void aTaskThatIsTakenBackFromItsOwnerMeanwhileIsRefused() {
        story.given("Ben: assign 1.1 Ana", "Ana: done 1.1");

        story.when("Ben: undo");

        assertThat(story.decision()).isInstanceOf(Decision.Refused.class);
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void aClaimThatIsTakenBackWithItsDoneIsNotMeasuredOn() {
        story.given("Ana: done 1.1", "Ana: undo");

        assertThat(story.cutover().probes().measuring()).isEmpty();
        story.when("Ben: done 1.1").accepted();
    }

    @Test
    void aWaiverThatIsTakenBackTakesNoReadingWithIt() {
        story.given("Ana: claim 1.3", "Ana: waive 1.3 the dashboard");
        read(story, MINUTE, Outcome.PASS, "200");
        story.given("Ana: undo");

        assertThat(watch(story).asked()).isEqualTo(MINUTE);
        assertThat(watch(story).standing().tally().passed()).isEqualTo(1);
        assertThat(story.cutover().probes().of(WATCH).waiver()).isNull();
    }

    @Test
    void whoSkippedByMistakeFindsTheWatchGoingOn() {
        story.given("Ana: claim 1.3");
        read(story, MINUTE, Outcome.PASS, "200");
        WatchState before = watch(story);
        story.given("Ben: skip 1.3 wrong number");
        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);

        story.given("Ben: undo");

        assertThat(watch(story)).isEqualTo(before);
    }

    @Test
    void whoOpenedAgainByMistakeFindsWhatWasShown() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.PASS, "200");
        found(story, PORT, Outcome.PASS, "open");
        ProbeState before = story.cutover().probes().of(HEALTH);
        story.given("Ben: reopen 1.1 wrong number", "Ben: undo");

        assertThat(story.cutover().probes().of(HEALTH)).isEqualTo(before);
    }

    @Test
    void twoThatTakeLongOpenThePhaseTogether() {
        story = Story.started(BOTH);
        story.given("Ana: done 1.1");
        found(story, ProbeId.ofPhase("2", 1), Outcome.PASS, "200");
        story.given("02:08 Ana: note it takes its time");

        found(story, ProbeId.ofPhase("2", 2), Outcome.PASS, "200");

        assertThat(story.cutover().phases().of("2").stage()).isEqualTo(PhaseState.Stage.OPEN);
    }

    @Test
    void whatWasGoodLongAgoIsMeasuredAgainWhenTheOtherIsMended() {
        story = Story.started(BOTH);
        story.given("Ana: done 1.1");
        found(story, ProbeId.ofPhase("2", 1), Outcome.PASS, "200");
        found(story, ProbeId.ofPhase("2", 2), Outcome.FAIL, "502");
        story.given("02:20 Ben: probe phase-2#2");
        found(story, ProbeId.ofPhase("2", 2), Outcome.PASS, "200").accepted();

        assertThat(measuring(Aim.OPENING).probes()).containsExactly(ProbeId.ofPhase("2", 1));
    }

    @Test
    void whatIsDoneFromOnesOtherAccountIsTicked() {
        Person there = new Person("slack", "U1", "Ana L");
        story.given("Ana: claim 1.1")
                .when(there, new PeopleCommand.Recognize(there, List.of(Story.ANA, there)))
                .accepted();
        story.when(there, new TaskCommand.Complete("1.1", null)).accepted();

        found(story, HEALTH, Outcome.PASS, "200");
        found(story, PORT, Outcome.PASS, "open");

        assertThat(standing("1.1")).isInstanceOf(Standing.Done.class);
    }

    @Test
    void aWatchThatCameOutWellDoesNotBeginAgainWithTheNextOwner() {
        story.given("Ana: claim 1.3");
        for (int minute = 0; minute <= 4; minute++) {
            read(story, MINUTE.multipliedBy(minute), Outcome.PASS, "200").accepted();
        }
        story.given("Ana: release 1.3");

        story.when("Ben: claim 1.3").then(new TaskEvent.TaskClaimed("1.3"));
    }

    @Test
    void aWatchThatIsTakenBackIsDownNoMore() {
        story.given("Ana: claim 1.3");
        fails();
        assertThat(down("02:10")).isGreaterThan(Duration.ZERO);
        story.given("Ana: undo");

        assertThat(down("03:10")).isEqualTo(down("02:20"));
    }

    @Test
    void anAmendmentThatTakesAFailingWatchOutEndsTheDowntime() {
        story.given("Ana: claim 1.3");
        fails();
        story.amends(BEN, ProbedPlan.TEXT.replace("; every 1m for 4m; downtime", ""));
        story.accepted();

        assertThat(story.cutover().probes().downtime().down()).isEmpty();
        assertThat(down("03:10")).isEqualTo(down("02:20"));
    }

    @Test
    void anAmendmentThatMovesAFailingWatchGoesOnCounting() {
        story.given("Ana: claim 1.3");
        fails();
        String more =
                "  - probe: `tcp app.example.com:80`\n  - probe: `GET https://app.example.com/health; every";
        story.amends(
                BEN,
                ProbedPlan.TEXT.replace(
                        "  - probe: `GET https://app.example.com/health; every", more));
        story.accepted();

        assertThat(story.cutover().probes().downtime().down())
                .containsExactly(ProbeId.ofTask("1.3", 2));
        assertThat(down("03:10")).isEqualTo(down("02:10").plusHours(1));
    }

    @Test
    void whatIsMissedAtTheEndWhileItWasBadOnceIsNoPass() {
        story.given("Ana: claim 1.3");
        for (int minute = 0; minute < 4; minute++) {
            read(story, MINUTE.multipliedBy(minute), Outcome.PASS, "200").accepted();
        }
        read(story, MINUTE.multipliedBy(4), Outcome.FAIL, "502").accepted();
        assertThat(watch(story).verdict()).isNull();

        missed(story, 1, MINUTE.multipliedBy(4), MINUTE.multipliedBy(4)).accepted();

        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aWatchThatBeginsAnewMeanwhileIsWaitedFor() {
        story = Story.started(MIXED);
        story.given("Ana: claim 1.1");
        watched(Duration.ZERO);
        watched(MINUTE);
        story.given("Ana: done 1.1", "Ben: watch 1.1");

        found(story, ProbeId.ofTask("1.1", 1), Outcome.PASS, "open").accepted();

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    private void watched(Duration planned) {
        ProbeId id = ProbeId.ofTask("1.1", 2);
        long begun = story.cutover().probes().watch(id).orElseThrow().begun();
        story.when(Person.BOT, new ReportReading(id, begun, planned, judged(Outcome.PASS, "200")))
                .accepted();
    }

    @Test
    void aReadingThatComesAfterALaterOneChangesNothing() {
        story.given("Ana: claim 1.3");
        read(story, MINUTE.multipliedBy(2), Outcome.PASS, "200").accepted();

        read(story, MINUTE, Outcome.FAIL, "502").refused(new ProbeRefusal.NobodyAsks());
    }

    @Test
    void whatIsGoodWhileItMayBeDownCountsAsGood() {
        story.given("Ana: claim 1.3", "Ana: expect-down 10 restart");
        read(story, MINUTE, Outcome.PASS, "200")
                .then(new WatchRead(WATCH, MINUTE, Outcome.PASS, "200", false));

        assertThat(watch(story).standing().tally().passed()).isEqualTo(1);
    }

    @Test
    void aTimeThatIsMissedAfterALaterReadingChangesNothing() {
        story.given("Ana: claim 1.3");
        read(story, MINUTE.multipliedBy(2), Outcome.PASS, "200").accepted();

        missed(story, 1, MINUTE, MINUTE).refused(new ProbeRefusal.NobodyAsks());
    }

    @Test
    void aGoodWatchRemindsNobody() {
        story.given("Ana: claim 1.3");
        read(story, Duration.ZERO, Outcome.PASS, "200").accepted();
        story.given("02:40 Ana: note all quiet");

        read(story, MINUTE, Outcome.PASS, "200")
                .then(new WatchRead(WATCH, MINUTE, Outcome.PASS, "200", false));
    }

    @Test
    void whatComesFirstAndIsOpenedAgainMeanwhileKeepsTheOtherOpen() {
        story = Story.started(MIXED);
        story.given("Ana: done 1.2", "Ana: done 1.3", "Ben: reopen 1.2 wrong mail");

        found(story, ProbeId.ofTask("1.3", 1), Outcome.PASS, "open").accepted();

        assertThat(standing("1.3")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void aReportThatThePlanDoesNotWaitForIsNotKept() {
        story = Story.started(MIXED);

        story.when(Person.BOT, new ReportPush("other", "ok", null, null))
                .refused(new ProbeRefusal.NobodyAsks());
        story.when(Person.BOT, new ReportPush("backup", "ok", null, null)).accepted();
    }

    @Test
    void aWatchThatIsWaivedDoesNotBegin() {
        story.given("Ana: waive 1.3 the dashboard");

        story.when("Ana: claim 1.3").then(new TaskEvent.TaskClaimed("1.3"));
    }

    private void fails() {
        read(story, Duration.ZERO, Outcome.FAIL, "502");
        read(story, MINUTE, Outcome.FAIL, "502");
        assertThat(watch(story).standing().state()).isEqualTo(State.FAILING);
    }

    private Duration down(String time) {
        return new DowntimeClock(story.cutover()).total(Story.at(time));
    }

    private Measuring measuring(Aim aim) {
        return story.cutover().probes().measuring().values().stream()
                .filter(one -> one.aim() == aim)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(String task) {
        return story.cutover().tasks().of(task).standing();
    }
}
