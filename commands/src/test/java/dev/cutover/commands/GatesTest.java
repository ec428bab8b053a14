package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.PhaseApproved;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskSkipped;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Gate;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.PhaseComplete;
import dev.cutover.plans.Requirement.Stable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When phases open, and what people may say at their gates.
class GatesTest {

    private static final PhaseComplete PHASE_0 = new PhaseComplete("0", "Phase 0 complete");
    private static final Approval TEAM = new Approval("Team approval");
    private static final Stable DAY = new Stable(Duration.ofHours(24), "24 hours stable");

    private static Phase phase(Story story, String id) {
        return story.cutover().plan().phase(id).orElseThrow();
    }

    private static Story switched() {
        return Story.started(Plans.NIGHT)
                .given("Ana: done 0.1", "Ben: done 0.2", "Ana: approve 1")
                .given("Ana: done 1.1", "Ben: done 1.2", "03:00 Ben: check 1");
    }

    @Test
    void aPhaseWithoutAWordAboutItsGateWaitsForTheOneBefore() {
        Story story = Story.started(Plans.PLAIN);

        story.when("Ana: claim 2.1")
                .refused(
                        new Refusal.PhaseNotOpen(
                                story.task("2.1"),
                                phase(story, "2"),
                                List.of(new PhaseComplete("1", "Phase 1 complete"))));
        story.given("Ana: done 1.1")
                .when("Ben: done 1.2")
                .then(
                        new TaskClaimed("1.2"),
                        new TaskCompleted("1.2", null),
                        new PhaseCompleted("1"),
                        new PhaseOpened("2"));
    }

    @Test
    void aPhaseThatWaitsForNothingOpensAtTheStart() {
        Story story =
                Story.of(
                        Plans.PLAIN.replace(
                                "Phase 2: Second\n", "Phase 2: Second\n\n**Blocking:** None\n"));

        story.when(Story.ANA, new RunCommand.Start(Story.OPENING))
                .then(
                        new RunEvent.CutoverStarted(Story.OPENING),
                        new PhaseOpened("1"),
                        new PhaseOpened("2"));
    }

    @Test
    void anApprovalOpensThePhaseWhenNothingElseIsMissing() {
        Story.started(Plans.NIGHT)
                .given("Ana: done 0.1", "Ben: done 0.2")
                .when("Cleo: approve 1 agreed at 02:00")
                .then(new PhaseApproved("1", "agreed at 02:00"), new PhaseOpened("1"));
    }

