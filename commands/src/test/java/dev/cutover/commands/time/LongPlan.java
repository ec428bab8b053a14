package dev.cutover.commands.time;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A plan as long as one likes, in which half of the tasks need the one above.
public final class LongPlan {

    private LongPlan() {}

    public static String of(int phases, int tasks) {
        return "# Long\n"
                + IntStream.rangeClosed(1, phases)
                        .mapToObj(phase ->
                                "\n## Phase %d: Part\n\n".formatted(phase)
                                        + IntStream.rangeClosed(1, tasks)
                                                .mapToObj(task -> task(phase, task))
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private static String task(int phase, int task) {
        String line =
                "- [ ] **%d.%d** Copy (%d-%d min)\n"
                        .formatted(phase, task, 5 + task % 7, 20 + task % 11);
        return task % 2 == 1 ? line : line + "  - **Needs:** %d.%d\n".formatted(phase, task - 1);
    }
}
