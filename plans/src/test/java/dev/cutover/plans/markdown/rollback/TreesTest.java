package dev.cutover.plans.markdown.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cutover.plans.DecisionTree;
import dev.cutover.plans.DecisionTree.Edge;
import dev.cutover.plans.DecisionTree.Node;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {

    private static final String LEVELS =
            "## Phase 1: a\n- [ ] x\n## Rollback\n### Level 1: Undo\nTime: 5 min\n- x\n### Level 2: Back to blue\nTime: 2 min\n- y\n";

    @Test
    void aDrawnTreeIsAGraphWhoseEndsNameLevels() {
        DecisionTree tree =
                tree(
                        """
                        Something is wrong
                            │
                            ├─ Copy failed?
                            │   └─ YES → Undo it (Level 1)
                            │
                            ├─ Shop is down?
                            │   └─ YES → Check if blue runs → Switch (Level 2)
                            │             Else → Undo (Level 1)
                            │
                            └─ Slow pages?
                                └─ YES → Look first, add an index
                                         If critical → Turn back (Level 2 or 1)
                        """);
        assertThat(drawn(tree))
                .containsExactly(
                        "Something is wrong --Copy failed?--> Copy failed?",
                        "Copy failed? --YES--> Undo it (Level 1) =1",
                        "Something is wrong --Shop is down?--> Shop is down?",
                        "Shop is down? --YES--> Check if blue runs",
                        "Check if blue runs --If blue runs--> Switch (Level 2) =2",
                        "Check if blue runs --Else--> Undo (Level 1) =1",
                        "Something is wrong --Slow pages?--> Slow pages?",
                        "Slow pages? --YES--> Look first, add an index",
                        "Look first, add an index --If critical--> Turn back (Level 2 or 1) =2");
        assertThat(tree.title()).isEqualTo("Decision tree");
        assertThat(tree.nodes().getFirst().line()).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nFailed?\n├── YES → Undo\n└── NO → Go on\n```",
                "```text\nFailed?\n|-- YES -> Undo\n`-- NO -> Go on\n```",
                "```\nFailed?\n+-- YES --> Undo\n+-- NO --> Go on\n```",
                "```\nFailed?\n  |\n  +--yes--> Undo\n  |\n  +--no--> Go on\n```",
                "```\nFailed?\n├─YES─> Undo\n└─NO──> Go on\n```",
                "```\nFailed?\n\t├─ [YES]\n\t│   └─ Undo\n\t└─ [NO]\n\t    └─ Go on\n```",
                "```\nFailed?\n├─ YES: Undo\n└─ NO: Go on\n```",
                "```\nFailed?\n  YES -> Undo\n  NO -> Go on\n```",
                "    Failed?\n    ├─ YES => Undo\n    └─ NO => Go on",
                "Failed?\n├─ YES → Undo\n└─ NO → Go on",
                "- Failed?\n  - Yes → Undo\n  - No → Go on",
                "- **Failed?**\n  - **Yes:** Undo\n  - **No:** Go on",
                "1. Failed?\n   - YES\n     - Undo\n   - NO\n     - Go on",
            })
    void treesAreDrawnInManyWays(String drawing) {
        DecisionTree tree = tree("## Decision tree\n\n", drawing + "\n");
        assertThat(tree.nodes()).extracting(Node::text).contains("Undo", "Go on");
        assertThat(tree.edges())
                .hasSizeBetween(2, 3)
                .allSatisfy(edge -> assertThat(edge.answer()).isNotEmpty());
        assertThat(tree.nodes().getFirst().text()).startsWith("Failed?");
    }

    @Test
    void wordsThatGoOnBelowBelongToTheirBranch() {
        assertThat(drawn(tree("```\nBad?\n└─ YES → Ask the lead\n         of the night\n```\n")))
                .containsExactly("Bad? --YES--> Ask the lead of the night");
    }

    @Test
    void severalBeginningsGetOneBeforeThem() {
        assertThat(drawn(tree("```\nA?\n└─ YES → a\nB?\n└─ YES → b\n```\n")))
                .containsExactly(
                        "Decision tree --A?--> A?",
                        "Decision tree --B?--> B?",
                        "A? --YES--> a",
                        "B? --YES--> b");
    }

    @Test
    void aLevelMayBeNamedByItsTitle() {
        assertThat(drawn(tree("```\nA?\n└─ YES → Go back to blue now\n```\n")))
                .containsExactly("A? --YES--> Go back to blue now =2");
    }

    @Test
    void aLevelThatIsNotThereIsNotNamed() {
        assertThat(drawn(tree("```\nA?\n└─ YES → Level 9\n```\n")))
                .containsExactly("A? --YES--> Level 9");
    }

    @Test
    void aTreeOfFoldersIsNone() {
        Plan plan = plan("## Rollback\n```\nsrc\n├── main\n└── test\n```\n");
        assertThat(plan.arrangements().rollback().tree()).isNull();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        Plan plan = plan("## Phase 1: a\n- [ ] x\n## Rollback decision tree\n\nAsk Ana.\n");
        assertThat(plan.arrangements().rollback().tree()).isNull();
        assertThat(plan.findings()).extracting(Finding::rule).contains("unread-tree");
    }

    @Test
    void anAnswerThatLeadsNowhereIsSaid() {
        Plan plan =
                plan(
                        "## Phase 1: a\n- [ ] x\n## Rollback decision tree\n```\nA?\n├─ YES → a\n└─ NO\n```\n");
        assertThat(plan.findings())
                .extracting(Finding::message)
                .contains("In the decision tree, one answer leads nowhere.");
    }

    @Test
    void aSecondTreeIsSaid() {
        Plan plan =
                plan(
                        "## Phase 1: a\n- [ ] x\n"
                                + "## Rollback decision tree\n```\nA?\n└─ YES → a\n```\n"
                                        .repeat(2));
        assertThat(plan.findings()).extracting(Finding::rule).contains("second-tree");
    }

    @Test
    void anyDrawingIsReadWithoutCircles() {
        String alphabet = "│├└─→|-+` \t\n\n  YES?AbIf Else→:>";
        Random random = new Random(3);
        for (int run = 0; run < 5_000; run++) {
            String drawing =
                    IntStream.range(0, random.nextInt(80))
                            .map(_ -> alphabet.charAt(random.nextInt(alphabet.length())))
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            String text = "## Decision tree\n```\nA?\n└─ YES → b\n" + drawing + "\n```\n";
            @Nullable DecisionTree tree = plan(text).arrangements().rollback().tree();
            assertThat(tree).as(text).isNotNull();
            if (tree != null) {
                assertThat(isForward(tree)).as(text).isTrue();
            }
        }
    }

    @Test
    void tensOfThousandsOfLinesTakeNoTime() {
        String deep =
                IntStream.range(0, 3_000)
                        .mapToObj(level -> " ".repeat(level) + "└─ Is it " + level + "?\n")
                        .collect(Collectors.joining());
        String wide = "A?\n" + "├─ YES → Look\n          more words\n".repeat(20_000);
        for (String drawing : List.of(deep, wide, "│\n".repeat(50_000) + "A? → b")) {
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> plan("## Decision tree\n```\n" + drawing + "\n```\n"));
        }
    }

    private static boolean isForward(DecisionTree tree) {
        Map<String, Integer> place = new HashMap<>();
        tree.nodes().forEach(node -> place.put(node.id(), place.size()));
        return place.size() == tree.nodes().size()
                && tree.edges().stream()
                        .allMatch(edge ->
                                place.getOrDefault(edge.from(), 99)
                                        < place.getOrDefault(edge.to(), -1));
    }

    private static List<String> drawn(DecisionTree tree) {
        Map<String, Node> byId = new HashMap<>();
        tree.nodes().forEach(node -> byId.put(node.id(), node));
        return tree.edges().stream().map(edge -> drawn(edge, byId)).toList();
    }

    private static String drawn(Edge edge, Map<String, Node> byId) {
        Node from = Objects.requireNonNull(byId.get(edge.from()));
        Node to = Objects.requireNonNull(byId.get(edge.to()));
        String level = to.level() == null ? "" : " =" + to.level();
        return from.text() + " --" + edge.answer() + "--> " + to.text() + level;
    }

    private static DecisionTree tree(String drawing) {
        String code = drawing.startsWith("```") ? drawing : "```\n" + drawing + "```\n";
        return tree(LEVELS + "## Decision tree\n\n", code);
    }

    private static DecisionTree tree(String above, String drawing) {
        @Nullable DecisionTree tree = plan(above + drawing).arrangements().rollback().tree();
        assertThat(tree).as(drawing).isNotNull();
        if (tree == null) {
            throw new AssertionError(drawing);
        }
        return tree;
    }

    private static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }
}
