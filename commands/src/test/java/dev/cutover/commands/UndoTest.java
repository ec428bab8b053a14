package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Restored;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo takes back the speaker's own last decision, and what followed from it.
class UndoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim 0.2",
                "release 0.1",
                "assign 0.1 Ben",
                "done 0.1 it was quick",
                "done 0.2",
                "step 0.1 1",
                "step 0.1 all",
                "fail 0.1 it broke",
                "block 0.1 no access",
                "unblock 0.3",
                "skip 0.1 no time",
                "na 0.2 nobody is there",
                "reopen 0.4 once more",
                "add One thing more",
                "check 1",
                "uncheck 1 1",
                "approve 1 agreed",
                "override 2 why not",
                "hold the network",
                "issue it is slow --sev high",
                "issue close 1 it went away",
                "risk DNS may lag",
                "risk close 1 the records are out",
                "note the backup took 4 minutes"
            })
    void everythingThatAPersonDidComesBackAsItWas(String text) {
        Story story =
                Story.started(Plans.NIGHT)
                        .given("Ben: add Extra --phase 0", "Ben: done 0.4", "Ben: claim 0.3")
                        .given("Ben: block 0.3 no access", "Ben: issue a", "Ben: risk b")
                        .given("Ben: check 1 1", "Ana: claim 0.1");
        Restored before = Restored.of(story.cutover());

        story.given("Ana: " + text).when("Ana: undo").accepted();

        assertThat(Restored.of(story.cutover())).isEqualTo(before);
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void whatSomebodyDidFiveHundredActionsAgoIsStillTakenBack() {
        Story story = Story.started(Plans.NIGHT).given("Ana: claim 0.2");
        for (int time = 1; time < 500; time++) {
            story.given("Ben: note " + time);
        }
        assertThat(kept(story)).isEqualTo(500);
        assertThat(story.when("Ana: undo").accepted().cutover().tasks().of("0.2").standing())
                .isEqualTo(new Standing.Open());
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void noMoreActionsAreKeptThanAnybodyTakesBack() {
        Story story = Story.started(Plans.NIGHT);
        for (int time = 1; time < 1_000; time++) {
            story.given("Ben: note " + time);
        }
        assertThat(kept(story)).isBetween(500, 525);
        assertThat(story.cutover().actions().of(2)).isEmpty();
        assertThat(story.cutover().actions().of(story.cutover().seq())).isPresent();
    }

    private static int kept(Story story) {
        Actions actions = story.cutover().actions();
        return actions.older().stream().mapToInt(List::size).sum() + actions.newest().size();
    }

    @Test
    void resumingIsTakenBackToo() {
        Story.started(Plans.PLAIN)
                .given("Ana: hold the network", "Ben: resume", "Ben: undo")
                .when("Cleo: claim 1.1")
                .refused(
                        new Refusal.OnHold(
                                new Course.Stage.Held(
                                        Story.ANA, Story.at("02:01"), "the network")));
    }

    @Test
    void theDoneThatOpenedAPhaseIsTakenBackWithItsConsequences() {
        Story story = Story.started(Plans.PLAIN).given("Ana: done 1.1", "Ben: done 1.2");

        story.when("Ben: undo")
                .then(new ActionUndone(5), new PhaseReopened("1"), new PhaseShut("2"));
        story.when("Ben: claim 1.2").then(new TaskClaimed("1.2"));
    }

    @Test
    void thePhaseStaysOpenWhereSomebodyHasBegun() {
        Story.started(Plans.PLAIN)
                .given("Ana: done 1.1", "Ben: done 1.2", "Cleo: claim 2.1")
                .when("Ben: undo")
                .then(new ActionUndone(5), new PhaseReopened("1"));
    }

    @Test
    void theReopeningOfAPhaseIsTakenBackToo() {
        Story.started(Plans.PLAIN)
                .given("Ana: done 1.1", "Ben: done 1.2", "Ana: reopen 1.1 by mistake")
                .when("Ana: undo")
                .then(new ActionUndone(9), new PhaseCompleted("1"), new PhaseOpened("2"));
    }

    @Test
    void saidAgainItGoesFurtherBack() {
        Story story = Story.started(Plans.PLAIN);

        story.given("Ana: claim 1.1", "Ben: note hello", "Ana: issue slow", "Ana: done 1.1");

        story.when("Ana: undo").then(new ActionUndone(6));
        story.when("Ana: undo").then(new ActionUndone(5));
        story.when("Ana: undo").then(new ActionUndone(3));
        story.when("Ana: undo").refused(new Refusal.NothingToUndo());
        assertThat(story.cutover().log().notes()).hasSize(1);
        assertThat(story.cutover().tasks().of("1.1").standing()).isEqualTo(new Standing.Open());
    }

    @Test
    void whatSomebodyElseChangedSinceIsNotTakenBack() {
        Story story = Story.started(Plans.PLAIN).given("Ana: claim 1.1", "Ben: assign 1.1 me");

        story.when("Ana: undo").refused(new Refusal.ChangedSince("task 1.1", Story.BEN));
        story.given("Ben: undo").when("Ana: undo").then(new ActionUndone(3));
    }

    @Test
    void aChangeOfSomethingElseIsNoHindrance() {
        Story.started(Plans.PLAIN)
                .given("Ana: claim 1.1", "Ben: claim 1.2")
                .when("Ana: undo")
                .then(new ActionUndone(3));
    }

    @Test
    void everyKindOfConflictNamesItsSubject() {
        conflict("task 0.4", "Ana: add Extra --phase 0", "Ben: claim 0.4");
        conflict("criterion 1 of phase 1", "Ana: check 1 1", "Ben: uncheck 1 1");
        conflict(
                "criterion 2 of the final verification",
                "Ana: check final 2",
                "Ben: uncheck final 2");
        conflict("issue 1", "Ana: issue slow", "Ben: issue close 1 gone");
        conflict("risk 1", "Ana: risk lag", "Ben: risk close 1 gone");
        conflict("the hold", "Ana: hold why", "Ben: resume");
    }

    private static void conflict(String subject, String... lines) {
        Story story = Story.started(Plans.NIGHT);
        story.given(lines);

        story.when("Ana: undo").refused(new Refusal.ChangedSince(subject, Story.BEN));
    }

    @Test
    void numbersThatWereTakenBackAreNotGivenAgain() {
        Story.started(Plans.PLAIN)
                .given("Ana: issue one", "Ana: undo")
                .when("Ana: issue two")
                .then(new LogEvent.IssueRaised(2, "two", Severity.MEDIUM, null));
    }

    @Test
    void whoDidNothingHasNothingToTakeBack() {
        Story.started(Plans.PLAIN).when("Ana: undo").refused(new Refusal.NothingToUndo());
        Story.started(Plans.PLAIN)
                .given("Ana: claim 1.1")
                .when("Ben: undo")
                .refused(new Refusal.NothingToUndo());
    }
}
