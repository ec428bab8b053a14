package dev.cutover.plans.markdown;

import static dev.cutover.plans.markdown.MarkdownReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Counts;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import org.junit.jupiter.api.Test;

/// Where a list of criteria begins and ends, and whose it is.
class CriteriaTest {

    @Test
    void aMasterCriterionIsACriterion() {
        Phase phase =
                read("""
                ## Phase 1: Go
                - [ ] **1.1** Work
                ### Success criteria
                - [x] **Core testing complete** - Safe to proceed
                  - [ ] also this
                """)
                        .phases()
                        .getFirst();
        assertThat(phase.criteria())
                .extracting(Criterion::text)
                .containsExactly("Core testing complete - Safe to proceed", "also this");
    }

    @Test
    void criteriaBesideTheirPhaseFindIt() {
        Plan plan =
                read(
                        """
                        # P
                        ## Phase 1: Go
                        - [ ] **1.1** Work
                        ## Phase 1 Completion Criteria
                        - [ ] Works
                        ## Phase 7 Completion Criteria
                        - [ ] Works for ever
                        """);
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 1, 1, 0));
    }

    @Test
    void aCriteriaListEndsWithTheNextBoldParagraphOrRule() {
        Phase phase =
                read("""
                ## Phase 1: Go
                **Exit Criteria:**
                - [ ] a
                **More work**
                - [ ] b
                **Completion Criteria**
                - [ ] c

                ---
                - [ ] d
                """)
                        .phases()
                        .getFirst();
        assertThat(phase.criteria()).extracting(Criterion::text).containsExactly("a", "c");
        assertThat(phase.tasks()).extracting(Task::title).containsExactly("b", "d");
    }

    @Test
    void aHeadingEndsWhatABoldParagraphHeads() {
        Plan plan =
                read(
                        """
                        ## Phase 1: Go
                        **Completion Criteria:**
                        - [ ] a
                        ### Tasks
                        - [ ] b
                        **Rollback Triggers:**
                        - [ ] c
                        #### Details
                        - [ ] d
                        """);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 1, 0, 1));
    }
}
