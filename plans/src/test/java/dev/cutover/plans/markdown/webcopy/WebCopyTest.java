package dev.cutover.plans.markdown.webcopy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Section;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.markdown.blocks.BoxRule;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.text.Rewriting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebCopyTest {

    private static final String PAGE =
            """
            Skip to content
            History
            12 lines (10 loc) · 1.3 KB

            Mail move - checklist

            A few words.

            Pre-Move (1-2 Days Before)

            Information

              • Wrote down the tenant: ____
              • Decided:
                • All at once
                • In waves

            Move Day - Phase 1: Copy

            Estimated Time: 10-15 minutes

            Choose one method:

            Method A: Script (Recommended)

              • Started the copy:

                ./copy.sh \\
                  --all
              • Copied
            \u00a0
            After 7 Days (When Confident)

              • Deleted the old one:
                rm -r /old

            Rollback Plan (If Needed)

            If it goes wrong:

            Immediate Rollback (DNS)

              • Put the record back

            Success Criteria

              • ✅ Mail arrives

            Notes / Issues Encountered

            Date: ____
            Issue: ____

            Sign-Off

              • Lead: ____

            Total Downtime: ____ minutes
            """;

    @Test
    void aCopiedPageHasItsHeadingsBack() {
        assertThat(read(PAGE).sections())
                .extracting(Section::level, Section::title)
                .map(heading ->
                        "#".repeat((int) heading.toList().getFirst())
                                + " "
                                + heading.toList().getLast())
                .containsExactly(
                        "# Mail move - checklist",
                        "## Pre-Move (1-2 Days Before)",
                        "### Information",
                        "## Move Day - Phase 1: Copy",
                        "### Method A: Script (Recommended)",
                        "### After 7 Days (When Confident)",
                        "## Rollback Plan (If Needed)",
                        "### Immediate Rollback (DNS)",
                        "## Success Criteria",
                        "## Notes / Issues Encountered",
                        "## Sign-Off");
    }

    @Test
    void itsBulletsStandForBoxesByTheirHeadings() {
        Plan plan = read(PAGE);
        assertThat(plan.counts().boxes()).isEqualTo(10);
        assertThat(plan.phases()).extracting(Phase::id).containsExactly("A", "1");
        assertThat(plan.phases().getLast().groups())
                .extracting(Group::title)
                .containsExactly("Method A: Script (Recommended)", "After 7 Days (When Confident)");
        assertThat(plan.tasks().map(Task::title))
                .containsExactly(
                        "Wrote down the tenant: ____",
                        "Decided:",
                        "Started the copy:",
                        "Copied",
                        "Deleted the old one:");
        assertThat(plan.tasks().flatMap(task -> task.steps().stream()).map(Step::text))
                .containsExactly("All at once", "In waves");
        assertThat(plan.others()).hasSize(2);
        assertThat(plan.finalCriteria()).extracting(Criterion::done).containsExactly(true);
    }

    @Test
    void codeBelowABulletIsItsCommandVerbatim() {
        assertThat(read(PAGE).tasks().flatMap(task -> task.details().commands().stream()))
                .containsExactly("./copy.sh \\\n  --all", "rm -r /old");
    }

    @Test
    void aMarkGoesBeforeTheFirstWordOfABullet() {
        Box box = read(PAGE).tasks().findFirst().orElseThrow().box();
        assertThat(box).isEqualTo(new Box(false, 13, PAGE.indexOf("Wrote"), Box.Spelling.SIGN, 0));
        Box ticked = read(PAGE).finalCriteria().getFirst().box();
        assertThat(ticked).isEqualTo(new Box(true, 47, PAGE.indexOf("✅"), Box.Spelling.SIGN, 1));
    }

    @Test
    void everythingThatIsInferredIsSaid() {
        assertThat(read(PAGE).findings())
                .extracting(Finding::rule)
                .contains(
                        "page-furniture", "web-copy", "inferred-heading", "bullet-box", "sign-box");
        assertThat(read(PAGE).findings())
                .extracting(Finding::message)
                .contains(
                        "3 lines of the page around the text are skipped: “Skip to content”, “History”,"
                                + " “12 lines (10 loc) · 1.3 KB”.",
                        "11 headings are inferred, in lines 5, 9, 11, 18, 24, 32, 37, 41, 45, 49, 54.",
                        "9 bullets stand for boxes, because the document has none.");
    }

    @Test
    void numberedSectionsAreHeadings() {
        assertThat(
                        read("T\n\n1. Prepare\n\nwords\n\n1.2 Configure .env\n\n• a\n\n2. Do\n\n• b\n")
                                .sections())
                .extracting(Section::level, Section::title)
                .map(heading -> heading.toList().getFirst() + " " + heading.toList().getLast())
                .containsExactly("1 T", "2 1. Prepare", "3 1.2 Configure .env", "2 2. Do");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "• a\n• b\n",
                "text\n• a\n• b",
                "•\n• \n",
                "text\n•\n  •\n",
                "• - a\n• 1. b\n",
                "• # a\n• > b\n",
                "• ```\n• ~~~\n",
                "•     a\n•\tb\n",
                "<div>\n• a\n• b\n</div>",
                "• a\n◦ b",
                "    • a\n\n    • b",
                "\t• a\n\t\t▪ b",
                "# Head\n\n• a\n\n    • b",
                "· a\n‣ b",
                "\uFEFF• a\r\n• b\r\n",
            })
    void everyBulletIsABox(String text) {
        Plan plan = read(text);
        assertThat(plan.counts().boxes()).isEqualTo(2);
    }

    @Test
    void bulletsAreNotesWhereThereAreBoxes() {
        Plan plan = read("## Phase 1\n- [ ] a\n  • note\n- ☐ b\n\n• c\n");
        assertThat(plan.counts().boxes()).isEqualTo(2);
        assertThat(plan.tasks().findFirst().orElseThrow().details().notes())
                .containsExactly("note");
        assertThat(plan.findings()).extracting(Finding::rule).contains("web-bullets", "sign-box");
    }

    @Test
    void aBoxBehindABulletIsABox() {
        assertThat(read("• [ ] a\n• [x] b\n> • [ ] c\n").counts().boxes()).isEqualTo(3);
    }

    @Test
    void codeIsNoList() {
        assertThat(read("# T\n```\n• a\n```\n- [ ] b\n").counts().boxes()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"# T\n\ntext\n", "- [ ] a\n\nHistory\n", "Some · words\n\nothers\n", ""})
    void otherTextIsReadAsItIs(String text) {
        Findings findings = new Findings();
        Rewriting read = WebCopy.restore(Rewriting.none(text), BoxRule.of(text), findings);
        assertThat(read.text()).isEqualTo(text);
        assertThat(findings.byLine()).isEmpty();
    }

    @Test
    void aParagraphBelowABulletIsNoCode() {
        Task task =
                read("• Do it\n\n  This is how one does it.\n").tasks().findFirst().orElseThrow();
        assertThat(task.details().notes()).containsExactly("This is how one does it.");
        assertThat(task.details().commands()).isEqualTo(List.of());
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
