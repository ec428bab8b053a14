package dev.cutover.commands.time;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;

/// A cutover as a network, with the way back from its nodes to what people know.
///
/// @param names of the nodes
/// @param tasks those that are planned, in the order of the plan
record Woven(
        Network network,
        List<String> names,
        List<TaskNode> tasks,
        List<PhaseNode> phases,
        List<Remark> remarks) {

    record TaskNode(Task task, Phase phase, Length length, int node) {}

    /// @param floor the node of the time that it says it lasts, -1 where its tasks tell
    record PhaseNode(Phase phase, int open, int end, int floor) {}

    Optional<PhaseNode> node(Phase phase) {
        return phases.stream().filter(node -> node.phase().equals(phase)).findFirst();
    }

    Woven {
        names = List.copyOf(names);
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        remarks = List.copyOf(remarks);
    }
}
