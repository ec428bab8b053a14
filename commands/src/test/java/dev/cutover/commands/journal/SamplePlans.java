package dev.cutover.commands.journal;

import dev.cutover.plans.Arrangements;
import dev.cutover.plans.Box;
import dev.cutover.plans.Details;
import dev.cutover.plans.Gate;
import dev.cutover.plans.Head;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.stream.Stream;

/// A plan of two phases: 0.1 (done before), 0.2, 1.1 to 1.3.
final class SamplePlans {

    static final Plan PLAN =
            new Plan(
                    new Head("Größe wächst", 1, List.of()),
                    List.of(phase("0", "0.1", "0.2"), phase("1", "1.1", "1.2", "1.3")),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    Arrangements.NONE,
                    List.of());

    private SamplePlans() {}

    private static Phase phase(String id, String... tasks) {
        return new Phase(
                id,
                "Phase " + id,
                3,
                null,
                null,
                Gate.UNSTATED,
                List.of(),
                Stream.of(tasks).map(SamplePlans::task).toList(),
                List.of(),
                List.of());
    }

    private static Task task(String id) {
        boolean done = id.equals("0.1");
        return new Task(
                id,
                "Task " + id,
                new Box(done, 5, 40),
                done ? "2026-11-20" : null,
                null,
                null,
                false,
                List.of(),
                Details.NONE);
    }
}
