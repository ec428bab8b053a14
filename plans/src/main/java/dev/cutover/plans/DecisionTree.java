package dev.cutover.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions that lead to what is to be done. The first node is where it begins; every edge runs
/// from a node that stands earlier to one that stands later, so nobody walks in circles.
public record DecisionTree(String title, int line, List<Node> nodes, List<Edge> edges) {

    public enum Kind {
        /// Something to answer: its edges are the answers.
        QUESTION,
        /// Something to do: an end of the tree, or a step on the way.
        ACTION
    }

    /// @param id unique in the tree
    /// @param level id of the rollback level that an action names, null where it names none
    public record Node(String id, Kind kind, String text, int line, @Nullable String level) {}

    /// @param answer what leads this way (`YES`, `If critical`, `Else`), as written; where several
    ///   ways lead on without an answer, what they lead to; empty for the only way on
    public record Edge(String from, String answer, String to) {}

    public DecisionTree {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
