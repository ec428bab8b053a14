package dev.cutover.plans.amend;

import static dev.cutover.plans.amend.AmendedTexts.THREE;
import static dev.cutover.plans.amend.AmendedTexts.amended;
import static dev.cutover.plans.amend.AmendedTexts.changes;
import static dev.cutover.plans.amend.AmendedTexts.known;
import static dev.cutover.plans.amend.AmendedTexts.only;
import static dev.cutover.plans.amend.AmendedTexts.plan;
import static dev.cutover.plans.amend.AmendedTexts.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands below a task follows it: needs, steps, criteria, ticks.
class AmendedDetailsTest {

    @Test
    void needsAndGroupsFollowTheNumbers() {
        Amendment amendment =
                amended(
                        """
                        # P

                        ## Phase 1: Work

                        ### Dumps

                        - [ ] Dump
                        - [ ] Copy
                          - **Needs:** 1.1
                        """,
                        """
                        # P

                        ## Phase 1: Work

                        ### Dumps

                        - [ ] Sing
                        - [ ] Dump
                        - [ ] Copy
                          - **Needs:** 1.2
                        """);

        assertThat(changes(amendment)).containsExactly("ADDED 1.3");
        assertThat(amendment.plan().task("1.2").orElseThrow().details().needs())
                .containsExactly("1.1");
        assertThat(amendment.plan().phases().getFirst().groups().getFirst().tasks())
                .containsExactly("1.3", "1.1", "1.2");
    }

    @Test
    void whatElseIsAnotherAboutATaskIsNamed() {
        Amendment amendment =
                amended(
                        tasks("Dump (10 min, S)\n  - **Owner:** @ana"),
                        tasks(
                                "Dump (20 min, M)\n  - **Owner:** @ben\n  - **Acceptance:** it"
                                        + " restores"));

        assertThat(only(amendment).aspects())
                .containsExactly(Aspect.ESTIMATE, Aspect.SIZE, Aspect.OWNER, Aspect.ACCEPTANCE);
    }

    @Test
    void aTaskThatTheTeamAddedStaysUntilTheTextHoldsIt() {
        Plan before = plan(THREE);
        Plan now =
                before.with(List.of(before.phases().getFirst().with(Task.added("1.4", "Warm it"))));

        Amendment stays = Amendment.between(now, plan(THREE), Past.NONE);
        Amendment held = Amendment.between(now, plan(THREE + "- [ ] warm it\n"), Past.NONE);

        assertThat(stays.isEmpty()).isTrue();
        assertThat(known(stays)).contains("1.4 Warm it");
        assertThat(known(held)).containsOnlyOnce("1.4 warm it").hasSize(4);
        assertThat(held.plan().task("1.4").orElseThrow().isAdded()).isFalse();
    }

    @Test
    void anAddedTaskWhosePhaseIsGoneStaysInTheLast() {
        Plan before = plan(THREE + "\n## Phase 2: Later\n\n- [ ] Look\n");
        Plan now =
                before.with(
                        List.of(
                                before.phases().getFirst(),
                                before.phases().get(1).with(Task.added("2.2", "Warm it"))));

        Amendment amendment = Amendment.between(now, plan(THREE), Past.NONE);

        assertThat(known(amendment)).contains("2.2 Warm it");
    }

    @Test
    void stepsFollowTheirWords() {
        Amendment amendment =
                amended(
                        tasks("Dump\n  - [ ] One\n  - [ ] Two\n  - [ ] Three"),
                        tasks("Dump\n  - [ ] Zero\n  - [ ] Three\n  - [x] **one**"));

        assertThat(amendment.steps()).containsExactly(new StepsKept("1.1", List.of(0, 3, 1)));
        assertThat(amendment.parts())
                .extracting(PartChange::change, PartChange::text)
                .containsExactly(tuple(Change.ADDED, "Zero"), tuple(Change.REMOVED, "Two"));
        assertThat(only(amendment).aspects()).containsExactly(Aspect.STEPS);
    }

    private static final String CRITERIA =
            THREE + "\n**Phase 1 Completion Criteria:**\n\n- [ ] All well\n- [ ] No errors\n";

    @Test
    void criteriaFollowTheirWords() {
        Amendment amendment =
                amended(
                        CRITERIA,
                        CRITERIA.replace("- [ ] All well\n", "- [x] New\n")
                                .replace("- [ ] No errors", "- [ ] No errors\n- [ ] All well"));

        assertThat(amendment.criteria())
                .containsExactly(
                        new CriteriaKept(
                                "1",
                                List.of(
                                        new CriteriaKept.Kept(2, "1", 2),
                                        new CriteriaKept.Kept(3, "1", 1))));
        assertThat(amendment.parts())
                .containsExactly(
                        new PartChange(PartChange.Part.CRITERION, Change.ADDED, "1", "New", true));
    }

    @Test
    void aTickInTheTextIsTold() {
        Amendment amendment = amended(THREE, THREE.replace("- [ ] Copy", "- [x] Copy"));

        assertThat(only(amendment).ticked()).isTrue();
        assertThat(only(amendment).aspects()).isEmpty();
    }
}
