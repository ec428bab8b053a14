package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.CriterionEvent.CriteriaMet;
import dev.cutover.commands.CriterionEvent.CriterionUnmet;
import dev.cutover.commands.PhaseEvent.PhaseCompleted;
import dev.cutover.commands.PhaseEvent.PhaseOpened;
import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.TaskEvent.TaskCompleted;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Phases end, open again and shut by themselves; and the order of the tasks in them.
class PhasesTest {

    private static final String STRICT =
            """
            # Strict

            All phases must be completed in order.

            ## Phase 1: First

            - [ ] **1.1** One
            - [ ] **1.2** Two (optional)
            - [ ] **1.3** Three

            ## Phase 2: Second

            **Blocking:** None

            - [ ] **2.1** Four
            """;

    private static List<Task> tasks(Story story, String... ids) {
        return List.of(ids).stream().map(story::task).toList();
    }

    @Test
    void theLastCriterionCompletesAPhaseWhoseTasksAreThrough() {
        Story.started(Plans.NIGHT)
                .given("Ana: done 0.1", "Ben: done 0.2", "Ana: approve 1")
                .given("Ana: done 1.1", "Ben: done 1.2", "Ben: check 1 1")
                .when("Ben: check 1 2")
                .then(new CriteriaMet("1", List.of(2)), new PhaseCompleted("1"));
    }

    @Test
    void criteriaCheckedOffBeforehandLetTheLastTaskCompleteThePhase() {
        Story.started(Plans.NIGHT)
                .given("Ana: check 1", "Ana: done 0.1", "Ben: done 0.2", "Ana: approve 1")
                .given("Ana: done 1.1")
                .when("Ben: done 1.2")
                .then(
                        new TaskClaimed("1.2"),
                        new TaskCompleted("1.2", null),
                        new PhaseCompleted("1"));
    }

    @Test
    void optionalTasksDoNotHoldAPhaseAndStayPossible() {
        Story story = Story.started(Plans.NIGHT).given("Ana: done 0.1", "Ben: done 0.2");

        assertThat(story.cutover().phases().of("0").complete()).isTrue();
        story.when("Cleo: done 0.3").then(new TaskClaimed("0.3"), new TaskCompleted("0.3", null));
    }

    @Test
    void aCriterionTakenBackOpensItsPhaseAgain() {
        Story.started(Plans.NIGHT)
                .given("Ana: done 0.1", "Ben: done 0.2", "Ana: approve 1")
                .given("Ana: done 1.1", "Ben: done 1.2", "Ben: check 1")
                .when("Ana: uncheck 1 2")
                .then(new CriterionUnmet("1", 2), new PhaseReopened("1"));
    }

    @Test
    void reopenedWorkShutsThePhasesBehindItInWhichNobodyHasBegun() {
        Story story = Story.started(Plans.PLAIN).given("Ana: done 1.1", "Ben: done 1.2");

        story.when("Ana: reopen 1.1 two rows are missing")
                .then(
                        new TaskReopened("1.1", "two rows are missing"),
                        new PhaseReopened("1"),
                        new PhaseShut("2"));
        story.when("Ana: done 1.1")
                .then(
                        new TaskClaimed("1.1"),
                        new TaskCompleted("1.1", null),
                        new PhaseCompleted("1"),
                        new PhaseOpened("2"));
    }

    @Test
    void aPhaseInWhichSomebodyWorksStaysOpen() {
        Story.started(Plans.PLAIN)
                .given("Ana: done 1.1", "Ben: done 1.2", "Ben: claim 2.1")
                .when("Ana: reopen 1.1 why")
                .then(new TaskReopened("1.1", "why"), new PhaseReopened("1"));
    }

    @Test
    void severalPhasesMayEndAndOpenAtOnce() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        - [ ] **1.1** One
                        ## Phase 2: Nothing but an offer
                        - [ ] **2.1** Two (optional)
                        ## Phase 3: Third
                        - [ ] **3.1** Three
                        """);

        story.when("Ana: done 1.1")
                .then(
                        new TaskClaimed("1.1"),
                        new TaskCompleted("1.1", null),
                        new PhaseCompleted("1"),
                        new PhaseOpened("2"),
                        new PhaseCompleted("2"),
                        new PhaseOpened("3"));
    }

    @Test
    void aPhaseOfOptionalTasksWaitsForItsTurnToo() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        - [ ] **1.1** One
                        ## Phase 2: Nothing but an offer
                        - [ ] **2.1** Two (optional)
                        """);

        assertThat(OrderRules.startable(story.cutover())).containsExactly(story.task("1.1"));
    }

    @Test
    void gatesThatWaitForEachOtherNeverTurnForEver() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        **Blocking:** Phase 2 complete
                        - [ ] **1.1** One
                        ## Phase 2: Second
                        **Blocking:** Phase 1 complete
                        - [ ] **2.1** Two
                        """);

        assertThat(story.cutover().openPhases()).isEmpty();
        story.given("Ana: override 1 somebody must begin", "Ana: done 1.1", "Ana: done 2.1");
        assertThat(story.cutover().phases().of("2").complete()).isTrue();
    }

    @Test
    void inStrictOrderEveryTaskWaitsForThoseAboveIt() {
        Story story = Story.started(STRICT);

        story.when("Ana: claim 1.3")
                .refused(new Refusal.OutOfOrder(story.task("1.3"), tasks(story, "1.1")));
        story.given("Ana: done 1.1").when("Ana: claim 1.3").then(new TaskClaimed("1.3"));
    }

    @Test
    void inStrictOrderEveryPhaseWaitsForTheOneBeforeWhateverItsGateSays() {
        Story story = Story.started(STRICT);

        assertThat(story.cutover().openPhases().map(phase -> phase.id())).containsExactly("1");
        story.given("Ana: done 1.1").when("Ana: done 1.3").accepted();
        assertThat(story.cutover().openPhases().map(phase -> phase.id())).containsExactly("2");
    }

    @Test
    void aTaskWaitsForThoseItNeeds() {
        Story story =
                Story.started(Plans.NIGHT)
                        .given("Ana: done 0.1", "Ben: done 0.2", "Ana: approve 1");

        story.when("Ana: done 1.2")
                .refused(new Refusal.OutOfOrder(story.task("1.2"), tasks(story, "1.1")));
        story.given("Ana: na 1.1 done by the vendor")
                .when("Ana: claim 1.2")
                .then(new TaskClaimed("1.2"));
    }
}
