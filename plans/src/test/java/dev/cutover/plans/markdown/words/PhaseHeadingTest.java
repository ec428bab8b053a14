package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseHeadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Phase 0: Preparation, 0",
        "Deployment Phase 12 - Backup, 12",
        "Migration Day - Phase 3: Data, 3",
        "🚀 PHASE 2, 2",
        "Phase #4, 4",
        "Phase 2a: Dry run, 2a",
        "Phase 1.2: Details, 1.2",
        "Stage B: Canary, B",
        "Wave IV, IV",
    })
    void aPhaseSaysItsNumber(String heading, String id) {
        assertThat(PhaseHeading.number(heading)).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"Phase Status", "Phases", "Paraphase 1", "Phase out the old", "Prepare"})
    void otherHeadingsAreNotCalledPhase(String heading) {
        assertThat(PhaseHeading.number(heading)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1. Prepare, 1", "Étape 2 : bascule, 2", "Этап 3, 3", "4) Go, 4", "5 - Watch, 5"})
    void anyHeadingMayBeginWithANumber(String heading, String id) {
        assertThat(PhaseHeading.anyNumber(heading)).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"24 Hours Before", "3-tier rollout", "10:30 Freeze", "T-15 minutes"})
    void anAmountIsNoNumberOfAPhase(String heading) {
        assertThat(PhaseHeading.anyNumber(heading)).isEmpty();
    }
}
