package dev.cutover.commands;

import static dev.cutover.commands.kit.ProbedPlan.WATCH;
import static dev.cutover.commands.kit.ProbedPlan.judged;
import static dev.cutover.commands.kit.ProbedPlan.missed;
import static dev.cutover.commands.kit.ProbedPlan.read;
import static dev.cutover.commands.kit.ProbedPlan.watch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchEnded;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchReminded;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.State;
import dev.cutover.commands.probes.Watching.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A watch begins with its task, turns, ends with a verdict, and the task waits for it.
class WatchedTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Story story = ProbedPlan.started();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void itBeginsWhenSomebodyTakesTheTask() {
        story.when("Ana: claim 1.3").then(new TaskClaimed("1.3"), new WatchBegun(WATCH));
        story.given("Ana: release 1.3");

        story.when("Ben: claim 1.3").then(new TaskClaimed("1.3"));
    }

    @Test
    void theTaskWaitsForIt() {
        story.when("Ana: done 1.3")
                .says(
                        "1.3 GET https://app.example.com/health is to be watched for 4 min. Next: /cutover claim 1.3 begins it, or /cutover waive 1.3 WHY.");
        story.given("Ana: claim 1.3");
        story.when("Ana: done 1.3")
                .says(
                        "1.3 GET https://app.example.com/health is watched until Sat 21 Nov 02:06. Next: wait, or /cutover waive 1.3 WHY.");
        story.given("Ana: waive 1.3 the dashboard is green");

        story.when("Ana: done 1.3")
                .then(new TaskCompleted("1.3", null), new WatchEnded(WATCH, Verdict.INCOMPLETE));
    }

    @Test
    void allGoodIsAPass() {
        claimed();
        for (int minute = 0; minute < 4; minute++) {
            read(story, MINUTE.multipliedBy(minute), Outcome.PASS, "200").accepted();
        }
        read(story, MINUTE.multipliedBy(4), Outcome.PASS, "200")
                .then(
                        new WatchRead(WATCH, MINUTE.multipliedBy(4), Outcome.PASS, "200", false),
                        new WatchEnded(WATCH, Verdict.PASS));

        story.when("Ana: done 1.3").then(new TaskCompleted("1.3", null));
    }

    @Test
    void oneBadAnswerIsLookedAtTwice() {
        claimed();
        read(story, Duration.ZERO, Outcome.FAIL, "502")
                .then(
                        new WatchRead(WATCH, Duration.ZERO, Outcome.FAIL, "502", false),
                        new WatchTurned(WATCH, State.SUSPECT));
        read(story, Duration.ZERO, Outcome.FAIL, "502")
                .then(
                        new WatchRead(WATCH, Duration.ZERO, Outcome.FAIL, "502", false),
                        new WatchTurned(WATCH, State.FAILING));
    }

    @Test
    void itDoesNotEndOnABadAnswerThatWasNotLookedAtTwice() {
        claimed();
        read(story, MINUTE.multipliedBy(4), Outcome.FAIL, "502").accepted();
        assertThat(watch(story).verdict()).isNull();

        read(story, MINUTE.multipliedBy(4), Outcome.PASS, "200").accepted();
        assertThat(watch(story).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void theVerdictIsWrittenOnce() {
        failed();
        assertThat(watch(story).verdict()).isEqualTo(Verdict.FAIL);

        read(story, MINUTE.multipliedBy(4), Outcome.PASS, "200")
                .refused(new ProbeRefusal.NobodyAsks());
        assertThat(watch(story).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whatFailedIsWatchedAnewOrWaived() {
        failed();
        story.when("Ana: done 1.3")
                .says(
                        "The watch of 1.3 GET https://app.example.com/health came out not good. Next: watch it again with /cutover watch 1.3, or /cutover waive 1.3 WHY.");

        story.when("Ana: watch 1.3").then(new WatchBegun(WATCH));
        assertThat(watch(story).verdict()).isNull();
        story.when("Ana: watch 1.3").refused(new ProbeRefusal.NotWatched(planned(), watch(story)));
    }

    @Test
    void anEarlierWatchSaysNothingAnyMore() {
        failed();
        long earlier = watch(story).begun();
        story.given("Ana: watch 1.3");

        story.when(
                        Person.BOT,
                        new ReportReading(
                                WATCH, earlier, Duration.ZERO, judged(Outcome.PASS, "200")))
                .refused(new ProbeRefusal.NobodyAsks());
    }

    @Test
    void timesWhenNobodyAskedAreRecordedAndNoPass() {
        claimed();
        read(story, Duration.ZERO, Outcome.PASS, "200");
        missed(story, 2, MINUTE, MINUTE.multipliedBy(2)).accepted();
        read(story, MINUTE.multipliedBy(3), Outcome.PASS, "200");
        read(story, MINUTE.multipliedBy(4), Outcome.PASS, "200");

        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(watch(story).standing().tally().missed()).isEqualTo(2);
    }

    @Test
    void aBotThatWasAwayUntilTheEndSaysSo() {
        claimed();
        read(story, Duration.ZERO, Outcome.PASS, "200");
        missed(story, 4, MINUTE, MINUTE.multipliedBy(4)).accepted();

        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void whatIsMeantToFailCountsForNothing() {
        claimed();
        story.when("Ana: expect-down 10 the database restarts").accepted();
        for (int time = 0; time < 3; time++) {
            read(story, Duration.ZERO, Outcome.FAIL, "502").accepted();
        }

        assertThat(watch(story).standing().state()).isEqualTo(State.OK);
        assertThat(watch(story).recent())
                .containsExactly(
                        WatchState.Reading.EXPECTED,
                        WatchState.Reading.EXPECTED,
                        WatchState.Reading.EXPECTED);
        story.given("Ana: expect-down 0 it is back");
        read(story, MINUTE, Outcome.FAIL, "502").accepted();
        assertThat(watch(story).standing().state()).isEqualTo(State.SUSPECT);
    }

    @Test
    void itRemindsEachQuarterOfAnHourAndNoOftener() {
        claimed();
        read(story, Duration.ZERO, Outcome.FAIL, "502");
        read(story, Duration.ZERO, Outcome.FAIL, "502");
        at(14);
        read(story, MINUTE, Outcome.FAIL, "502")
                .then(new WatchRead(WATCH, MINUTE, Outcome.FAIL, "502", false));
        at(15);
        read(story, MINUTE, Outcome.FAIL, "502")
                .then(
                        new WatchRead(WATCH, MINUTE, Outcome.FAIL, "502", false),
                        new WatchReminded(WATCH));
        at(16);
        read(story, MINUTE, Outcome.FAIL, "502")
                .then(new WatchRead(WATCH, MINUTE, Outcome.FAIL, "502", false));
    }

    @Test
    void theDowntimeIsTheTimeFromTheFirstBadAnswerToTheEndOfTheFailure() {
        claimed();
        read(story, Duration.ZERO, Outcome.FAIL, "502");
        at(1);
        read(story, MINUTE, Outcome.FAIL, "502");
        at(3);
        read(story, MINUTE.multipliedBy(2), Outcome.PASS, "200");
        at(4);
        read(story, MINUTE.multipliedBy(3), Outcome.PASS, "200");

        assertThat(new DowntimeClock(story.cutover()).total(moment(60)))
                .isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aTaskThatIsSkippedEndsIt() {
        claimed();

        story.when("Ana: skip 1.3 no time").accepted();
        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void theCloseEndsIt() {
        claimed();

        story.when("Ana: close we stop here").accepted();
        assertThat(watch(story).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void anAmendmentThatMovesItGoesOnWithIt() {
        claimed();
        read(story, Duration.ZERO, Outcome.PASS, "200");
        String text =
                ProbedPlan.TEXT.replace(
                        "  - probe: `GET https://app.example.com/health; every",
                        "  - probe: `tcp app.example.com:22; expect refused`\n"
                                + "  - probe: `GET https://app.example.com/health; every");

        story.amends(Story.BEN, text).accepted();

        assertThat(story.cutover().probes().watch(ProbeId.ofTask("1.3", 2)).orElseThrow().asked())
                .isEqualTo(Duration.ZERO);
        assertThat(story.cutover().probes().watch(WATCH)).isEmpty();
    }

    @Test
    void anAmendmentKeepsWhatTheTeamAdopted() {
        ProbeEvent.ProbeAdopted adopted =
                new ProbeEvent.ProbeAdopted("1.4", "tcp chat.example.com:443");
        story.when(Story.ANA, new ProbeCommand.Adopt(List.of(adopted))).accepted();

        story.amends(Story.BEN, ProbedPlan.TEXT.replace("Tell the team", "Tell the whole team"))
                .accepted();

        assertThat(story.task("1.4").details().probes()).hasSize(1);
        story.when("Ben: undo").accepted();
        assertThat(story.task("1.4").details().probes()).hasSize(1);
    }

    private void claimed() {
        story.given("Ana: claim 1.3");
    }

    private void failed() {
        claimed();
        read(story, MINUTE.multipliedBy(4), Outcome.FAIL, "502");
        read(story, MINUTE.multipliedBy(4), Outcome.FAIL, "502").accepted();
    }

    /// Minutes after the claim at 02:01.
    private void at(int minute) {
        story.later(moment(minute).toString());
    }

    private static Instant moment(int minute) {
        return Story.at("02:01").plus(MINUTE.multipliedBy(minute));
    }

    private PlannedProbe planned() {
        return PlannedProbe.of(story.cutover().plan(), WATCH).orElseThrow();
    }
}
