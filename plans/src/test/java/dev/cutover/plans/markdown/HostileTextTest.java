package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cutover.plans.Plan;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the text: an answer in bounded time, never an exception, and no box lost.
class HostileTextTest {

    private static final Duration BOUND = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isReadInBoundedTime(String name, String text, int boxes) {
        Plan plan = assertTimeout(BOUND, () -> new MarkdownReader().read(text));
        assertThat(plan.counts().boxes()).as(name).isEqualTo(boxes);
    }

    static Stream<Arguments> isReadInBoundedTime() {
        return Stream.of(
                text("a thousand levels", nested(1_000), 1_000),
                text("three thousand levels", nested(3_000), 3_000),
                text("many boxes", "- [ ] **1.1** do `it` (5 min)\n".repeat(50_000), 50_000),
                text("many phases", "## Phase 1: a\n- [ ] a\n".repeat(20_000), 20_000),
                text("stairs", "# a\n## b\n### c\n#### d\n- [ ] x\n".repeat(10_000), 10_000),
                text("a long line", "- [ ] " + "x".repeat(10_000_000), 1),
                text("a line of brackets", "- [ ] " + "[".repeat(5_000_000), 1),
                text("a line of stars", "- [ ] " + "*a **b ".repeat(500_000), 1),
                text("a line of bullets", "- ".repeat(2_000_000) + "[ ] x", 1),
                text("a line of quotes", "> ".repeat(2_000_000) + "- [ ] x", 1),
                text("a line of estimates", "- [ ] " + "(30 min) ".repeat(300_000), 1),
                text("a line of spaces", "- [ ] **1.1" + " ".repeat(3_000_000) + "**", 1),
                text("a long heading", "# " + "Phase 1 (".repeat(300_000) + "\n- [ ] x", 1),
                text("a long paragraph", "**a:** b\n".repeat(100_000) + "\n- [ ] x", 1),
                text("a long wrapped box", "- [ ] x\n" + "  y\n".repeat(100_000), 1),
                text("loose boxes", "- [ ] a\n" + "      - [ ] b\n".repeat(20_000), 20_001),
                text("boxes in HTML", "<div>\n" + "- [ ] b\n".repeat(20_000), 20_000),
                text("a wide table", "| a ".repeat(200_000) + "\n" + "|---".repeat(200_000), 0),
                text(
                        "a long table",
                        "| # | Task | Owner | Status |\n|---|---|---|---|\n"
                                + "| 1 | do `it` | Ana | |\n".repeat(100_000),
                        100_000),
                text("many tables", "| Task | Status |\n|-|-|\n| a | |\n\n".repeat(30_000), 30_000),
                text(
                        "a long numbered list",
                        "## Phase 1\n" + "1. do `it`\n".repeat(100_000),
                        100_000),
                text("many numbered phases", "## Phase 1\n1. do it\n".repeat(20_000), 20_000),
                text("many bullets", "# Checklist\n" + "- do it\n".repeat(50_000), 50_000),
                text("bold heads", "**Phase 1**\n- [ ] a\n\n".repeat(20_000), 20_000),
                text("front matter without an end", "---\n" + "a: b\n".repeat(200_000), 0),
                text(
                        "a wide table of tasks",
                        "| Task "
                                + "| Status ".repeat(50_000)
                                + "\n"
                                + "|---".repeat(50_000)
                                + "\n"
                                + "| a ".repeat(50_000),
                        1),
                text(
                        "a long cell",
                        "| Task | Status |\n|-|-|\n| a | " + "_x*".repeat(500_000) + " |\n",
                        1),
                text(
                        "a long link",
                        "## Phase 1\n1. " + "[".repeat(500_000) + "](#" + "a".repeat(500_000),
                        1),
                text("a long code", "```\n" + " ".repeat(500_000) + "- [ ] a\n".repeat(20_000), 0),
                text("long headings", ("## " + "x ".repeat(5_000) + "\n1. a\n").repeat(100), 0),
                text(
                        "a deep list, then nothing",
                        "- ".repeat(900) + "[ ] x\n" + "\n".repeat(500_000),
                        1),
                text("a fence that never closes", "- [ ] x\n```\n" + "- [ ] y\n".repeat(50_000), 1),
                text("lone carriage returns", "- [ ] b\r".repeat(20_000), 20_000),
                text("NUL", "\0# \0\n- [ ] \0a\0\n- [\0] b\n", 1),
                text("half a character", "- [ ] \ud83d\n- [x] \udc00", 2),
                text("nothing", "", 0),
                text("a byte order mark", "\uFEFF", 0),
                text("blanks", " \t\r\n\u00a0\n", 0));
    }

    @Test
    void anythingThatIsMadeOfMarkupIsRead() {
        String alphabet = "-*+[]xX ()#>`~|_<!:\\\n\n\t\r1.a&";
        Random random = new Random(1);
        for (int run = 0; run < 20_000; run++) {
            String text =
                    IntStream.range(0, random.nextInt(60))
                            .map(_ -> alphabet.charAt(random.nextInt(alphabet.length())))
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            Plan plan = new MarkdownReader().read(text);
            assertThat(EveryBoxTest.boxes(plan))
                    .as(text)
                    .doesNotHaveDuplicates()
                    .allSatisfy(box -> assertThat(text.charAt(box.offset() + 1)).isEqualTo(']'));
        }
    }

    private static String nested(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level -> "  ".repeat(level) + "- [ ] " + level + "\n")
                .collect(Collectors.joining());
    }

    private static Arguments text(String name, String text, int boxes) {
        return Arguments.of(name, text, boxes);
    }
}
