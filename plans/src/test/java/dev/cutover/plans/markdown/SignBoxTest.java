package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignBoxTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "☐, false",
        "⬜, false",
        "🔲, false",
        "□, false",
        "☑, true",
        "☒, false",
        "✅, true",
        "❌, false",
        "✔, true",
        "✔️, true",
        "☑️, true",
    })
    void aSignBeforeATextIsABox(String sign, boolean checked) {
        assertThat(boxes("- " + sign + " do it"))
                .containsExactly(new Box(checked, 1, 2, Box.Spelling.SIGN, sign.length()));
    }

    @Test
    void ticksAndCrossesAreDecorationWhereThereAreBrackets() {
        String text = "- [ ] a\n- ✅ b\n- ❌ c\n- ✔ d\n- ☐ e\n";
        assertThat(boxes(text)).extracting(Box::line).containsExactly(1, 5);
    }

    @Test
    void bracketsInCodeAreNone() {
        assertThat(boxes("- ✅ b\n```\n- [ ] a\n```\n")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"✅ done", "Done ✅", "- done ✅", "## ☐ Head", "| ☐ | a |\n|---|---|\n"})
    void aSignElsewhereIsNone(String text) {
        assertThat(boxes(text)).isEmpty();
    }

    @Test
    void linesThatBeginWithABoxNeedNoBullet() {
        assertThat(boxes("Before:\n☐ a\n☑ b\n\n☒ c"))
                .extracting(Box::line)
                .containsExactly(2, 3, 5);
    }

    @Test
    void aDamagedSignIsABox() {
        assertThat(boxes("- âœ… a\n- â˜\u0090 b\n"))
                .containsExactly(
                        new Box(true, 1, 2, Box.Spelling.SIGN, 3),
                        new Box(false, 2, 10, Box.Spelling.SIGN, 3));
    }

    @Test
    void whatItWasTakenForIsSaid() {
        assertThat(new MarkdownReader().read("## Phase 1\n- ☐ a\n- ☑ b\n").findings())
                .filteredOn(finding -> finding.rule().equals("sign-box"))
                .extracting(Finding::line, Finding::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2,
                                "2 signs are taken for boxes, 1 of them for ticked ones: “☑” and “✅” say"
                                        + " that something is done; “☐”, “☒” and “❌” that it is not."));
    }

    private static List<Box> boxes(String text) {
        Plan plan = new MarkdownReader().read(text);
        return EveryBoxTest.boxes(plan).toList();
    }
}
