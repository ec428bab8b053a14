package dev.cutover.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A task is found as if all of them were gone through.
class IndexedPhasesTest {

    private static final Plan PLAN =
            new MarkdownReader()
                    .read(
                            """
                            # Night

                            ## Phase 1: One

                            - [ ] **A.1** First
                            - [ ] **A.2** Second

                            ## Phase 2: Two

                            - [ ] **2.1** Third
                            """);

    @Test
    void aTaskIsFoundWhateverItsCase() {
        assertThat(PLAN.task("a.1")).map(Task::title).contains("First");
        assertThat(PLAN.task("a.2")).map(Task::title).contains("Second");
        assertThat(PLAN.task("9.9")).isEmpty();
    }

    @Test
    void eachTaskIsInItsPhase() {
        for (Phase phase : PLAN.phases()) {
            for (Task task : phase.tasks()) {
                assertThat(PLAN.phaseOf(task.id())).contains(phase);
            }
        }
        assertThat(PLAN.phaseOf("a.1")).as("an id is written as the plan has it").isEmpty();
    }

    @Test
    void ofSeveralWithOneIdTheFirstIsMeant() {
        Phase one = PLAN.phases().getFirst();
        Plan twice = PLAN.with(List.of(one, one.holding(PLAN.phases().getLast().tasks()), one));

        assertThat(twice.phaseOf(one.tasks().getFirst().id()).orElseThrow())
                .isSameAs(twice.phases().getFirst());
        assertThat(twice.task("2.1")).map(Task::title).contains("Third");
    }

    @Test
    void aPlanWithOtherPhasesFindsThose() {
        Plan before = PLAN;
        assertThat(before.task("2.1")).isPresent();

        Plan after = before.with(before.phases().subList(0, 1));

        assertThat(after.task("2.1")).isEmpty();
        assertThat(after.phaseOf("2.1")).isEmpty();
        assertThat(after.with(before.phases())).isEqualTo(before).hasSameHashCodeAs(before);
    }
}
