package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.DecisionTree.Edge;
import dev.cutover.plans.DecisionTree.Kind;
import dev.cutover.plans.DecisionTree.Node;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes decision trees of drawings and of nested bullets.
final class Trees {

    private static final int SHORTEST_TITLE = 6;

    private Trees() {}

    /// A tree that is read, but whose levels are not looked up yet.
    ///
    /// @param dangling how many answers lead nowhere
    record Read(DecisionTree tree, int dangling) {}

    /// Whether code is drawn like a tree of decisions; a tree of folders is none.
    static boolean isDrawing(List<Line> code) {
        List<TreeLine> lines = code.stream().map(TreeLine::of).toList();
        return TreeLine.areDrawn(lines)
                && lines.stream()
                        .anyMatch(line ->
                                TreeWords.isQuestion(line.text())
                                        || !TreeWords.answer(line.text()).answer().isEmpty());
    }

    /// Empty where nothing leads to anything.
    static Optional<Read> ofDrawing(String title, int line, List<Line> code) {
        List<TreeLine> lines = code.stream().map(TreeLine::of).toList();
        return grown(title, line, lines, lines.stream().anyMatch(TreeLine::branch));
    }

    /// @param lines one for each bullet, its depth as its column
    static Optional<Read> ofBullets(String title, int line, List<TreeLine> lines) {
        return grown(title, line, lines, false);
    }

    private static Optional<Read> grown(
            String title, int line, List<TreeLine> lines, boolean drawn) {
        TreeGrowth growth = new TreeGrowth(drawn);
        lines.forEach(growth::line);
        if (growth.twigs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Read(tree(title, line, growth), growth.dangling()));
    }

    private static DecisionTree tree(String title, int line, TreeGrowth growth) {
        List<Edge> edges = new ArrayList<>(beginnings(growth));
        boolean begun = !edges.isEmpty();
        growth.twigs.stream()
                .map(twig -> new Edge(id(twig.from()), twig.answer(), id(twig.to())))
                .forEach(edges::add);
        Map<String, Integer> ways = new HashMap<>();
        edges.forEach(edge -> ways.merge(edge.from(), 1, Integer::sum));
        List<Node> nodes = new ArrayList<>();
        if (begun) {
            nodes.add(new Node(START, Kind.QUESTION, title, line, null));
        }
        for (int index = 0; index < growth.buds.size(); index++) {
            TreeGrowth.Bud bud = growth.buds.get(index);
            String text = PlainText.clipped(bud.text().toString());
            boolean asks = TreeWords.isQuestion(text) || ways.getOrDefault(id(index), 0) > 1;
            Kind kind = asks ? Kind.QUESTION : Kind.ACTION;
            nodes.add(new Node(id(index), kind, text, bud.line(), null));
        }
        return new DecisionTree(title, line, nodes, answered(nodes, edges, ways));
    }

    private static final String START = "start";

    private static String id(int bud) {
        return String.valueOf(bud + 1);
    }

    /// Where several lines stand furthest left, the title is where the tree begins.
    private static List<Edge> beginnings(TreeGrowth growth) {
        Set<Integer> reached =
                growth.twigs.stream().map(TreeGrowth.Twig::to).collect(Collectors.toSet());
        List<Integer> roots =
                IntStream.range(0, growth.buds.size())
                        .filter(bud -> !reached.contains(bud))
                        .boxed()
                        .toList();
        return roots.size() < 2
                ? List.of()
                : roots.stream().map(root -> new Edge(START, "", id(root))).toList();
    }

    /// Where several ways lead on without an answer, what they lead to tells them apart.
    private static List<Edge> answered(
            List<Node> nodes, List<Edge> edges, Map<String, Integer> ways) {
        Map<String, String> textById =
                nodes.stream().collect(Collectors.toMap(Node::id, Node::text));
        return edges.stream()
                .map(edge ->
                        edge.answer().isEmpty() && ways.getOrDefault(edge.from(), 0) > 1
                                ? new Edge(
                                        edge.from(),
                                        textById.getOrDefault(edge.to(), ""),
                                        edge.to())
                                : edge)
                .toList();
    }

    /// The same tree with the levels that its actions name, as far as there are such levels.
    static DecisionTree withLevels(DecisionTree tree, List<Level> levels) {
        Set<String> ids = levels.stream().map(Level::id).collect(Collectors.toSet());
        Set<String> asking =
                tree.nodes().stream()
                        .filter(node -> node.kind() == Kind.QUESTION)
                        .map(Node::id)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Node> nodes =
                tree.nodes().stream()
                        .map(node -> asking.contains(node.id()) ? node : named(node, ids, levels))
                        .toList();
        return new DecisionTree(tree.title(), tree.line(), nodes, tree.edges());
    }

    private static Node named(Node node, Set<String> ids, List<Level> levels) {
        String level =
                LevelHeading.idIn(node.text())
                        .filter(ids::contains)
                        .or(() -> titled(node.text(), levels))
                        .orElse(null);
        return new Node(node.id(), node.kind(), node.text(), node.line(), level);
    }

    private static Optional<String> titled(String text, List<Level> levels) {
        String words = text.toLowerCase(java.util.Locale.ROOT);
        return levels.stream()
                .filter(level -> {
                    String name = name(level.title());
                    return name.length() >= SHORTEST_TITLE && words.contains(name);
                })
                .map(Level::id)
                .findFirst();
    }

    /// `Level 2: Blue-green rollback (if …)` → `blue-green rollback`.
    private static String name(String title) {
        return title.replaceFirst("^[^:–—]{0,20}[:–—]", "")
                .replaceFirst("\\s*\\([^()]*\\)\\s*$", "")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }
}
