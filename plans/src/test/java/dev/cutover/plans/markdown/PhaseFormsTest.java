package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How teams write phases, groups and criteria.
class PhaseFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "## Phase 0: Prepare, 0",
        "# Stage A, A",
        "### **Phase 2** - Switch, 2",
        "## 🚀 Phase 3: Go, 3",
        "## Migration Day - Phase 3: Copy, 3",
        "## Étape 2 : bascule, 2",
        "## Schritt 3, 3",
        "## Фаза 1, 1",
        "## Этап 4. Проверка, 4",
        "## Fase 5 — Verificación, 5",
        "## 第1阶段, 1",
        "## 第二阶段：切换, 2",
        "## フェーズ 3, 3",
        "## 2단계, 2",
        "## 4. Umschalten, 4",
        "## 4.3 Configure, 4.3",
        "## **📋 Pre-Deployment Phase**, A",
    })
    void aPhaseHasAShortId(String heading, String id) {
        Plan plan = read("# T\n\n%s\n\n- [ ] a\n".formatted(heading));
        assertThat(plan.phases()).extracting(Phase::id).containsExactly(id);
    }

    @Test
    void aTaskWithAHeadingIsTheGroupOfItsBoxes() {
        Plan plan =
                read(
                        """
                        # T

                        ## Phase 0: Prepare

                        ### Task 0.1: Set up (30 min)

                        - [ ] **0.1.1** Install
                        - [ ] Configure

                        #### 0.2 Look around

                        - [ ] Look
                        """);
        Phase phase = plan.phases().getFirst();
        assertThat(phase.tasks()).extracting(Task::id).containsExactly("0.1.1", "0.1.2", "0.2.1");
        assertThat(phase.groups())
                .extracting(Group::title, Group::estimate, Group::tasks)
                .containsExactly(
                        tuple(
                                "Task 0.1: Set up",
                                Estimate.ofMinutes(30),
                                List.of("0.1.1", "0.1.2")),
                        tuple("0.2 Look around", null, List.of("0.2.1")));
    }

    @Test
    void tasksWithHeadingsAndNoPhasesArePhases() {
        Plan plan =
                read("# T\n\n### Task 0.1: A\n\n- [ ] **0.1.1** a\n\n### Task 0.2: B\n\n- [ ] b\n");
        assertThat(plan.phases()).extracting(Phase::id).containsExactly("0.1", "0.2");
        assertThat(plan.tasks()).extracting(Task::id).containsExactly("0.1.1", "0.2.1");
    }

    @Test
    void aPhaseWithoutWorkIsAFinding() {
        Plan plan = read("# T\n\n## Phase 1\n\n- [ ] a\n\n## Phase 2: Talk\n\nwords\n");
        assertThat(plan.findings())
                .filteredOn(finding -> finding.rule().equals("empty-phase"))
                .extracting(Finding::line, Finding::level, Finding::message)
                .containsExactly(
                        tuple(
                                7,
                                Finding.Level.WARNING,
                                "There is nothing to check off below “Phase 2: Talk”, so it is no"
                                        + " phase."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "## Phase 1 summary",
                "## Phase 1 Completion Criteria",
                "## Rollback\n\n### Phase 2 is broken",
            })
    void aHeadingThatOnlySpeaksOfAPhaseIsNoFinding(String heading) {
        Plan plan = read("# T\n\n## Phase 1\n\n- [ ] a\n\n" + heading + "\n\nwords\n");
        assertThat(plan.findings()).extracting(Finding::rule).doesNotContain("empty-phase");
    }

    @Test
    void boldLinesAreHeadingsWhereThereAreNone() {
        Plan plan =
                read(
                        """
                        **Move of the wiki**

                        **Phase 1: Backup**
                        - [ ] a

                        **By hand**

                        - [ ] b

                        **Phase 1 Completion Criteria:**
                        - [ ] c

                        **Phase 2: Move**

                        - [ ] d
                        """);
        assertThat(plan.title()).isEqualTo("Move of the wiki");
        assertThat(plan.phases())
                .extracting(Phase::id, phase -> phase.tasks().size(), Phase::line)
                .containsExactly(tuple("1", 2, 3), tuple("2", 1, 13));
        assertThat(plan.phases().getFirst().groups())
                .extracting(Group::title)
                .containsExactly("By hand");
        assertThat(plan.phases().getFirst().criteria())
                .extracting(Criterion::text)
                .containsExactly("c");
        assertThat(plan.findings())
                .extracting(Finding::line, Finding::rule)
                .contains(tuple(1, "bold-headings"));
    }

    @Test
    void aBoldCriterionAndAnOptionalOneAreCriteria() {
        Plan plan =
                read(
                        """
                        ## Phase 1

                        - [ ] a

                        **Phase 1 Completion Criteria:**
                        - [ ] **Core testing complete** - Safe to proceed
                        - [ ] Load test (optional)
                        """);
        assertThat(plan.phases().getFirst().criteria())
                .extracting(Criterion::text, Criterion::optional)
                .containsExactly(
                        tuple("Core testing complete - Safe to proceed", false),
                        tuple("Load test (optional)", true));
    }

    @Test
    void aTableOfContentsIsNeverWork() {
        Plan plan =
                read(
                        """
                        # T

                        - [Phase 1](#phase-1)
                          - [Part](#part)
                        - [Phase 2](#phase-2)

                        ## Phase 1

                        - a
                        - [look here](#part)

                        ## Phase 2

                        - b
                        """);
        assertThat(plan.tasks()).extracting(Task::title).containsExactly("a", "b");
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
