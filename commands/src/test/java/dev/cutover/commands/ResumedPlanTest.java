package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Postings;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A plan that is already part-done goes on where it was.
class ResumedPlanTest {

    private static final String PART_DONE =
            """
            # Part done

            ## Phase 0: Preparation

            - [x] **0.1** Order the machines - **DONE 2026-11-01**
            - [ ] **0.2** Print the plan (optional)

            ## Phase 1: Build

            - [x] **1.1** Install
            - [ ] **1.2** Configure
              - [x] Ports
              - [ ] Users

            ## Phase 2: Test

            - [ ] **2.1** Try it
            """;

    @Test
    void whatTheDocumentHasCompleteNeedsNoAnnouncement() {
        Story story = Story.of(PART_DONE).when(Story.ANA, new RunCommand.Start(Story.OPENING));

        story.then(new CutoverStarted(Story.OPENING), new PhaseOpened("1"));
        assertThat(new Postings(story.cutover(), story.entries()).all())
                .extracting(Postings.Posting::key)
                .containsExactly("board", "phase:1");
    }

    @Test
    void stepsThatWereTickedStayTicked() {
        Story story = Story.started(PART_DONE);

        assertThat(story.cutover().tasks().of("1.2").ticked()).isEqualTo(new TreeSet<>(List.of(1)));
        story.when("Ana: step 1.2 1")
                .refused(new Refusal.StepsAlreadyTicked(story.task("1.2"), List.of(1)));
        story.when("Ana: step 1.2 all")
                .then(new TaskClaimed("1.2"), new TaskEvent.StepsTicked("1.2", List.of(2)));
    }

    @Test
    void whatWasDoneBeforeStaysDoneUntilSomebodyReopensIt() {
        Story story = Story.started(PART_DONE);

        story.when("Ana: claim 0.1")
                .refused(
                        new Refusal.AlreadySettled(
                                story.task("0.1"), new Standing.DoneBefore("2026-11-01")));
        story.when("Ana: reopen 0.1 they sent the wrong ones")
                .then(
                        new TaskReopened("0.1", "they sent the wrong ones"),
                        new PhaseReopened("0"),
                        new PhaseShut("1"));
    }

    @Test
    void theRestGoesOnAsEver() {
        Story.started(PART_DONE)
                .when("Ana: done 1.2")
                .then(
                        new TaskClaimed("1.2"),
                        new TaskCompleted("1.2", null),
                        new PhaseCompleted("1"),
                        new PhaseOpened("2"));
    }

    @Test
    void aPlanThatIsDoneAlreadyStartsCompleteAndCloses() {
        Story.started("# Done\n\n## Phase 1: All\n\n- [x] **1.1** One\n")
                .when("Ana: close")
                .then(new RunEvent.CutoverClosed(null));
    }
}
