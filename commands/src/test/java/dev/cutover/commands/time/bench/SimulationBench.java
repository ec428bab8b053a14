package dev.cutover.commands.time.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.LongPlan;
import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.time.Simulation;
import dev.cutover.plans.Plan;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Plays a plan of ten thousand tasks through a thousand times, and prints how long that takes; the
/// time is the processor's for this thread.
class SimulationBench {

    private static final double SECOND = 1e9;

    @Test
    void tenThousandTasksAThousandTimes() {
        Plan plan = Story.plan(LongPlan.of(100, 100));
        System.out.printf(
                "%n| people | tasks | schedule | with 1,000 rounds |%n|---|---|---|---|%n");
        for (int team : new int[] {0, 5, 50}) {
            double schedule = seconds(() -> Schedule.of(plan, team));
            double all = seconds(() -> Simulation.of(plan, team, 1));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.2f s | %.2f s |%n",
                    team == 0 ? "enough" : team,
                    plan.tasks().count(),
                    schedule,
                    all);
        }
    }

    private static double seconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        long spent = threads.getCurrentThreadCpuTime() - start;
        assertThat(spent).isPositive();
        return spent / SECOND;
    }
}
