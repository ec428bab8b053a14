package dev.cutover.plans.amend;

import static dev.cutover.plans.amend.AmendedTexts.THREE;
import static dev.cutover.plans.amend.AmendedTexts.amended;
import static dev.cutover.plans.amend.AmendedTexts.known;
import static dev.cutover.plans.amend.AmendedTexts.only;
import static dev.cutover.plans.amend.AmendedTexts.phase;
import static dev.cutover.plans.amend.AmendedTexts.phases;
import static dev.cutover.plans.amend.AmendedTexts.plan;
import static dev.cutover.plans.amend.AmendedTexts.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cutover.plans.Requirement.PhaseComplete;
import org.junit.jupiter.api.Test;

/// Which phase of a changed text is which, and its gate.
class AmendedPhasesTest {

    @Test
    void aPhaseThatIsInsertedTakesNothingFromTheOthers() {
        String before = phases(phase("Prepare", "One"), phase("Switch", "Two"));
        String after =
                phases(phase("Announce", "Zero"), phase("Prepare", "One"), phase("Switch", "Two"));

        Amendment amendment = amended(before, after);

        assertThat(known(amendment)).containsExactly("C.1 Zero", "A.1 One", "B.1 Two");
        assertThat(amendment.phases())
                .extracting(PhaseChange::change, PhaseChange::id)
                .containsExactly(tuple(Change.ADDED, "C"));
    }

    @Test
    void aPhaseWithANumberIsTheSameUnderAnotherTitle() {
        Amendment amendment = amended(THREE, THREE.replace("Phase 1: Work", "Phase 1: Labour"));

        assertThat(amendment.tasks()).isEmpty();
        assertThat(amendment.phases().getFirst().titleBefore()).isEqualTo("Phase 1: Work");
        assertThat(amendment.phases().getFirst().anew()).isFalse();
    }

    @Test
    void aPhaseWithoutANumberIsTheSameByItsTasks() {
        Amendment amendment =
                amended(
                        phases(phase("Zip", "One", "Two"), phase("Last", "Three")),
                        phases(
                                phase("First of all", "Zero"),
                                phase("Unpack everything", "One", "Two"),
                                phase("Last", "Three")));

        assertThat(known(amendment)).contains("A.1 One", "A.2 Two", "B.1 Three", "C.1 Zero");
    }

    @Test
    void aNumberThatStandsForAnotherPhaseBeginsAnewAndTheTasksFollowTheirWords() {
        String before =
                phases(phase("Phase 1: Prepare", "One"), phase("Phase 2: Move", "Two", "Three"));
        String after =
                phases(
                        phase("Phase 1: Prepare", "One"),
                        phase("Phase 2: Announce", "Call them"),
                        phase("Phase 3: Move", "Two", "Three"));

        Amendment amendment = amended(before, after);

        assertThat(known(amendment))
                .containsExactly("1.1 One", "2.3 Call them", "2.1 Two", "2.2 Three");
        assertThat(amendment.phases())
                .extracting(PhaseChange::id, PhaseChange::change, PhaseChange::anew)
                .containsExactly(tuple("2", Change.CHANGED, true), tuple("3", Change.ADDED, true));
    }

    @Test
    void aPhaseThatIsSplitKeepsItsTasks() {
        Amendment amendment =
                amended(
                        THREE,
                        tasks("Stop the writers", "Dump the database")
                                + "\n## Phase 2: Rest\n\n- [ ] Copy it\n");

        assertThat(known(amendment)).isEqualTo(known(plan(THREE)));
        assertThat(only(amendment).phaseBefore()).isEqualTo("1");
    }

    @Test
    void gatesNameThePhasesAsPeopleKnowThem() {
        String before = phases(phase("Prepare", "One"), phase("Switch", "Two"));
        String after =
                """
                # P

                ## Announce

                - [ ] Zero

                ## Prepare

                - [ ] One

                ## Switch

                **Blocking:** Prepare complete

                - [ ] Two
                """;

        Amendment amendment = amended(before, after);

        assertThat(amendment.plan().phase("B").orElseThrow().blockedBy())
                .containsExactly(new PhaseComplete("A", "Prepare complete"));
    }

    @Test
    void strictOrderIsNamedWhereItIsAskedForFromNowOn() {
        Amendment amendment =
                amended(
                        THREE,
                        THREE.replace(
                                "# Plan\n", "# Plan\n\nAll tasks must be completed in order.\n"));

        assertThat(amendment.plan().strictOrder()).isTrue();
        assertThat(amendment.whole()).containsExactly(Aspect.ORDER);
    }
}
