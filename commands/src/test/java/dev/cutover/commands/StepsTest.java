package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.TaskEvent.StepsTicked;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskReleased;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Steps of a task, and who holds it meanwhile.
class StepsTest {

    @Test
    void aStepOfATaskThatNobodyHoldsClaimsItInPassing() {
        Story.started(Plans.NIGHT)
                .when("Ana: step 0.1 2")
                .then(new TaskClaimed("0.1"), new StepsTicked("0.1", List.of(2)))
                .says("Step 2 of 0.1 Back up the database ticked, 1 left, the next is step 1.");
    }

    @Test
    void severalStepsAreTickedAtOnceEachOnce() {
        Story.started(Plans.NIGHT)
                .given("Ana: step 0.1 2")
                .when("Ana: step 0.1 2 1 1")
                .then(new StepsTicked("0.1", List.of(1)))
                .says(
                        "Step 1 of 0.1 Back up the database ticked, none is left. Next: /cutover done 0.1.");
    }

    @Test
    void stepsThatAreNotThereAreRefusedWhole() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: step 0.1 1-3").refused(new Refusal.NoSuchStep(story.task("0.1"), 3));
        story.when("Ana: step 0.1 0").refused(new Refusal.NoSuchStep(story.task("0.1"), 0));
        story.when("Ana: step 0.2 all").refused(new Refusal.NoSuchStep(story.task("0.2"), 1));
        assertThat(story.cutover().tasks().of("0.1").ticked()).isEmpty();
    }

    @Test
    void doneConfirmsTheStepsThatAreLeft() {
        Story story = Story.started(Plans.NIGHT).given("Ana: step 0.1 1", "Ana: done 0.1");

        story.when("Ana: step 0.1 2")
                .refused(
                        new Refusal.AlreadySettled(
                                story.task("0.1"),
                                new Standing.Done(Story.ANA, Story.at("02:02"), null)));
    }

    @Test
    void stepsStayTickedWhenATaskGoesBackToAnybody() {
        Story story = Story.started(Plans.NIGHT).given("Ana: step 0.1 1");

        story.when("Ana: release 0.1").then(new TaskReleased("0.1"));
        assertThat(story.cutover().tasks().of("0.1").ticked()).isEqualTo(new TreeSet<>(List.of(1)));
    }

    @Test
    void whatBlocksATaskBlocksItAlsoWhenItsOwnerLetsGo() {
        Story story =
                Story.started(Plans.NIGHT).given("Ana: claim 0.1", "02:10 Ben: block 0.1 no disk");

        story.when("Ana: release 0.1").then(new TaskReleased("0.1"));
        assertThat(story.cutover().tasks().of("0.1").standing())
                .isEqualTo(new Standing.Blocked(Story.BEN, Story.at("02:10"), "no disk", null));
        story.says(
                "0.1 Back up the database is nobody's now, and still blocked: no disk. When it can go on: /cutover unblock 0.1.");
    }

    @Test
    void anUnblockedTaskGoesBackToWhoHeldIt() {
        Story story =
                Story.started(Plans.NIGHT)
                        .given(
                                "02:05 Ana: claim 0.1",
                                "Ben: block 0.1 no disk",
                                "Cleo: unblock 0.1");

        assertThat(story.cutover().tasks().of("0.1").standing())
                .isEqualTo(new Standing.Claimed(Story.ANA, Story.at("02:05")));
    }

    @Test
    void twoPeopleClaimAtOnceAndTheFirstHasIt() {
        Story story = Story.started(Plans.NIGHT);

        story.when("02:10 Ana: claim 0.1").then(new TaskClaimed("0.1"));
        story.when("02:10 Ben: claim 0.1")
                .refused(
                        new Refusal.ClaimedByOther(
                                story.task("0.1"), Story.ANA, Story.at("02:10")));
    }

    @Test
    void whoTakesATaskOverSaysSo() {
        Story story = Story.started(Plans.NIGHT).given("Ana: claim 0.1");

        story.when("Ben: done 0.1")
                .refused(
                        new Refusal.ClaimedByOther(
                                story.task("0.1"), Story.ANA, Story.at("02:01")));
        story.when("Ben: assign 0.1 me").then(new TaskEvent.TaskAssigned("0.1", Story.BEN));
        story.when("Ben: assign 0.1 me")
                .refused(new Refusal.AlreadyYours(story.task("0.1"), Story.at("02:03")));
        story.when("Ana: assign 0.1 @ben")
                .refused(
                        new Refusal.ClaimedByOther(
                                story.task("0.1"), Story.BEN, Story.at("02:03")));
    }

    @Test
    void idsAreReadWithoutCase() {
        Story story =
                Story.started("# Plan\n\n## Phase A: First\n\n- [ ] **A.1** One\n  - [ ] Step\n");

        story.when("Ana: CLAIM a.1").then(new TaskClaimed("A.1"));
        story.when("Ana: issue slow --task a.1")
                .then(new LogEvent.IssueRaised(1, "slow", Severity.MEDIUM, "A.1"));
        story.when("Ana: add more --phase a").then(new TaskEvent.TaskAdded("A.2", "A", "more"));
        story.when("Ana: approve a")
                .refused(
                        new Refusal.PhaseAlreadyOpen(
                                story.cutover().plan().phase("A").orElseThrow()));
    }
}
