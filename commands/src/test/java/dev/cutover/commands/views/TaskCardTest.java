package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One task with everything about it.
class TaskCardTest {

    private static Message card(Story story, String task) {
        return new TaskCard(story.cutover(), story.task(task)).message();
    }

    @Test
    void beforeAnybodyHasIt() {
        assertSeen(card(Story.started(Plans.NIGHT), "0.1"))
                .isEqualTo(
                        """
                        0.1 Back up the database
                        ○ open
                        [Claim] [Block] [More ▾]
                        Part of: Phase 0: Preparation
                        Estimate: 15 min, S
                        Accepted when: the dump restores on the spare host
                        ○ 1. Stop the writers
                        ○ 2. Run pg_dump sentry > sentry.sql\
                        """);
    }

    @Test
    void whileSomebodyWorks() {
        Story story =
                Moments.middle()
                        .given("Ana: issue no space left --task 0.1", "Ben: note mind --task 0.1");

        assertSeen(card(story, "0.1"))
                .isEqualTo(
                        """
                        0.1 Back up the database
                        ▶ with Ana since 02:05
                        [Done] [Release] [Block] [Fail] [More ▾]
                        Part of: Phase 0: Preparation
                        Estimate: 15 min, S
                        Accepted when: the dump restores on the spare host
                        Started: 02:05
                        Issue 2: no space left (medium, open)
                        Noted: mind (Ben, 02:18)
                        ✔ 1. Stop the writers
                        ○ 2. Run pg_dump sentry > sentry.sql\
                        """);
    }

    @Test
    void whenItIsDone() {
        assertSeen(card(Moments.approval(), "0.1"))
                .isEqualTo(
                        """
                        0.1 Back up the database
                        ✔ done by Ana at 02:30: it restores
                        [Reopen] [More ▾]
                        Part of: Phase 0: Preparation
                        Estimate: 15 min, S
                        Accepted when: the dump restores on the spare host
                        Started: 02:05
                        Took: 25 min
                        ✔ 1. Stop the writers
                        ✔ 2. Run pg_dump sentry > sentry.sql\
                        """);
    }

    @Test
    void withNeedsNotesAndCommands() {
        Story story =
                Story.started(
                        """
                        # Plan
                        ## Phase 1: First
                        - [ ] **1.1** Migrate (if needed) (30 min, L)
                          - **Owner:** @dba
                          - **Needs:** 1.2
                          - **Note:** Mind the `lock`.
                          ```bash
                          ./migrate --all
                          ./check
                          ```
                        - [ ] **1.2** Back up
                        """);

        assertSeen(card(story, "1.1"))
                .isEqualTo(
                        """
                        1.1 Migrate (if needed)
                        ○ open
                        [Block] [More ▾]
                        Part of: Phase 1: First
                        Estimate: 30 min, L
                        Applies: if needed
                        Owner in the plan: @dba
                        Needs: 1.2
                        Note: Mind the lock.
                        ./migrate --all
                        ./check\
                        """);
    }

    @Test
    void whileSomebodySaysNoGoForItsPhase() {
        Story story = Story.started(Plans.PLAIN).given("02:10 Ben: no-go 2 the keys are missing");

        assertSeen(card(story, "2.1"))
                .contains(
                        "No-go: Since 02:10 by Ben: the keys are missing. Next: /cutover go 2 when it may open.\nWaits for: Phase 1 complete");
        assertSeen(card(story.given("Ana: done 1.1", "Ana: done 1.2"), "2.1"))
                .contains("No-go: ")
                .doesNotContain("Waits for", "[Claim");
    }

    @Test
    void whileItsPhaseWaits() {
        assertSeen(card(Moments.middle(), "2.1"))
                .isEqualTo(
                        """
                        2.1 Shut Sentry down
                        ○ open
                        [Block] [More ▾]
                        Part of: Phase 2: Aftercare
                        Waits for: Phase 1 complete and 24 hours stable\
                        """);
    }

    @Test
    void everyStandingHasItsWords() {
        Story story =
                Story.started(Plans.NIGHT)
                        .given("02:05 Ana: skip 0.1 no time", "02:06 Ana: na 0.2 not here")
                        .given("02:07 Ana: claim 0.3", "02:08 Ben: block 0.3 no access");

        assertSeen(
                        new Message(
                                Stream.of("0.1", "0.2", "0.3")
                                        .map(task -> card(story, task).blocks().get(1))
                                        .toList()))
                .isEqualTo(
                        """
                        ↷ skipped by Ana at 02:05: no time
                        – not applicable, says Ana at 02:06: not here
                        ■ blocked since 02:08 by Ben, with Ana: no access\
                        """);
    }
}
