package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.GateOverridden;
import dev.cutover.commands.PhaseEvent.GoSaid;
import dev.cutover.commands.PhaseEvent.NoGoSaid;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Restored;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement.Approval;
import dev.cutover.plans.Requirement.PhaseComplete;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Who lets a phase through, and who keeps it shut.
class GoNoGoTest {

    /// Three phases that wait for the one before, and one of them for people too.
    private static final String THREE =
            """
            # Three

            ## Phase 1: First

            - [ ] **1.1** One

            ## Phase 2: Second

            **Blocking:** Phase 1 complete, Team approval

            - [ ] **2.1** Two

            ## Phase B: Third

            - [ ] **B.1** Three
            """;

    private static Phase phase(Story story, String id) {
        return story.cutover().plan().phase(id).orElseThrow();
    }

    private static NoGo noGo(Story story, String id) {
        return Objects.requireNonNull(Gates.noGo(story.cutover(), phase(story, id)));
    }

    /// Phase 2 waits for the team's word only.
    private static Story approvable() {
        return Story.started(THREE).given("Ana: done 1.1");
    }

    @Test
    void aGoDoesWhatAnApprovalDoes() {
        Story story = approvable();

        story.when("Ben: go 2 the team agreed")
                .then(new GoSaid("2", true, "the team agreed"), new PhaseOpened("2"))
                .says("Phase 2 has its go. Phase 2 is open.");
        assertThat(story.cutover().phases().of("2").approved()).isTrue();
    }

    @Test
    void aGoMayComeEarly() {
        Story story = Story.started(THREE);

        story.when("Ana: go 2")
                .then(new GoSaid("2", true, null))
                .says("Phase 2 has its go; it still waits for Phase 1 complete.");
        story.when("Ana: go 2")
                .refused(
                        new Refusal.NothingToApprove(
                                phase(story, "2"),
                                List.of(new PhaseComplete("1", "Phase 1 complete"))));
        story.when("Ana: done 1.1")
                .then(
                        new TaskClaimed("1.1"),
                        new TaskCompleted("1.1", null),
                        new PhaseCompleted("1"),
                        new PhaseOpened("2"));
    }

    @Test
    void aGoWithoutAPhaseMeansTheOneThatWaitsForPeople() {
        approvable().when("Ben: go").then(new GoSaid("2", true, null), new PhaseOpened("2"));
    }

    @Test
    void aGoWithoutAPhaseIsRefusedWhereNoneWaitsOrSeveralDo() {
        Story story = Story.started(THREE);

        story.when("Ben: go").refused(new GateRefusal.NothingWaitsForAGo());
        story.given("Ana: done 1.1", "Ben: no-go B not yet")
                .when("Ben: go")
                .refused(new GateRefusal.WhichGo(List.of(phase(story, "2"), phase(story, "B"))))
                .says("Several phases wait for a go: 2 and B. Next: say which, /cutover go 2.");
    }

    @Test
    void aGoNeverGuesses() {
        Story story = approvable();

        story.when("Ben: go ahead")
                .refused(new Refusal.NoSuchPhase("ahead", story.cutover().plan().phases()));
        story.when("Ben: go 1").refused(new Refusal.PhaseAlreadyOpen(phase(story, "1")));
    }

    @Test
    void aSoakIsNotOverBecauseSomebodySaysGo() {
        Story story =
                Story.started(Plans.NIGHT)
                        .given("Ana: done 0.1", "Ben: done 0.2", "Ana: go 1")
                        .given("Ana: done 1.1", "Ben: done 1.2", "03:00 Ben: check 1");

        story.when("Ana: go").refused(tomorrow(story));
        story.given("Ben: no-go 2 errors in the log")
                .when("Ana: go 2")
                .then(new GoSaid("2", false, null))
                .says("Phase 2 has its go; it still waits for 24 hours stable.");
        story.when("Ana: go 2").refused(tomorrow(story));
        story.later("2026-11-22T03:00:00Z")
                .when(Story.ANA, new GateCommand.Go(null, null))
                .then(new GoSaid("2", true, null), new PhaseOpened("2"));
    }

    private static Refusal tomorrow(Story story) {
        Soak soak = Gates.soak(story.cutover(), phase(story, "2")).orElseThrow();
        assertThat(soak.end()).isEqualTo("2026-11-22T03:00:00Z");
        return new SoakRefusal.SoakNotOver(phase(story, "2"), soak, story.now());
    }

