package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Head;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no running text: front matter, HTML, code.
class BesidesTextTest {

    @Test
    void frontMatterGivesFieldsOfTheHead() {
        String text =
                "---\r\ntitle: \"A move\"\r\nversion: 2\r\n# remark\r\ntags:\r\n  - a\r\n---\r\n\r\n## Phase 1\r\n\r\n- [ ] a\r\n";
        Plan plan = read(text);
        assertThat(plan.title()).isEqualTo("A move");
        assertThat(plan.head().fields())
                .extracting(Head.Field::name, Head.Field::value, Head.Field::line)
                .containsExactly(
                        tuple("title", "A move", 2),
                        tuple("version", "2", 3),
                        tuple("tags", "", 5));
        assertThat(plan.sections()).extracting(Section::title).containsExactly("Phase 1");
        assertThat(plan.tasks().findFirst().orElseThrow().box().offset())
                .isEqualTo(text.indexOf("[ ]") + 1);
    }

    @Test
    void theHeadingIsTheTitleWhereThereIsOne() {
        Plan plan = read("---\ntitle: one\n---\n# Two\n\n## Phase 1\n\n- [ ] a\n");
        assertThat(plan.title()).isEqualTo("Two");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "---\nJust words here.\n---\n- [ ] a\n",
                "---\ntitle: x\n- [ ] a\n---\n",
                "---\ntitle: x\n\n- [ ] a\n",
                "---\n---\n- [ ] a\n",
                "----\ntitle: x\n---\n- [ ] a\n",
                "\n---\ntitle: x\n---\n- [ ] a\n",
            })
    void otherLinesAcrossThePageAreNoFrontMatter(String text) {
        Plan plan = read(text);
        assertThat(plan.counts().boxes()).isEqualTo(1);
        assertThat(plan.head().fields()).extracting(Head.Field::name).doesNotContain("title");
    }

    @Test
    void commentsAreNeverWork() {
        Plan plan =
                read(
                        "## Phase 1\n\n<!-- - [ ] a -->\n\n<!--\n- [ ] b\n\n1. c\n-->\n\n- [ ] d <!-- e -->\n");
        assertThat(plan.counts().boxes()).isEqualTo(1);
        assertThat(plan.tasks().findFirst().orElseThrow().title()).isEqualTo("d");
    }

    @Test
    void rowsInHtmlAreAFinding() {
        Plan plan = read("# T\n\n<table>\n<tr><td>a</td></tr>\n</table>\n");
        assertThat(plan.findings())
                .extracting(Finding::line, Finding::rule)
                .containsExactly(tuple(3, "html-table"));
    }

    @Test
    void aFenceThatIsNeverClosedIsAFinding() {
        Plan plan = read("- [ ] a\n\n```\nls\n- [ ] b\n");
        assertThat(plan.counts().boxes()).isEqualTo(1);
        assertThat(plan.findings())
                .extracting(Finding::line, Finding::rule)
                .contains(tuple(3, "open-fence"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"- [ ] a\n\n```\nls\n```\n", "- a\n  ```\n  ls\n- [ ] b\n"})
    void aFenceThatEndsIsNone(String text) {
        assertThat(read(text).findings()).extracting(Finding::rule).doesNotContain("open-fence");
    }

    @Test
    void aListOfBoxesInCodeIsAFinding() {
        String code = "```\n- [ ] a\n  - [x] b\n```\n\n";
        assertThat(read(code + "- [ ] c\n").findings())
                .filteredOn(finding -> finding.rule().equals("boxes-in-code"))
                .extracting(Finding::line, Finding::message)
                .containsExactly(
                        tuple(
                                1,
                                "This code holds 2 boxes, which are not read; the rest of the"
                                        + " document has 1."));
        assertThat(read(code + "- [ ] c\n- [ ] d\n- [ ] e\n").findings())
                .extracting(Finding::rule)
                .doesNotContain("boxes-in-code");
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
