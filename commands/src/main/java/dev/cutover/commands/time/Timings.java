package dev.cutover.commands.time;

import dev.cutover.commands.time.TimedTask.Progress;
import dev.cutover.commands.time.Woven.PhaseNode;
import dev.cutover.commands.time.Woven.TaskNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A layout in the words of the plan.
///
/// @param tasks in the order of the plan, without those that were done before anybody looked
record Timings(List<TimedTask> tasks, List<TimedPhase> phases) {

    static Timings of(Woven woven, Layout layout) {
        List<TimedTask> tasks =
                woven.tasks().stream().flatMap(task -> timed(task, layout)).toList();
        Set<String> begun =
                tasks.stream().map(task -> task.phase().id()).collect(Collectors.toSet());
        return new Timings(
                tasks,
                woven.phases().stream()
                        .filter(phase -> begun.contains(phase.phase().id()))
                        .flatMap(phase -> timed(phase, layout))
                        .toList());
    }

    private static Stream<TimedTask> timed(TaskNode its, Layout layout) {
        int node = its.node();
        Network network = layout.network();
        return isLongAgo(layout.end()[node])
                ? Stream.empty()
                : Stream.of(
                        new TimedTask(
                                its.task(),
                                its.phase(),
                                its.length(),
                                progress(network, node),
                                layout.start()[node],
                                layout.end()[node],
                                layout.person()[node],
                                network.isDone(node) ? 0 : layout.slack(node),
                                layout.isCritical(node)));
    }

    private static Progress progress(Network network, int node) {
        if (network.isDone(node)) {
            return Progress.DONE;
        }
        return network.isRunning(node) ? Progress.RUNNING : Progress.TO_DO;
    }

    private static Stream<TimedPhase> timed(PhaseNode its, Layout layout) {
        long start = layout.start()[its.open()];
        long end = layout.end()[its.end()];
        boolean byItsOwnTime = its.floor() >= 0 && layout.end()[its.floor()] == end;
        return isLongAgo(start) || isLongAgo(end)
                ? Stream.empty()
                : Stream.of(
                        new TimedPhase(
                                its.phase(),
                                start,
                                end,
                                layout.isCritical(its.end()),
                                byItsOwnTime));
    }

    private static boolean isLongAgo(long time) {
        return time <= Network.NEVER + 1;
    }
}