    @Test
    void aNoGoKeepsAPhaseShutWhateverItsGateSays() {
        Story story = approvable();

        story.when("02:10 Ben: no-go 2 the keys are missing")
                .then(new NoGoSaid("2", "the keys are missing"))
                .says(
                        "Phase 2 stays shut, and everybody here is told. When it may open: /cutover go 2.");
        story.when("Ana: claim 2.1")
                .refused(
                        new GateRefusal.TaskIsNoGo(
                                story.task("2.1"), phase(story, "2"), noGo(story, "2")))
                .says(
                        "2.1 Two cannot start yet: phase 2 is no-go since 02:10 by Ben: the keys are missing. Next: /cutover go 2 when it may open.");
        story.when("Ana: approve 2")
                .refused(new GateRefusal.IsNoGo(phase(story, "2"), noGo(story, "2")));
        story.when("Ana: no-go 2 they are lost")
                .refused(new GateRefusal.IsNoGo(phase(story, "2"), noGo(story, "2")));
        story.when("Ana: go").then(new GoSaid("2", true, null), new PhaseOpened("2"));
    }

    @Test
    void aNoGoHoldsWhatWouldOpenByItself() {
        Story story = Story.started(Plans.PLAIN).given("Ben: no-go 2 the disk", "Ana: done 1.1");

        story.when("Ana: done 1.2")
                .then(
                        new TaskClaimed("1.2"),
                        new TaskCompleted("1.2", null),
                        new PhaseCompleted("1"));
        story.when("Ana: go 2").then(new GoSaid("2", false, null), new PhaseOpened("2"));
    }

    @Test
    void theFirstWordIsAPhaseOnlyIfItIsOne() {
        approvable().when("Ben: no-go 2 soak not over").then(new NoGoSaid("2", "soak not over"));
        approvable()
                .when("Ben: no-go phase b: the soak is not over")
                .then(new NoGoSaid("B", "the soak is not over"));
        approvable()
                .when("Ben: no-go the soak is not over")
                .then(new NoGoSaid("2", "the soak is not over"));
        approvable()
                .when("Ben: no-go 5 hosts are down")
                .then(new NoGoSaid("2", "5 hosts are down"));
        approvable().when("Ben: no-go b is late").then(new NoGoSaid("2", "b is late"));
        approvable().when("Ben: no-go B is late").then(new NoGoSaid("B", "is late"));
        approvable()
                .when("Ben: no-go phase change is late")
                .then(new NoGoSaid("2", "phase change is late"));
        approvable().when("Ben: no-go broken").then(new NoGoSaid("2", "broken"));
    }

    @Test
    void aNumberBehindPhaseIsMeantAsOne() {
        Story story = approvable();

        story.when("Ben: no-go phase 7 is late")
                .refused(new Refusal.NoSuchPhase("7", story.cutover().plan().phases()));
    }

    @Test
    void aNoGoNeedsItsReason() {
        Story story = approvable();

        story.when("Ben: no-go 2").refused(new GateRefusal.NoGoWithoutWhy(phase(story, "2")));
        story.when("Ben: no-go **2**").refused(new GateRefusal.NoGoWithoutWhy(phase(story, "2")));
    }

    @Test
    void aNoGoWithoutAPhaseIsRefusedWhereSeveralWaitOrNoneDoes() {
        Story story = Story.started(THREE);

        story.when("Ben: no-go wait for us")
                .refused(new GateRefusal.WhichNoGo(List.of(phase(story, "2"), phase(story, "B"))));
        story.given("Ben: no-go 2 why")
                .when("Ben: no-go all of it")
                .then(new NoGoSaid("B", "all of it"));
        story.when("Ben: no-go more").refused(new GateRefusal.NoGateToShut());
    }

    @Test
    void whatIsOpenOrCompleteIsNotKeptShut() {
        Story story = Story.started(THREE);

        story.when("Ben: no-go 1 why")
                .refused(new GateRefusal.TooLateForNoGo(phase(story, "1"), false));
        story.given("Ana: done 1.1")
                .when("Ben: no-go 1 why")
                .refused(new GateRefusal.TooLateForNoGo(phase(story, "1"), true));
    }

    @Test
    void overrideOpensAgainstANoGoAndSaysSo() {
        Story story = approvable().given("Ben: no-go 2 the keys are missing");

        story.when("Ana: override 2 I have the keys")
                .then(new GateOverridden("2", "I have the keys"), new PhaseOpened("2"))
                .says(
                        "The gate of phase 2 is overridden, against the no-go of Ben; the record says by whom and why. Phase 2 is open.");
        story.when("Ben: claim 2.1").accepted();
    }

