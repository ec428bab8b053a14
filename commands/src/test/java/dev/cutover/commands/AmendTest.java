package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.kit.Restored;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.amend.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendTest {

    private static final String PLAN =
            """
            # Plan

            ## Phase 1: First

            - [ ] Stop the writers
              - [ ] The web server
              - [ ] The worker
            - [ ] Dump the database

            **Phase 1 Completion Criteria:**

            - [ ] All well
            - [ ] No errors

            ## Phase 2: Second

            - [ ] Switch the DNS
            """;

    private static final String WITHOUT_CRITERIA =
            PLAN.replaceFirst("(?s)\\*\\*Phase 1 Comp.*?errors\n\n", "");

    private static String with(String before, String added) {
        return PLAN.replace("- [ ] " + before, added + "- [ ] " + before);
    }

    private static List<Event> events(Story story) {
        return ((Decision.Accepted) story.decision()).events();
    }

    private static List<String> tasks(Cutover cutover) {
        return cutover.plan().tasks().map(task -> task.id() + " " + task.title()).toList();
    }

    private static Standing standing(Story story, String task) {
        return story.cutover().tasks().of(task).standing();
    }

    @Test
    void theDoneStaysDoneAndTheClaimedClaimedWhateverIsPutInFront() {
        Story story =
                Story.started(PLAN)
                        .given("Ana: done 1.1 fine", "Ben: claim 1.2")
                        .amends(Story.CLEO, with("Stop", "- [ ] Tell support\n"))
                        .accepted();

        assertThat(tasks(story.cutover()))
                .containsExactly(
                        "1.3 Tell support",
                        "1.1 Stop the writers",
                        "1.2 Dump the database",
                        "2.1 Switch the DNS");
        assertThat(standing(story, "1.1")).isInstanceOf(Standing.Done.class);
        assertThat(standing(story, "1.2").claim()).isNotNull();
        assertThat(standing(story, "1.3")).isEqualTo(new Standing.Open());
        assertThat(story.replayed()).isEqualTo(story.cutover());
        story.given("Ben: done 1.2", "Ana: done 1.3");
    }

    @Test
    void whoeverNamesATaskThatIsGoneIsToldSo() {
        Story story =
                Story.started(PLAN)
                        .amends(Story.BEN, PLAN.replace("- [ ] Dump the database\n", ""))
                        .accepted();

        story.when("Ana: claim 1.2")
                .says(
                        "1.2 Dump the database is not in the plan any more: an amendment took it out. /cutover plan shows what is left.");
        story.when("Ana: note slow --task 1.2")
                .says(
                        "1.2 Dump the database is not in the plan any more: an amendment took it out. /cutover plan shows what is left.");
        story.when("Ana: claim 1.3")
                .says(
                        "There is no task 1.3. Nearest: 1.1 Stop the writers, 2.1 Switch the DNS. /cutover plan shows them all.");
    }

    @Test
    void itIsRecordedWithWhatTheTextWas() {
        Story story = Story.started(PLAN).amends(Story.ANA, PLAN.replace("Dump the", "Dump our"));

        assertThat(events(story)).hasSize(1);
        PlanAmended event = (PlanAmended) events(story).getFirst();
        assertThat(event.edition()).isEqualTo(2);
        assertThat(event.plan()).isEqualTo("demo");
        assertThat(event.tasks().getFirst().titleBefore()).isEqualTo("Dump the database");
        story.says("The plan is amended: 1 task changed. Not right? /cutover undo.");
    }

    @Test
    void aBoxThatTheTextHasTickedStaysOpen() {
        Story story =
                Story.started(PLAN)
                        .amends(
                                Story.ANA,
                                PLAN.replace("[ ] Dump", "[x] Dump")
                                        .replace("[ ] All well", "[x] Better")
                                        .replace("[ ] Switch", "[x] Tell all\n- [ ] Switch"));

        assertThat(standing(story, "1.2")).isEqualTo(new Standing.Open());
        assertThat(standing(story, "2.2")).isEqualTo(new Standing.Open());
        assertThat(story.cutover().criteria().met("1", 1)).isFalse();
    }

    @Test
    void ticksAndCriteriaFollowTheirWords() {
        Story story =
                Story.started(PLAN)
                        .given("Ana: step 1.1 2", "Ana: check 1 2")
                        .amends(
                                Story.BEN,
                                PLAN.replace("  - [ ] The web server\n", "")
                                        .replace("- [ ] All well\n", ""));

        assertThat(story.cutover().tasks().of("1.1").ticked()).containsExactly(1);
        assertThat(story.cutover().criteria().met("1", 1)).isTrue();
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void aTaskThatLeavesThePlanStaysInTheRecordAndComesBackAsItWas() {
        Story story =
                Story.started(PLAN).given("Ana: done 1.2 42 rows", "Ana: note big --task 1.2");
        Standing done = standing(story, "1.2");

        story.amends(Story.BEN, PLAN.replace("- [ ] Dump the database\n", ""));

        assertThat(tasks(story.cutover())).doesNotContain("1.2 Dump the database");
        assertThat(story.cutover().everPlanned().task("1.2")).isPresent();
        story.when("Ana: reopen 1.2 why")
                .refused(
                        new Refusal.TaskGone(
                                story.cutover().everPlanned().task("1.2").orElseThrow()));

        story.amends(Story.BEN, PLAN);

        assertThat(standing(story, "1.2")).isEqualTo(done);
        assertThat(((PlanAmended) events(story).getFirst()).tasks().getFirst().change())
                .isEqualTo(Change.RETURNED);
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void whatTheTeamAddedStaysAndNoIdIsGivenTwice() {
        Story story =
                Story.started(PLAN)
                        .given("Ana: add Warm the cache --phase 1", "Ana: add Nonsense --phase 1")
                        .given("Ana: undo")
                        .amends(Story.BEN, PLAN.replace("- [ ] Dump", "- [ ] Sing\n- [ ] Dump"));

        assertThat(tasks(story.cutover()))
                .contains("1.3 Warm the cache", "1.5 Sing")
                .doesNotContain("1.4 Nonsense");
        story.given("Ana: add More --phase 1");
        assertThat(tasks(story.cutover())).contains("1.6 More");
    }

    @Test
    void aTaskThatTheTeamAddedIsTheOneThatTheTextNowHolds() {
        Story story =
                Story.started(PLAN)
                        .given("Ana: add Warm the cache --phase 1", "Ana: claim 1.3")
                        .amends(
                                Story.BEN,
                                PLAN.replace("**Phase", "- [ ] warm the CACHE\n\n**Phase"));

        assertThat(tasks(story.cutover())).contains("1.3 warm the CACHE").hasSize(4);
        assertThat(standing(story, "1.3").claim()).isNotNull();
    }

    @Test
    void aCompletedPhaseOpensAgainForNewWorkAndAPhaseEndsWhenItsLastWorkGoes() {
        Story story = Story.started(WITHOUT_CRITERIA).given("Ana: done 1.1", "Ana: done 1.2");
        assertThat(story.cutover().phases().of("2").open()).isTrue();

        story.amends(Story.BEN, WITHOUT_CRITERIA.replace("- [ ] Dump", "- [ ] Sing\n- [ ] Dump"));

        assertThat(events(story)).contains(new PhaseReopened("1"));

        story.amends(Story.BEN, WITHOUT_CRITERIA);

        assertThat(events(story)).contains(new PhaseCompleted("1"));
        assertThat(story.cutover().phases().of("2").open()).isTrue();
    }

    @Test
    void whatFollowsIsInTheSameDecision() {
        Story story =
                Story.started(WITHOUT_CRITERIA)
                        .given("Ana: done 1.1")
                        .amends(
                                Story.BEN,
                                WITHOUT_CRITERIA.replace("- [ ] Dump the database\n", ""));

        assertThat(events(story))
                .hasSize(3)
                .containsSubsequence(new PhaseCompleted("1"), new PhaseOpened("2"));
    }

    @Test
    void whatChangedBetweenShowingAndConfirmingIsRefused() {
        Story story = Story.started(PLAN);
        String text = PLAN.replace("- [ ] Dump the database\n", "");
        Edition edition = new Edition("new", text, Story.plan(text));
        Amend shown = new Amend("demo", edition, Difference.of(story.cutover(), "demo", edition));

        story.given("Ben: claim 1.2").when(Story.ANA, shown).refused(new Refusal.NotAsShown());
        assertThat(standing(story, "1.2").claim()).isNotNull();
    }

    @Test
    void whatElseHappensMeanwhileDoesNotMatter() {
        Story story = Story.started(PLAN);
        String text = PLAN.replace("Switch the DNS", "Switch all DNS");
        Edition edition = new Edition("new", text, Story.plan(text));
        Amend shown = new Amend("demo", edition, Difference.of(story.cutover(), "demo", edition));

        story.given("Ben: claim 1.2", "Ana: note hello").when(Story.ANA, shown).accepted();
    }

    @Test
    void aTickDoesNotMoveToAnotherTaskWhenNumbersDo() {
        String numbered = "# P\n\n## Phase 1: A\n\n- [ ] **1.1** Dump\n- [ ] **1.2** Copy\n";
        String shifted =
                numbered.replace(
                        "- [ ] **1.1** Dump\n- [ ] **1.2** Copy",
                        "- [ ] **1.1** Tell\n- [ ] **1.2** Dump\n- [ ] **1.3** Copy");

        Story begun = Story.started(numbered).given("Ana: done 1.1").amends(Story.BEN, shifted);
        assertThat(begun.answer())
                .isEqualTo(
                        "The text gives numbers to other tasks on which something was done already, and a tick must not move to another task. Nothing was changed. Task 1.1 was “Dump” and is “Tell”; the former is 1.2 now. Next: leave each task its number, give new tasks numbers of their own, then /cutover amend again.");

        Story fresh = Story.started(numbered).amends(Story.BEN, shifted).accepted();
        assertThat(tasks(fresh.cutover())).containsExactly("1.1 Tell", "1.2 Dump", "1.3 Copy");
    }

    @Test
    void aNumberWithAnotherTextIsTheSameTask() {
        String numbered = "# P\n\n## Phase 1: A\n\n- [ ] **1.1** Dump\n- [ ] **1.2** Copy\n";
        Story story =
                Story.started(numbered)
                        .given("Ana: done 1.1")
                        .amends(Story.BEN, numbered.replace("Dump", "Something else entirely"))
                        .accepted();

        assertThat(standing(story, "1.1")).isInstanceOf(Standing.Done.class);
    }

    @Test
    void anAmendmentIsTakenBackAsLongAsNobodyWorkedByIt() {
        Story story = Story.started(PLAN).given("Ana: step 1.1 1", "Ben: done 1.2");
        Cutover before = story.cutover();
        story.amends(
                Story.ANA,
                PLAN.replace("- [ ] Dump the database\n", "- [ ] Sing\n")
                        .replace("  - [ ] The web server\n", "")
                        .replace("- [ ] All well\n", "- [ ] New\n")
                        .replace("## Phase 2: Second\n\n- [ ] Switch the DNS\n", ""));

        story.given("Cleo: note hello", "Ana: undo");

        assertThat(Restored.of(story.cutover()).plan()).isEqualTo(before.plan());
        assertThat(Restored.of(story.cutover()).tasks()).isEqualTo(Restored.of(before).tasks());
        assertThat(story.cutover().criteria().met("1", 1)).isFalse();
        assertThat(story.cutover().course().editions().amended()).isEmpty();
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    @Test
    void afterItWasTakenBackTheNextOneHasItsOwnNumbers() {
        Story story =
                Story.started(PLAN)
                        .amends(Story.ANA, with("Dump", "- [ ] Sing\n"))
                        .given("Ana: undo")
                        .amends(Story.ANA, with("Dump", "- [ ] Whistle\n"));

        assertThat(tasks(story.cutover())).contains("1.4 Whistle").doesNotContain("1.3 Sing");
        assertThat(((PlanAmended) events(story).getFirst()).edition()).isEqualTo(3);
    }

    @Test
    void workByTheNewPlanIsNotLostToAnUndo() {
        Story story =
                Story.started(PLAN)
                        .amends(Story.ANA, with("Dump", "- [ ] Sing\n"))
                        .given("Ben: claim 1.3");

        story.when("Ana: undo")
                .refused(new Refusal.WorkedOnSince("task 1.3", Story.BEN))
                .says(
                        "Ben changed task 1.3 since the plan was amended, so it cannot be taken back whole. Next: put the earlier text back into the plan's file and type /cutover amend.");
    }

    @Test
    void whatTheTeamAddedSinceOutlivesAnUndo() {
        Story story =
                Story.started(PLAN)
                        .amends(Story.ANA, with("Dump", "- [ ] Sing\n"))
                        .given("Ben: add Warm the cache --phase 1", "Ben: claim 1.4", "Ana: undo");

        assertThat(tasks(story.cutover()))
                .containsExactly(
                        "1.1 Stop the writers",
                        "1.2 Dump the database",
                        "1.4 Warm the cache",
                        "2.1 Switch the DNS");
        assertThat(standing(story, "1.4").claim()).isNotNull();
    }

    @Test
    void anEarlierActionOnAChangedTaskCannotBeTakenBackAlone() {
        Story story =
                Story.started(PLAN)
                        .given("Ben: step 1.1 2")
                        .amends(Story.ANA, PLAN.replace("  - [ ] The web server\n", ""));

        story.when("Ben: undo").refused(new Refusal.ChangedSince("task 1.1", Story.ANA));
    }

    @Test
    void thereAndBackEverythingIsAsItWas() {
        Story story = Story.started(PLAN).given("Ana: done 1.1", "Ben: claim 1.2");
        Cutover before = story.cutover();

        story.amends(
                        Story.ANA,
                        PLAN.replace("Dump the database", "Dump the whole database")
                                .replace("## Phase 2: Second\n\n- [ ] Switch the DNS\n", ""))
                .accepted()
                .amends(Story.ANA, PLAN)
                .accepted();

        assertThat(Restored.of(story.cutover()).tasks()).isEqualTo(Restored.of(before).tasks());
        assertThat(story.cutover().plan()).isEqualTo(before.plan());
        assertThat(story.cutover().course().editions().past().tasks()).isEmpty();
    }

    @Test
    void onHoldThePlanMayBeAmendedAndNothingMoves() {
        Story story =
                Story.started(WITHOUT_CRITERIA)
                        .given("Ana: done 1.1", "Ana: hold wait")
                        .amends(
                                Story.BEN,
                                WITHOUT_CRITERIA.replace("- [ ] Dump the database\n", ""));

        assertThat(events(story)).hasSize(1);
        assertThat(events(story.when("Ana: resume"))).contains(new PhaseCompleted("1"));
    }

    @Test
    void aPhaseWhoseNumberStandsForAnotherIsNotApproved() {
        String plan =
                "# P\n\n## Phase 1: A\n\n- [ ] One\n\n## Phase 2: Migrate\n\n**Blocking:** Team approval\n\n- [ ] Two\n";
        Story story =
                Story.started(plan)
                        .given("Ana: approve 2")
                        .amends(
                                Story.BEN,
                                plan.replace("Phase 2: Migrate", "Phase 2: Announce everything")
                                        .replace("- [ ] Two", "- [ ] Call them"));

        assertThat(story.cutover().phases().of("2").approved()).isFalse();
    }

    @Test
    void aTextWithoutWorkIsRefused() {
        Story.started(PLAN)
                .amends(Story.ANA, "# Only words\n")
                .refused(new Refusal.NothingToCheckOff());
    }

    @Test
    void aClosedCutoverIsNotAmended() {
        Story story = Story.started(PLAN).given("Ana: close we stop");

        assertThat(story.amends(Story.ANA, with("Dump", "- [ ] Sing\n")).decision())
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void anAmendmentWhoseTextIsNotKnownChangesNothing() {
        Story story = Story.started(PLAN).amends(Story.ANA, with("Dump", "- [ ] Sing\n"));

        Cutover replayed = Cutover.of(Story.plan(PLAN)).evolve(story.entries());

        assertThat(replayed.plan()).isEqualTo(Story.plan(PLAN));
        assertThat(replayed.seq()).isEqualTo(story.cutover().seq());
    }
}
