package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhasesTest {

    @ParameterizedTest(name = "level {0}")
    @ValueSource(strings = {"#", "##", "###", "######"})
    void aPhaseMayHaveAnyLevel(String level) {
        Plan plan = read(level + " Phase 1: A\n- [ ] a\n" + level + " Phase 2: B\n- [ ] b\n");
        assertThat(plan.phases()).extracting(Phase::id).containsExactly("1", "2");
        assertThat(plan.title()).isEmpty();
    }

    @Test
    void headingsWithoutANumberGetLetters() {
        Plan plan =
                read(
                        """
                        # Release
                        ## 📋 **Pre-flight** (15 minutes)
                        - [ ] a
                        ## Phase B: Switch
                        - [ ] b
                        ## 3. Watch
                        - [ ] c
                        ## Nachbereitung
                        - [ ] d
                        """);
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(
                        tuple("A", "📋 Pre-flight"),
                        tuple("B", "Phase B: Switch"),
                        tuple("3", "3. Watch"),
                        tuple("C", "Nachbereitung"));
        assertThat(rules(plan, "phase-without-number")).containsExactly(2, 8);
    }

    @Test
    void phasesAreFoundByWhereTheyStandInAnyLanguage() {
        Plan plan =
                read(
                        """
                        # Plan de bascule
                        ## Étapes
                        ### Préparer
                        - [ ] a
                        ### Basculer
                        #### Réseau
                        - [ ] b
                        """);
        assertThat(plan.phases()).extracting(Phase::title).containsExactly("Préparer", "Basculer");
        assertThat(plan.phases().getLast().groups()).hasSize(1);
    }

    @Test
    void aHeadingBesideThePhasesIsOneToo() {
        Plan plan =
                read(
                        """
                        # P
                        ## Before
                        ### Team
                        - [ ] a
                        ### Code
                        - [ ] b
                        ## Work
                        - [ ] c
                        ### Phase 1: Go
                        - [ ] d
                        """);
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(
                        tuple("A", "Before"), tuple("B", "Work"), tuple("1", "Phase 1: Go"));
    }

    @Test
    void aPhaseWithinAPhaseIsAGroup() {
        Plan plan = read("## Phase 1: A\n### Phase 1.1: B\n- [ ] b\n");
        assertThat(plan.phases()).extracting(Phase::id).containsExactly("1");
        assertThat(plan.phases().getFirst().groups()).hasSize(1);
    }

    @Test
    void boxesBeforeTheFirstPhaseMakeAPhaseOfTheirOwn() {
        Plan plan = read("# P\n- [ ] early\n## Phase 1: Go\n- [ ] a\n");
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(tuple("A", "P"), tuple("1", "Phase 1: Go"));
        assertThat(rules(plan, "inferred-phase")).containsExactly(1);
    }

    @Test
    void boxesWithoutAnyHeadingMakeAPhase() {
        Plan plan = read("- [ ] a\n- [x] b\n");
        assertThat(plan.phases())
                .extracting(Phase::id, Phase::title)
                .containsExactly(tuple("A", "Tasks"));
        assertThat(plan.tasks()).extracting(Task::id).containsExactly("A.1", "A.2");
    }

    @Test
    void aTitleIsNoPhaseAndNoRollback() {
        Plan plan = read("# Cutover and rollback plan\n## Do it\n- [ ] a\n");
        assertThat(plan.title()).isEqualTo("Cutover and rollback plan");
        assertThat(plan.phases()).extracting(Phase::title).containsExactly("Do it");
    }

    @Test
    void twoHeadingsOfTheHighestLevelShareTheWork() {
        Plan plan = read("# Prepare\n- [ ] a\n# Switch\n- [ ] b\n");
        assertThat(plan.phases()).extracting(Phase::title).containsExactly("Prepare", "Switch");
    }

    @Test
    void aPhaseThatComesTwiceGetsALetter() {
        Plan plan = read("## Phase 1: A\n- [ ] a\n## Phase 1: B\n- [ ] b\n");
        assertThat(plan.phases()).extracting(Phase::id).containsExactly("1", "A");
        assertThat(rules(plan, "duplicate-phase")).containsExactly(3);
    }

    @Test
    void afterZComesAa() {
        StringBuilder text = new StringBuilder("# P\n");
        for (int index = 0; index < 28; index++) {
            text.append("## h\n- [ ] t\n");
        }
        assertThat(read(text.toString()).phases().subList(24, 28))
                .extracting(Phase::id)
                .containsExactly("Y", "Z", "AA", "AB");
    }

    @Test
    void generatedIdsNeverClashWithWrittenOnes() {
        Plan plan =
                read(
                        """
                        ## Phase 1: A
                        - [ ] first
                        - [ ] **1.3** second
                        - [ ] third
                        - [ ] **1.1** fourth
                        ## Phase 2: B
                        - [ ] fifth
                        """);
        assertThat(plan.tasks())
                .extracting(Task::id)
                .containsExactly("1.2", "1.3", "1.4", "1.1", "2.1");
        assertThat(rules(plan, "generated-id")).containsExactly(1, 6);
    }

    @Test
    void theSecondTaskOfAnIdGetsAFreshOneAndAnError() {
        Plan plan = read("## Phase 1: A\n- [ ] **1.1** a\n- [ ] **1.1** b\n- [ ] **1.2** c\n");
        assertThat(plan.tasks()).extracting(Task::id).containsExactly("1.1", "1.3", "1.2");
        assertThat(plan.findings())
                .containsExactly(
                        new Finding(
                                3,
                                Level.ERROR,
                                "duplicate-id",
                                "The id 1.1 is taken by a task above; this one goes by 1.3.",
                                "Write **1.3** in front of “b”."));
    }

    @Test
    void aGateThatCanNeverOpenIsAnError() {
        Plan plan = read("## Phase 1: A\n**Blocking:** Phase 9 complete\n- [ ] **1.1** a\n");
        assertThat(plan.findings())
                .containsExactly(
                        new Finding(
                                2,
                                Level.ERROR,
                                "unknown-phase",
                                "This phase waits for phase 9, but there is none.",
                                "Name a phase that there is: 1."));
    }

    @Test
    void aGateMayNameAPhaseByItsTitle() {
        Plan plan =
                read(
                        """
                        # P
                        ## Pre-flight
                        - [ ] a
                        ## Switch
                        **Depends on:** Pre-flight complete, low traffic
                        - [ ] b
                        """);
        assertThat(plan.phases().getLast().blockedBy())
                .containsExactly(
                        new Requirement.PhaseComplete("A", "Pre-flight complete"),
                        new Requirement.Condition("low traffic"));
    }

    @Test
    void moreOfTheSameIsCountedNotListed() {
        String twice = "- [ ] **1.1** a\n".repeat(103);
        List<Finding> findings = read("## Phase 1: A\n" + twice).findings();
        assertThat(findings).hasSize(101);
        assertThat(findings.getLast().message())
                .isEqualTo("The same is so in 2 more places; this is the last.");
    }

    private static List<Integer> rules(Plan plan, String rule) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::line)
                .toList();
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
