package dev.cutover.commands.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    @Test
    void errorsAndWarningsAreCountedAndHintsAreNot() {
        assertThat(flaws(Level.WARNING, Level.INFO, Level.ERROR, Level.WARNING))
                .isEqualTo(
                        " A check of its plan finds 1 error and 2 warnings: bot/cutover check PLAN"
                                + " lists them.");
        assertThat(flaws(Level.WARNING))
                .isEqualTo(
                        " A check of its plan finds 1 warning: bot/cutover check PLAN lists them.");
    }

    @Test
    void ofAGoodPlanNothingIsSaid() {
        assertThat(flaws(Level.INFO)).isEmpty();
    }

    private static String flaws(Level... levels) {
        Plan plan = new MarkdownReader().read("## Phase 1: Switch\n- [ ] **1.1** a\n");
        return PlanWords.flaws(
                plan.withFindings(
                        Arrays.stream(levels)
                                .map(level -> new Finding(1, level, "rule", "message", "fix"))
                                .toList()));
    }
}
