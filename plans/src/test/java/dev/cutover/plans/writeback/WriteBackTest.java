package dev.cutover.plans.writeback;

import static dev.cutover.plans.writeback.Writes.DAY;
import static dev.cutover.plans.writeback.Writes.adding;
import static dev.cutover.plans.writeback.Writes.valued;
import static dev.cutover.plans.writeback.Writes.with;
import static dev.cutover.plans.writeback.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Box;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Team;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.Said;
import dev.cutover.plans.writeback.Outcome.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What was seen, added and recorded stands at its task.
class WriteBackTest {

    @Test
    void whatWasSeenStandsBelowItsStepWithTheDocumentsLineEnd() {
        String text = "## Phase 1\r\n- [ ] **1.1** Count\r\n  - [ ] rows\r\n  - [ ] columns\r\n";
        Plan plan = new MarkdownReader().read(text);
        Box step = plan.task("1.1").orElseThrow().steps().getFirst().box();
        Outcome outcome = with(Map.of(), List.of(new Said(step, "Seen", "- [ ] 9\nrows")));
        String export = write(text, plan, outcome);
        assertThat(export)
                .isEqualTo(text.replace("rows\r\n", "rows\r\n    - Seen: - [ ] 9 rows\r\n"));
        assertThat(write(export, new MarkdownReader().read(export), outcome)).isEqualTo(export);
    }

    @Test
    void aTaskThatTheTeamAddedStandsBelowTheLastOneOfItsPhase() {
        String text =
                "## Phase 1\n\n- [x] **1.1** one\n\n- [ ] **1.2** two\n  - [ ] step\n\n    more\n\n## Phase 2\n- [ ] x\n";
        Added added = new Added("1", "1.3", "Warm\nit", true, new Mark(Mark.Kind.DONE, DAY, "Ana"));
        Plan plan = new MarkdownReader().read(text);
        assertThat(write(text, plan, adding(added)))
                .isEqualTo(
                        text.replace(
                                "    more\n",
                                "    more\n\n- [x] **1.3** Warm it - **DONE 2026-03-01 by Ana**\n"));
    }

    @Test
    void valuesGoIntoTheirBlanksAndSecretsDoNot() {
        String text =
                "## Phase 1\n- [ ] Tenant ID: ____\n- [ ] Record the file\n- [ ] Token: ____\n- [ ] Use APP_NAME\n";
        Forms forms = new Forms(text);
        Blank tenant = blank(forms, Blank.Kind.LINE, "Tenant ID: ", "____", false);
        Blank file = blank(forms, Blank.Kind.RECORD, "Record the file", "", false);
        Blank token = blank(forms, Blank.Kind.LINE, "Token: ", "____", true);
        Plan plan = forms.plan(List.of(tenant, file, token), Team.NONE);
        Outcome outcome =
                valued(
                        new Value(tenant, "a_b\n- [ ] c"),
                        new Value(file, "/tmp/x"),
                        new Value(token, "hunter2"));
        assertThat(write(text, plan, outcome))
                .isEqualTo(
                        """
                        ## Phase 1
                        - [ ] Tenant ID: a_b - [ ] c
                        - [ ] Record the file: /tmp/x
                        - [ ] Token: (recorded, kept secret)
                        - [ ] Use APP_NAME
                        """);
    }

    private static Blank blank(
            Forms forms, Blank.Kind kind, String before, String slot, boolean secret) {
        return new Blank(
                before, kind, 2, "Phase 1", null, secret, forms.slot(before, slot), List.of());
    }
}
