package dev.cutover.commands.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cutover.commands.kit.Story;
import dev.cutover.plans.Plan;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Plan TWO =
            Story.plan(
                    """
                    # P
                    ## Phase 1: A
                    - [ ] **1.1** a (10-30 min)
                    - [ ] **1.2** b (20-40 min)
                    """);

    @Test
    void theSameSeedGivesTheSameChance() {
        Chances one = Simulation.of(TWO, 1, 1).ends();
        assertThat(one.by(45 * 60)).isEqualTo(0.231);
        assertThat(one.by(50 * 60)).isEqualTo(0.521);
        assertThat(one.when(0.5)).isEqualTo(2978);
        assertThat(one.when(0.9)).isEqualTo(3435);
        assertThat(Simulation.of(TWO, 1, 2).ends().by(50 * 60)).isEqualTo(0.509);
    }

    @Test
    void twoPeopleEndWithTheLaterOfBoth() {
        Chances two = Simulation.of(TWO, 2, 1).ends();
        // 1.1 is over by 30 in any case, 1.2 in half of them.
        assertThat(two.by(30 * 60)).isCloseTo(0.5, within(0.04));
        assertThat(two.by(40 * 60)).isEqualTo(1);
        assertThat(two.by(19 * 60)).isZero();
    }

    @Test
    void aWaitIsAsLongAsItIs() {
        Chances chances =
                Simulation.of(Story.plan("# P\n## A\n- [ ] Wait 60 seconds\n"), 1, 1).ends();
        assertThat(chances.by(59)).isZero();
        assertThat(chances.by(60)).isEqualTo(1);
    }

    @Test
    void aSingleNumberIsNoCertainty() {
        Chances chances =
                Simulation.of(Story.plan("# P\n## Phase 1: A\n- [ ] a (40 min)\n"), 1, 1).ends();
        assertThat(chances.by(30 * 60 - 1)).isZero();
        assertThat(chances.by(40 * 60)).isCloseTo(1 / 3.0, within(0.04));
        assertThat(chances.by(60 * 60)).isEqualTo(1);
    }

    @Test
    void aWindowIsComparedWithItsPhase() {
        Simulation simulation =
                Simulation.of(
                        Story.plan(
                                """
                                # P
                                ## Phase 1: A
                                - [ ] **1.1** a (10 hours)
                                ## Phase 2: B
                                Cutover in the window Sunday 06:00-06:30 UTC.
                                - [ ] **2.1** b (10-50 min)
                                """),
                        1,
                        1);
        // A triangle from 10 to 50 with its top at 30.
        assertThat(simulation.windows()).hasSize(1);
        assertThat(simulation.windows().getFirst().fits()).isCloseTo(0.5, within(0.04));
        assertThat(simulation.ends().by(30 * 60)).isZero();
    }

    @Test
    void inTheRoundsNothingBeginsBeforeWhatItWaitsFor() {
        Simulation simulation =
                Simulation.of(
                        Story.plan(
                                """
                                # P
                                ## Phase 1: A
                                **Time:** T-30 minutes
                                - [ ] **1.1** a (60-80 min)
                                ## Phase 2: B
                                **Time:** T-0
                                - [ ] **2.1** b (10-20 min)
                                """),
                        0,
                        1);
        assertThat(simulation.schedule().end()).isEqualTo(40 * 60);
        assertThat(simulation.ends().by(40 * 60)).isZero();
        assertThat(simulation.ends().by(70 * 60)).isEqualTo(1);
    }

    @Test
    void aLongPlanIsPlayedThroughWhole() {
        Simulation simulation = Simulation.of(Story.plan(LongPlan.of(20, 50)), 5, 1);
        assertThat(simulation.schedule().tasks()).hasSize(1000);
        assertThat(simulation.schedule().people()).isEqualTo(5);
        assertThat(simulation.ends().when(0.1)).isLessThan(simulation.ends().when(0.9));
        for (TimedTask task : simulation.schedule().tasks()) {
            assertThat(task.slack()).isNotNegative();
        }
    }
}
