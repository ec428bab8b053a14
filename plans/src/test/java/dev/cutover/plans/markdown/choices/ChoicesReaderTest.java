package dev.cutover.plans.markdown.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Choices;
import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Decision;
import dev.cutover.plans.Choices.Option;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Finding;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesReaderTest {

    @Test
    void methodsBelowChooseOneAreWays() {
        Alternative found =
                alternative(
                        """
                        ## Phase 2: Deploy
                        ### Application
                        Choose one method:
                        ### Method A: Pipeline (Recommended)
                        - [ ] a
                        - [ ] b
                        ### Method B: by hand
                        - [ ] c
                        ### Verify
                        - [ ] d
                        """);
        assertThat(found.title()).isEqualTo("Choose one method");
        assertThat(found.phase()).isEqualTo("2");
        assertThat(found.ways())
                .extracting(Way::id, Way::title, Way::recommended, Way::tasks)
                .containsExactly(
                        tuple("A", "Pipeline", true, List.of("2.1", "2.2")),
                        tuple("B", "by hand", false, List.of("2.3")));
    }

    @Test
    void aWayMayLeadToAnotherPhase() {
        Choices choices =
                choices(
                        """
                        ## Phase 3: Data
                        **Strategy A: same database**
                        - [ ] Nothing to move - SKIP to Phase 4
                        **Strategy B: new database**
                        - [ ] Restore, then skip to phase 9
                        ## Phase 4: Check
                        - [ ] x
                        """);
        assertThat(choices.alternatives().getFirst().ways())
                .extracting(Way::id, Way::skipTo)
                .containsExactly(tuple("A", "4"), tuple("B", null));
        assertThat(choices.alternatives().getFirst().title())
                .isEqualTo("same database or new database");
    }

    @Test
    void anAlternativeIsAnotherWayThanWhatStandsBefore() {
        Alternative found =
                alternative(
                        """
                        ## Phase 3: Switch
                        ### Blue-green (Recommended)
                        - [ ] a
                        **Alternative: Rolling restart**
                        - [ ] b
                        **Alternative: Big bang**
                        - [ ] c
                        """);
        assertThat(found.ways())
                .extracting(Way::id, Way::title, Way::recommended, Way::tasks)
                .containsExactly(
                        tuple("A", "Blue-green", true, List.of("3.1")),
                        tuple("B", "Rolling restart", false, List.of("3.2")),
                        tuple("C", "Big bang", false, List.of("3.3")));
    }

    @Test
    void tasksMayBeWays() {
        assertThat(
                        alternative(
                                        "## Phase 1: a\n- [ ] **Option 1:** in place\n- [ ] **Option 2:** new host\n- [ ] rest\n")
                                .ways())
                .extracting(Way::id, Way::tasks)
                .containsExactly(tuple("1", List.of("1.1")), tuple("2", List.of("1.2")));
        assertThat(
                        alternative(
                                        "## Phase 1: a\n- [ ] x\n\nPick one:\n\n- [ ] red\n- [ ] green (recommended)\n")
                                .ways())
                .extracting(Way::id, Way::title, Way::recommended)
                .containsExactly(tuple("A", "red", false), tuple("B", "green", true));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "### Method A\n- [ ] x\n### Verify\n- [ ] y\n",
                "### Option A: x\nwords\n### Option B: y\nwords\n",
                "- [ ] Method A\n- [ ] Strategy B\n",
                "### Planning 1\n- [ ] x\n### Planning 2\n- [ ] y\n",
                "### Scenario 1\n- [ ] x\n### Scenario 2\n- [ ] y\n"
            })
    void whatIsNoChoiceIsNone(String text) {
        assertThat(choices("## Phase 1: a\n- [ ] first\n" + text).alternatives()).isEmpty();
    }

    @Test
    void aLongListIsWorkAndNoChoice() {
        assertThat(
                        choices("## Phase 1: a\n\nChoose one:\n\n" + "- [ ] x\n".repeat(21))
                                .alternatives())
                .isEmpty();
    }

    @Test
    void aDecisionPointHasTheOptionsBelowIt() {
        Decision found =
                decision(
                        "## Phase 1: a\n- [ ] x\n\n**Decision Point:**\n- **Option 1:** stay\n- Option 2: go (recommended)\n");
        assertThat(found.question()).isEqualTo("Decision Point");
        assertThat(found.phase()).isEqualTo("1");
        assertThat(found.options())
                .extracting(Option::text, Option::recommended)
                .containsExactly(tuple("Option 1: stay", false), tuple("Option 2: go", true));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "**Decision Point:** continue or roll back?, continue or roll back?, continue, roll back",
        "**Go/No-Go:**, Go/No-Go, Go, No-go",
        "#### Go/No-Go gate, Go/No-Go gate, Go, No-go",
        "Decision: shall we stay or leave?, shall we stay or leave?, stay, leave",
    })
    void optionsMayBeInTheQuestion(String line, String question, String first, String second) {
        Decision found = decision("## Phase 1: a\n- [ ] x\n\n" + line + "\n");
        assertThat(found.question()).isEqualTo(question);
        assertThat(found.options()).extracting(Option::text).containsExactly(first, second);
    }

    @Test
    void aTaskMayBeADecision() {
        Decision found =
                decision(
                        "## Phase 1: a\n- [ ] Decided on migration strategy:\n  - keep\n    - details\n  - move\n");
        assertThat(found.question()).isEqualTo("Decided on migration strategy");
        assertThat(found.task()).isEqualTo("1.1");
        assertThat(found.options()).extracting(Option::text).containsExactly("keep", "move");
        assertThat(decision("## Phase 1: a\n- [ ] Decide on teardown\n").options()).isEmpty();
        assertThat(
                        decision(
                                        "## Phase 1: a\n- [ ] Choose the deployment method:\n  - [ ] p\n  - [ ] q\n")
                                .options())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "- [ ] Choose one server",
                "- [ ] Technical lead available for decision-making",
                "Decision log",
                "- [ ] Undecided users told"
            })
    void otherLinesAskForNoDecision(String line) {
        assertThat(choices("## Phase 1: a\n- [ ] x\n\n" + line + "\n").decisions()).isEmpty();
    }

    @Test
    void everyInferenceIsSaid() {
        assertThat(
                        new MarkdownReader()
                                .read(
                                        "## Phase 1: a\n- [ ] Option A: x\n- [ ] Option B: y, skip to phase 7\n- [ ] Decide on z\n")
                                .findings())
                .extracting(Finding::rule)
                .contains("alternatives", "skip-nowhere", "decision");
    }

    private static Alternative alternative(String text) {
        assertThat(choices(text).alternatives()).hasSize(1);
        return choices(text).alternatives().getFirst();
    }

    private static Decision decision(String text) {
        assertThat(choices(text).decisions()).hasSize(1);
        return choices(text).decisions().getFirst();
    }

    private static Choices choices(String text) {
        return new MarkdownReader().read(text).arrangements().choices();
    }
}
