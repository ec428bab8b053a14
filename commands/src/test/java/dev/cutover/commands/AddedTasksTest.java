package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PhaseEvent.PhaseReopened;
import dev.cutover.commands.PhaseEvent.PhaseShut;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.commands.TaskEvent.TaskClaimed;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import org.junit.jupiter.api.Test;

/// Tasks that the team adds in the night.
class AddedTasksTest {

    @Test
    void aTaskJoinsTheFirstOpenPhase() {
        Story story = Story.started(Plans.PLAIN);

        story.when("Ana: add Warm the cache").then(new TaskAdded("1.3", "1", "Warm the cache"));
        story.when("Ben: claim 1.3").then(new TaskClaimed("1.3"));
        assertThat(story.task("1.3").title()).isEqualTo("Warm the cache");
    }

    @Test
    void orThePhaseThatIsNamed() {
        Story story = Story.started(Plans.PLAIN);

        story.when("Ana: add Warm the cache --phase 2")
                .then(new TaskAdded("2.3", "2", "Warm the cache"));
        story.when("Ana: add Warm the cache --phase 9")
                .refused(new Refusal.NoSuchPhase("9", story.cutover().plan().phases()));
    }

    @Test
    void orTheLastWhenNoneIsOpen() {
        Story.started(Plans.NIGHT)
                .given("Ana: done 0.1", "Ana: done 0.2")
                .when("Ana: add Tell the press")
                .then(new TaskAdded("2.2", "2", "Tell the press"));
    }

    @Test
    void aCompletePhaseHasOpenWorkAgain() {
        Story.started(Plans.PLAIN)
                .given("Ana: done 1.1", "Ana: done 1.2")
                .when("Ana: add One thing more --phase 1")
                .then(
                        new TaskAdded("1.3", "1", "One thing more"),
                        new PhaseReopened("1"),
                        new PhaseShut("2"));
    }

    @Test
    void aNumberIsGivenThatNobodyHas() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        - [ ] **1.9** Nine
                        - [ ] **X-1** Another way to write it
                        """);

        story.when("Ana: add Ten").then(new TaskAdded("1.10", "1", "Ten"));
        story.when("Ana: add Eleven").then(new TaskAdded("1.11", "1", "Eleven"));
    }
}
