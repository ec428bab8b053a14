package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.error;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What waits for what.
class OrderRulesTest {

    private static final String GOOD =
            """
            # Move the wiki
            ## Phase 1: Prepare
            - [ ] **1.1** Back up
            - [ ] **1.2** Restore once
              - **Needs:** 1.1, access to the vault
            ## Phase 2: Switch
            **Blocking:** Phase 1 complete
            - [ ] **2.1** Switch the name
              - **Needs:** 1.2 and phase 1
            """;

    @Test
    void aTaskThatNeedsOneThatThereIsNotIsAnError() {
        String text =
                """
                ## Phase 1: Prepare
                - [ ] **1.1** Back up
                - [ ] **1.2** Restore once
                  - Take your time
                  - **Needs:** 1.1, 1.7
                - [ ] **1.3** Tell everybody
                  - **Needs:** 9.4
                """;
        assertThat(Linting.of(new UnknownNeedRule(), text))
                .containsExactly(
                        error(
                                5,
                                "unknown-need",
                                "Task 1.2 needs 1.7, but there is no such task, so it will not"
                                        + " wait.",
                                "Write the id of a task that there is: 1.1, 1.2 and 1.3."),
                        error(
                                7,
                                "unknown-need",
                                "Task 1.3 needs 9.4, but there is no such task, so it will not"
                                        + " wait.",
                                "Write the id of a task of this plan."));
        assertThat(Linting.of(new UnknownNeedRule(), GOOD)).isEmpty();
    }

    @Test
    void tasksThatWaitForEachOtherAreAnErrorWithTheWholeCircle() {
        String text =
                """
                ## Phase 1: Prepare
                - [ ] **1.1** a
                  - **Needs:** 1.3
                - [ ] **1.2** b
                  - **Needs:** 1.1
                - [ ] **1.3** c
                  - **Needs:** 1.2
                - [ ] **1.4** d
                  - **Needs:** 1.4
                """;
        assertThat(Linting.of(new NeedCycleRule(), text))
                .containsExactly(
                        error(
                                3,
                                "need-cycle",
                                "These tasks wait for each other, so none can begin: 1.1 → 1.3 →"
                                        + " 1.2 → 1.1.",
                                "Take one of these needs out, for example 1.1 from those of 1.2."),
                        error(
                                9,
                                "need-cycle",
                                "Task 1.4 needs itself, so it can never begin.",
                                "Take 1.4 out of its needs."));
        assertThat(Linting.of(new NeedCycleRule(), GOOD)).isEmpty();
    }

    @Test
    void twoWaysToTheSameTaskAreNoCircle() {
        String text =
                """
                ## Phase 1: Prepare
                - [ ] **1.1** a
                - [ ] **1.2** b
                  - **Needs:** 1.1
                - [ ] **1.3** c
                  - **Needs:** 1.1, 1.2
                """;
        assertThat(Linting.of(new NeedCycleRule(), text)).isEmpty();
    }

    @Test
    void aTaskThatNeedsALaterPhaseIsAnErrorIfThatPhaseWaitsForIt() {
        String text =
                """
                ## Phase 1: Prepare
                - [ ] **1.1** a
                  - **Needs:** 3.1
                ## Phase 2: Check
                - [ ] **2.1** b
                ## Phase 3: Switch
                **Blocking:** Phase 2 complete
                - [ ] **3.1** c
                """;
        assertThat(Linting.of(new LaterNeedRule(), text))
                .containsExactly(
                        error(
                                3,
                                "later-need",
                                "Task 1.1 needs 3.1 of phase 3, which comes later and waits for"
                                        + " phase 1.",
                                "Move task 1.1 into phase 3, or take 3.1 out of its needs."));
        assertThat(Linting.of(new LaterNeedRule(), text.replace("Phase 2 complete", "None")))
                .containsExactly(
                        warning(
                                3,
                                "later-need",
                                "Task 1.1 needs 3.1 of phase 3, which comes later.",
                                "Move task 1.1 into phase 3, or take 3.1 out of its needs."));
        assertThat(Linting.of(new LaterNeedRule(), GOOD)).isEmpty();
    }

    @Test
    void phasesThatWaitForEachOtherAreAnError() {
        String text =
                """
                ## Phase 1: Prepare
                **Blocking:** Phase 2 complete
                - [ ] **1.1** a
                ## Phase 2: Switch
                - [ ] **2.1** b
                ## Phase 3: Tidy up
                **Blocking:** Phase 3 complete
                - [ ] **3.1** c
                """;
        assertThat(Linting.of(new GateCycleRule(), text))
                .containsExactly(
                        error(
                                1,
                                "gate-cycle",
                                "These phases wait for each other, so none will open: 1 → 2 → 1.",
                                "Write “**Blocking:** None” below the one that comes first."),
                        error(
                                6,
                                "gate-cycle",
                                "Phase 3 waits for itself, so it will never open.",
                                "Write the phase that comes before it."));
        assertThat(Linting.of(new GateCycleRule(), GOOD)).isEmpty();
    }

    @Test
    void aLongChainOfNeedsIsFollowedToItsEnd() {
        StringBuilder text = new StringBuilder("## Phase 1: Prepare\n");
        for (int task = 1; task <= 9_000; task++) {
            int next = task % 9_000 + 1;
            text.append("- [ ] **1.%d** a\n  - **Needs:** 1.%d\n".formatted(task, next));
        }
        assertThat(Linting.of(new NeedCycleRule(), text.toString()))
                .containsExactly(
                        error(
                                3,
                                "need-cycle",
                                "These tasks wait for each other, so none can begin: 1.1 → 1.2 →"
                                        + " 1.3 → 1.4 → 1.5 → 1.6 → 1.7 → 1.8 → 1.9 → 1.10 → …"
                                        + " → 1.1.",
                                "Take one of these needs out, for example 1.1 from those of"
                                        + " 1.9000."));
    }

    @Test
    void anOptionalTaskInStrictOrderIsAHint() {
        String text =
                """
                # P
                All tasks must be completed in order.
                ## Phase 1: Prepare
                - [ ] **1.1** a
                - [ ] **1.2** b (optional)
                - [x] **1.3** c (optional)
                """;
        assertThat(Linting.of(new OptionalInOrderRule(), text))
                .containsExactly(
                        Linting.info(
                                5,
                                "optional-in-order",
                                "Task 1.2 is optional, so the strict order of this plan does not"
                                        + " wait for it.",
                                "Take “optional” out if those behind it need it."));
        assertThat(Linting.of(new OptionalInOrderRule(), text.replace("must", "may"))).isEmpty();
    }
}