    @Test
    void anApprovalMayComeEarlyAndIsAskedForOnce() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Cleo: approve 1").then(new PhaseApproved("1", null));
        story.when("Ana: approve 1")
                .refused(new Refusal.NothingToApprove(phase(story, "1"), List.of(PHASE_0)));
        story.given("Ana: done 0.1")
                .when("Ben: skip 0.2 they know")
                .then(
                        new TaskSkipped("0.2", "they know"),
                        new PhaseCompleted("0"),
                        new PhaseOpened("1"));
    }

    @Test
    void aTaskSaysWhatItsPhaseStillWaitsFor() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: claim 1.1")
                .refused(
                        new Refusal.PhaseNotOpen(
                                story.task("1.1"), phase(story, "1"), List.of(PHASE_0, TEAM)));
        story.given("Ana: done 0.1", "Ana: done 0.2")
                .when("Ana: claim 1.1")
                .refused(
                        new Refusal.PhaseNotOpen(
                                story.task("1.1"), phase(story, "1"), List.of(TEAM)));
    }

    @Test
    void nobodysWordIsAskedWhereAPhaseWaitsForWorkOnly() {
        Story story = Story.started(Plans.PLAIN);

        story.when("Ana: approve 2")
                .refused(
                        new Refusal.NothingToApprove(
                                phase(story, "2"),
                                List.of(new PhaseComplete("1", "Phase 1 complete"))));
    }

    @Test
    void aSoakHasNotBegunWhileThePhaseBeforeIsOpen() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: approve 2")
                .refused(notOver(story))
                .says(
                        "The time that phase 2 asks for is not earned yet: nothing of 24 h, since what comes before it is not complete. To open it sooner: /cutover override 2 WHY.");
    }

    @Test
    void aSoakIsOverWhenItsTimeIsAndNotASecondSooner() {
        Story story = switched();

        story.later("2026-11-22T02:59:59Z")
                .when(Story.ANA, new GateCommand.Approve("2", null))
                .refused(notOver(story))
                .says(
                        "The time that phase 2 asks for is not earned yet: 23 h 59 min of 24 h. If all stays good it is over at Sun 22 Nov 03:00, then: /cutover go 2. To open it sooner: /cutover override 2 WHY.");
        story.later("2026-11-22T03:00:00Z")
                .when(Story.ANA, new GateCommand.Approve("2", null))
                .then(new PhaseApproved("2", null), new PhaseOpened("2"));
    }

    private static Refusal notOver(Story story) {
        Phase second = phase(story, "2");
        return new SoakRefusal.SoakNotOver(
                second, Gates.soak(story.cutover(), second).orElseThrow(), story.now());
    }

    @Test
    void theLongestOfSeveralSoaksCounts() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        - [ ] **1.1** One
                        ## Phase 2: Second
                        **Blocking:** Phase 1 complete, 1 hour stable, 2 hours quiet
                        - [ ] **2.1** Two
                        """);

        story.given("02:30 Ana: done 1.1");

        assertThat(Gates.soakEnds(story.cutover(), phase(story, "2"))).isEqualTo(Story.at("04:30"));
    }

    @Test
    void aSoakBehindNoPhaseRunsFromTheStart() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        **Blocking:** 1 hour stable
                        - [ ] **1.1** One
                        """);

        assertThat(Gates.soakEnds(story.cutover(), phase(story, "1"))).isEqualTo(Story.at("03:00"));
    }

    @Test
    void aPhaseWithoutASoakHasNoEndOfOne() {
        Story story = Story.started(Plans.PLAIN);

        assertThat(Gates.soakEnds(story.cutover(), phase(story, "2"))).isNull();
    }

    @Test
    void overrideOpensAPhaseWhateverItsGateSays() {
        Story story = Story.started(Plans.NIGHT);

        story.when("Ana: override 2 the soak is watched from home")
                .then(
                        new GateOverridden("2", "the soak is watched from home"),
                        new PhaseOpened("2"));
        story.when("Ben: claim 2.1").then(new TaskClaimed("2.1"));
    }

    @Test
    void aGateThatIsOpenIsNoGate() {
        Story story = Story.started(Plans.PLAIN);

        story.when("Ana: approve 1").refused(new Refusal.PhaseAlreadyOpen(phase(story, "1")));
        story.when("Ana: override 1 why").refused(new Refusal.PhaseAlreadyOpen(phase(story, "1")));
        story.when("Ana: override 9 why")
                .refused(new Refusal.NoSuchPhase("9", story.cutover().plan().phases()));
    }

    @Test
    void aPhaseThatThePlanDoesNotHaveIsConfirmedByAPersonsWord() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        **Blocking:** Phase 7 complete
                        - [ ] **1.1** One
                        """);

        assertThat(Gates.missing(story.cutover(), phase(story, "1")))
                .isEqualTo(List.of(new PhaseComplete("7", "Phase 7 complete")));
        story.when("Ana: approve 1").then(new PhaseApproved("1", null), new PhaseOpened("1"));
    }

    @Test
    void aGateMayWriteThePhasesLetterSmall() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase A: First
                        - [ ] **A.1** One
                        ## Phase B: Second
                        - [ ] **B.1** Two
                        """);
        Phase second = phase(story, "b");
        Phase gated =
                new Phase(
                        second.id(),
                        second.title(),
                        second.line(),
                        null,
                        null,
                        new Gate(true, List.of(new PhaseComplete("a", "phase a complete"), DAY)),
                        second.groups(),
                        second.tasks(),
                        second.criteria(),
                        second.warnings());

        story.given("02:10 Ana: done a.1");

        assertThat(Gates.missing(story.cutover(), gated)).containsExactly(DAY);
        assertThat(Gates.soakEnds(story.cutover(), gated))
                .isEqualTo(Instant.parse("2026-11-22T02:10:00Z"));
    }
}