    @Test
    void aNoGoMayBeSaidOnHoldAndAGoMayNot() {
        Story story =
                approvable().given("Cleo: hold the network", "Ben: no-go 2 the keys are missing");

        story.when("Ana: go 2")
                .refused(
                        new Refusal.OnHold(
                                new Course.Stage.Held(
                                        Story.CLEO, Story.at("02:02"), "the network")));
        story.given("Cleo: resume");
        assertThat(story.cutover().phases().of("2").waiting()).isTrue();
    }

    @Test
    void undoTakesANoGoBack() {
        Story story = approvable();
        Restored before = Restored.of(story.cutover());

        story.given("Ben: no-go 2 the keys are missing").when("Ben: undo").accepted();

        assertThat(Restored.of(story.cutover())).isEqualTo(before);
        story.given("Ana: go").given("Ana: claim 2.1");
    }

    @Test
    void aNoGoThatIsTakenBackLetsGoOfWhatWasFree() {
        Story.started(Plans.PLAIN)
                .given("Ben: no-go 2 the disk", "Ana: done 1.1", "Ana: done 1.2")
                .when("Ben: undo")
                .then(new ActionUndone(3), new PhaseOpened("2"));
    }

    @Test
    void undoTakesAGoBackAndTheNoGoStandsAgain() {
        Story story = approvable().given("Ben: no-go 2 the keys are missing");
        Cutover before = story.cutover();

        story.given("Ana: go 2").when("Ana: undo").then(new ActionUndone(7), new PhaseShut("2"));

        assertThat(Restored.of(story.cutover())).isEqualTo(Restored.of(before));
        assertThat(noGo(story, "2").by()).isEqualTo(Story.BEN);
        story.when("Ben: undo").accepted();
    }

    @Test
    void aNoGoIsNotTakenBackOnceSomebodySaidGo() {
        approvable()
                .given("Ben: no-go 2 the keys are missing", "Ana: go 2")
                .when("Ben: undo")
                .refused(new Refusal.ChangedSince("the gate of phase 2", Story.ANA));
    }

    @Test
    void theRecordReadAgainIsTheSame() {
        Story story =
                approvable()
                        .given("Ben: no-go 2 the keys are missing", "Ana: go", "Ben: no-go B why")
                        .given("Ana: override B because", "Ana: done B.1");

        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void aNoGoStaysWithItsPhaseThroughAnAmendment() {
        Story story =
                approvable()
                        .given("Ben: no-go 2 the keys are missing")
                        .amends(
                                Story.ANA,
                                THREE.replace("- [ ] **2.1** Two", "- [ ] **2.1** Two, twice"));

        assertThat(noGo(story, "2").why()).isEqualTo("the keys are missing");
    }

    @Test
    void aPhaseWhoseNumberStandsForAnotherIsNotNoGo() {
        String plan =
                "# P\n\n## Phase 1: A\n\n- [ ] One\n\n## Phase 2: Migrate\n\n**Blocking:** Team approval\n\n- [ ] Two\n";
        Story story =
                Story.started(plan)
                        .given("Ana: no-go 2 not yet")
                        .amends(
                                Story.BEN,
                                plan.replace("Phase 2: Migrate", "Phase 2: Announce everything")
                                        .replace("- [ ] Two", "- [ ] Call them"));

        assertThat(Gates.noGo(story.cutover(), phase(story, "2"))).isNull();
        story.given("Ben: undo");
        assertThat(noGo(story, "2").by()).isEqualTo(Story.ANA);
    }

    @Test
    void aPhaseThatIsTakenOutAndComesBackIsStillNoGo() {
        String without = THREE.replaceFirst("(?s)## Phase B.*", "");
        Story story =
                Story.started(THREE)
                        .given("Ben: no-go B the keys are missing")
                        .amends(Story.ANA, without)
                        .accepted();

        story.when("Ben: go B")
                .refused(new Refusal.NoSuchPhase("B", story.cutover().plan().phases()));
        story.amends(Story.ANA, THREE).accepted();
        assertThat(noGo(story, "B").by()).isEqualTo(Story.BEN);
    }

    @Test
    void whatElseIsMissingIsStillSaid() {
        Story story = Story.started(THREE).given("Ben: no-go 2 the keys are missing");

        assertThat(Gates.missing(story.cutover(), phase(story, "2")))
                .containsExactly(
                        new PhaseComplete("1", "Phase 1 complete"), new Approval("Team approval"));
    }
}
