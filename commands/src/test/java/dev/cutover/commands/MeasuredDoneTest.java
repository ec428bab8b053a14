package dev.cutover.commands;

import static dev.cutover.commands.kit.ProbedPlan.HEALTH;
import static dev.cutover.commands.kit.ProbedPlan.MEMORY;
import static dev.cutover.commands.kit.ProbedPlan.PORT;
import static dev.cutover.commands.kit.ProbedPlan.found;
import static dev.cutover.commands.kit.ProbedPlan.judged;
import static dev.cutover.commands.kit.Story.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ProbeCommand.Report;
import dev.cutover.commands.ProbeEvent.MeasuringBegun;
import dev.cutover.commands.ProbeEvent.ProbeMeasured;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nobody ticks what the bot can look at before the bot has looked.
class MeasuredDoneTest {

    private final Story story = ProbedPlan.started();

    @AfterEach
    void theRecordSaysTheSameAgain() {
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void doneIsMeasuredFirst() {
        story.when("Ana: done 1.1 all green")
                .then(
                        new TaskClaimed("1.1"),
                        new MeasuringBegun(Aim.DONE, "1.1", List.of(HEALTH, PORT), "all green"))
                .says(
                        "The bot makes 2 checks of 1.1 and ticks it when all is good. What it finds: /cutover task 1.1.");
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void whenAllIsGoodItIsTickedForWhoeverSaidSo() {
        story.given("Ana: claim 1.1", "Ana: done 1.1 all green");
        found(story, PORT, Outcome.PASS, "open").accepted();
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);

        found(story, HEALTH, Outcome.PASS, "200");

        assertThat(standing("1.1"))
                .isEqualTo(new Standing.Done(ANA, Story.at("02:02"), "all green"));
        assertThat(story.cutover().probes().measuring()).isEmpty();
    }

    @Test
    void whatIsNotGoodIsNotTicked() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.FAIL, "502").accepted();
        found(story, PORT, Outcome.PASS, "open")
                .then(
                        new ProbeMeasured(
                                PORT,
                                measuringOf(story),
                                Outcome.PASS,
                                judged(Outcome.PASS, "open").lines(),
                                false));

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
        assertThat(story.cutover().probes().measuring()).isEmpty();
    }

    @Test
    void whatCouldNotBeMeasuredIsNotTicked() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.ERROR, "not allowed");
        found(story, PORT, Outcome.PASS, "open");

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void theNextDoneMeasuresAnewWhatWasNotGoodOrIsOld() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.FAIL, "502");
        found(story, PORT, Outcome.PASS, "open");

        story.when("Ana: done 1.1")
                .then(new MeasuringBegun(Aim.DONE, "1.1", List.of(HEALTH, PORT), null));
        found(story, PORT, Outcome.FAIL, "refused");
        found(story, HEALTH, Outcome.PASS, "200");

        // Within the same minute the good one still counts.
        story.when(ANA, new TaskCommand.Complete("1.1", null))
                .then(new MeasuringBegun(Aim.DONE, "1.1", List.of(PORT), null));
    }

    @Test
    void twiceDoneIsMeasuredOnce() {
        story.given("Ana: done 1.1");

        story.when("Ana: done 1.1")
                .says(
                        "1.1 Deploy is being checked since 02:01, for Ana; it is ticked when all is good. Next: wait, or go on without with /cutover waive 1.1 WHY.");
    }

    @Test
    void aResultThatNobodyWaitsForChangesNothing() {
        story.given("Ana: done 1.1");
        long asked = measuringOf(story);
        found(story, HEALTH, Outcome.FAIL, "502");

        story.when(ANA, new Report(HEALTH, asked, judged(Outcome.PASS, "200"), null))
                .refused(new ProbeRefusal.NobodyAsks());
        story.when(ANA, new Report(PORT, 4711, judged(Outcome.PASS, "open"), null))
                .refused(new ProbeRefusal.NobodyAsks());
    }

    @Test
    void whoLetGoOfATaskDoesNotCompleteIt() {
        story.given("Ana: done 1.1");
        long asked = measuringOf(story);
        story.given("Ana: release 1.1", "Ben: claim 1.1");

        story.when(ANA, new Report(HEALTH, asked, judged(Outcome.PASS, "200"), null))
                .refused(new ProbeRefusal.NobodyAsks());
        assertThat(standing("1.1").claim()).isNotNull();
    }

    @Test
    void onHoldNothingIsTicked() {
        story.given("Ana: done 1.1", "Ben: hold wait for the storage team");
        found(story, HEALTH, Outcome.PASS, "200");
        found(story, PORT, Outcome.PASS, "open").accepted();

        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
        story.given("Ben: resume").when("Ana: done 1.1").accepted();
    }

    @Test
    void onHoldPeopleStillMeasureAndRead() {
        story.given(
                "Ben: hold storage",
                "Ana: probe 1.1",
                "Ana: reading 1.2 71",
                "Ana: waive 1.1 seen by hand",
                "Ana: watch 1.3",
                "Ana: expect-down 5 restart");
    }

    @Test
    void undoTakesBackWhatWasSaidBeforeItIsMeasured() {
        story.given("Ana: claim 1.1", "Ana: done 1.1");
        long asked = measuringOf(story);

        story.when("Ana: undo").says("Your last action is taken back. Next: /cutover next.");
        story.when(ANA, new Report(HEALTH, asked, judged(Outcome.PASS, "200"), null))
                .refused(new ProbeRefusal.NobodyAsks());
    }

    @Test
    void undoTakesBackTheTick() {
        story.given("Ana: done 1.1");
        found(story, HEALTH, Outcome.PASS, "200");
        found(story, PORT, Outcome.PASS, "open");

        story.when("Ana: undo").accepted();
        assertThat(standing("1.1")).isInstanceOf(Standing.Claimed.class);
    }

    @Test
    void waivedIsNotAskedFor() {
        story.when("Ana: waive 1.1#1 the page is behind a login")
                .says(
                        "Nothing waits for 1.1#1 GET https://app.example.com/health any more. Not right? /cutover undo.");

        story.when("Ana: done 1.1")
                .then(
                        new TaskClaimed("1.1"),
                        new MeasuringBegun(Aim.DONE, "1.1", List.of(PORT), null));
        story.when("Ben: waive 1.1 both").accepted();
        story.when("Ben: waive 1.1 again")
                .says(
                        "Ana waived 1.1#1 GET https://app.example.com/health at 02:01: the page is behind a login. Next: /cutover next.");
    }

    @Test
    void whatWasWaivedAndTakenBackIsAskedForAgain() {
        story.given("Ana: waive 1.1 no time", "Ana: undo");

        assertThat(story.cutover().probes().of(HEALTH).waiver()).isNull();
    }

    @Test
    void aTaskThatIsOpenedAgainBeginsWithoutWaivers() {
        story.given("Ana: waive 1.1 no time", "Ana: done 1.1", "Ana: reopen 1.1 wrong host");

        story.when("Ana: done 1.1")
                .then(
                        new TaskClaimed("1.1"),
                        new MeasuringBegun(Aim.DONE, "1.1", List.of(HEALTH, PORT), null));
    }

    @Test
    void whatAPersonReadsComesFirst() {
        story.when("Ana: done 1.2")
                .says(
                        "1.2 needs somebody to read “memory used in percent” first, and it must be good. Next: /cutover reading 1.2 VALUE, or /cutover waive 1.2 WHY.");

        story.when("Ben: reading 1.2 91 %")
                .says("1.2 ask “memory used in percent” is not good: answer < 80, saw 91.");
        story.when("Ana: done 1.2").refused(new ProbeRefusal.NotRead(planned(MEMORY)));

        story.when("Ben: reading 1.2 71,5").accepted();
        story.when("Ana: done 1.2").then(new TaskClaimed("1.2"), new TaskCompleted("1.2", null));
    }

    @Test
    void aWordIsNoNumber() {
        story.when("Ben: reading 1.2 plenty").accepted();

        assertThat(story.cutover().probes().of(MEMORY).last())
                .extracting(last -> last == null ? null : last.outcome())
                .isEqualTo(Outcome.ERROR);
    }

    @Test
    void whatTheBotMeasuresNobodyTypes() {
        story.when("Ben: reading 1.1#1 200")
                .says(
                        "The bot measures 1.1#1 GET https://app.example.com/health itself. Next: /cutover probe 1.1#1.");
    }

    @Test
    void askedAtAnyTimeTheBotMeasuresAndTicksNothing() {
        story.when("Ben: probe 1.1")
                .then(new MeasuringBegun(Aim.ASKED, null, List.of(HEALTH, PORT), null));
        found(story, HEALTH, Outcome.PASS, "200");
        found(story, PORT, Outcome.PASS, "open");

        assertThat(standing("1.1")).isInstanceOf(Standing.Open.class);
    }

    @Test
    void aTaskWithoutChecksSaysWhichHaveSome() {
        story.when("Ben: probe 1.4")
                .says(
                        "1.4 has no check. These have: 1.1#1, 1.1#2, 1.2, 1.3, phase-2. Next: /cutover probe 1.1#1.");
    }

    private Standing standing(String task) {
        return story.cutover().tasks().of(task).standing();
    }

    private static long measuringOf(Story story) {
        return story.cutover().probes().measuring().keySet().stream()
                .findFirst()
                .orElseGet(() ->
                        story.entries().stream()
                                .filter(e -> e.event() instanceof MeasuringBegun)
                                .reduce((_, last) -> last)
                                .orElseThrow()
                                .seq());
    }

    private PlannedProbe planned(ProbeId id) {
        return PlannedProbe.of(story.cutover().plan(), id).orElseThrow();
    }
}
