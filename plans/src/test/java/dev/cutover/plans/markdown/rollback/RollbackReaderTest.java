package dev.cutover.plans.markdown.rollback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Rollback;
import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.Rollback.Procedure;
import dev.cutover.plans.Rollback.Trigger;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackReaderTest {

    @Test
    void aTriggerKnowsWhereItStandsAndWhatToRun() {
        Rollback rollback =
                rollback(
                        """
                        # Move

                        ## Phase 1: Save
                        - [ ] Save it

                        **Rollback Trigger:** If the copy fails, STOP the move

                        ## Phase 2: Change
                        ### Tables
                        - [ ] **2.1** Run `tool up 7`

                        **Rollback Trigger:** If it fails, run `tool down 6`

                        - [ ] **2.2** Look
                          - **Rollback trigger:** a red light
                        """);
        assertThat(rollback.triggers())
                .containsExactly(
                        new Trigger(
                                "If the copy fails, STOP the move",
                                6,
                                "1",
                                null,
                                null,
                                List.of(),
                                true),
                        new Trigger(
                                "If it fails, run `tool down 6`",
                                12,
                                "2",
                                "Tables",
                                null,
                                List.of("tool down 6"),
                                false),
                        new Trigger("a red light", 15, "2", "Tables", "2.2", List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Rollback Triggers\n- one\n- two\n",
                "## Rollback\n### Triggers\n1. one\n2. two\n",
                "## Rollback plan\n### When to roll back\n- [ ] one\n- [ ] two\n",
                "## Rollback\nRoll back if:\n- one\n- two\n",
                "## Rollback\nRoll back if any of these happens:\n\n* one\n* two\n",
                "## Rollback\n**Triggers:**\n- one\n- two\n",
                "## Rollback\n**Trigger:**\n\n- one\n- two\n",
                "## Phase 1: a\n- [ ] x\n\n### Abort criteria\n- one\n- two\n",
                "## Phase 1: a\n- [ ] x\n\n**Rollback triggers:**\n- one\n- two\n",
                "## Phase 1: a\n- [ ] x\n\nRollback triggers:\n- one\n- two\n",
                "## Rollback\n| Condition | |\n|---|---|\n| one |\n| two |\n",
                "## Rückfallplan\n### Auslöser\n- one\n- two\n",
                "## Retour arrière\n### Déclencheurs\n- one\n- two\n",
            })
    void listsOfTriggersAreFound(String text) {
        assertThat(rollback(text).triggers())
                .extracting(Trigger::text)
                .containsExactly("one", "two");
        assertThat(rollback(text).procedures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Phase 1: a\n- [ ] Test the rollback triggers\n",
                "## Phase 1: a\n- [ ] x\n  - **Trigger:** a cron job at two\n",
                "## Phase 1: Rollback rehearsal\n- [ ] If it fails, roll back\n",
                "## Test the rollback\n- [ ] one\n- [ ] two\n",
                "## Alerts\n**Trigger:** disk full\n",
            })
    void whatIsNoTriggerIsNone(String text) {
        assertThat(rollback(text)).isEqualTo(Rollback.NONE);
    }

    @Test
    void boxesBelowTriggersStayBoxes() {
        Plan plan =
                plan(
                        """
                        ## Phase 1: a
                        - [ ] x
                        ## Rollback triggers
                        - [ ] Errors above 5 %
                        """);
        assertThat(plan.others()).hasSize(1);
        assertThat(plan.arrangements().rollback().triggers())
                .extracting(Trigger::text, Trigger::phase)
                .containsExactly(tuple("Errors above 5 %", null));
    }

    @Test
    void aLevelSaysWhenHowAndWhatItCosts() {
        Rollback rollback =
                rollback(
                        """
                        # Move
                        ## Phase 1: a
                        - [ ] x
                        ## Rollback procedures

                        ### Level 1: Quick way (If caught within 1 hour)

                        **Trigger:** wrong prices, slow pages

                        ```bash
                        # Stop
                        tool down 2
                        ```

                        - [ ] Restart the shop: `shop restart`

                        **Time:** 5 minutes
                        **Data Loss:** None

                        ### Level 2: All of it

                        1. Restore the copy
                        2. Tell the team
                        """);
        assertThat(rollback.levels())
                .containsExactly(
                        new Level(
                                "1",
                                "Level 1: Quick way (If caught within 1 hour)",
                                6,
                                "wrong prices, slow pages",
                                List.of("Restart the shop: `shop restart`"),
                                List.of("# Stop\ntool down 2", "shop restart"),
                                Estimate.ofMinutes(5),
                                "None",
                                "If caught within 1 hour",
                                60),
                        new Level(
                                "2",
                                "Level 2: All of it",
                                20,
                                null,
                                List.of("Restore the copy", "Tell the team"),
                                List.of(),
                                null,
                                null,
                                null,
                                null));
        assertThat(rollback.triggers()).isEmpty();
        assertThat(rollback.procedures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Rollback\n### Option 1: a (5 minutes)\n- x\n### Option 2: b (1 h)\n- y\n",
                "## Rollback\n#### Partial rollback (5 minutes)\n- x\n#### Full rollback (1 h)\n- y\n",
                "## Rollback\n**Level 1: a**\nTime: 5 minutes\n- x\n\n**Level 2: b**\nTime: 1 hour\n- y\n",
                "## Rollback\n| Level | Trigger | Time | Data loss |\n|---|---|---|---|\n| 1 | a | 5 min | no |\n| 2 | b | 1h | yes |\n",
                "## Rollback\n| # | Scenario | RTO |\n|-|-|-|\n| 1 | DNS only | 5 min |\n| 2 | All | 1 h |\n",
                "## Rollback\n### Soft way\nTrigger: a\nDuration: 5 min\n- x\n### Hard way\nTrigger: b\nDuration: 1 h\n- y\n",
                "## Rückfall\n### Stufe 1: a\nDauer: 5 min\n- x\n### Stufe 2: b\n**Dauer:** 1 h\n- y\n",
                "## Rollback\n### Level 1: a\n- x\n### Level 2: b\n- y\n\n| Level | Time |\n|---|---|\n| 1 | 5 min |\n| 2 | 1 h |\n",
            })
    void levelsAreFoundHoweverTheyAreWritten(String text) {
        assertThat(rollback(text).levels())
                .extracting(Level::id, Level::time)
                .containsExactly(
                        tuple("1", Estimate.ofMinutes(5)), tuple("2", Estimate.ofMinutes(60)));
    }

    @Test
    void twoLevelsOfOneNumberAreTwo() {
        assertThat(rollback("## Rollback\n### Level 1: a\n- x\n### Level 1: b\n- y\n").levels())
                .extracting(Level::id, Level::steps)
                .containsExactly(tuple("1", List.of("x")), tuple("2", List.of("y")));
    }

    @Test
    void whatTheWorkKeepsLimitsALevel() {
        Plan plan =
                plan(
                        """
                        ## Phase 1: a
                        - [ ] Keep the blue machines for 24 hours (to go back)
                        ## Rollback
                        ### Level 1: Back to blue (if there is one)
                        Time: 2 min
                        - x
                        ### Level 2: From the copy
                        Time: 1 h
                        - y
                        """);
        assertThat(plan.arrangements().rollback().levels())
                .extracting(Level::limitMinutes)
                .containsExactly(1440, null);
        assertThat(plan.findings()).extracting(Finding::rule).contains("rollback-limit");
    }

    @Test
    void aChapterOfSubChaptersHoldsProcedures() {
        Rollback rollback =
                rollback(
                        """
                        ## Rollback Plan (If Needed)

                        If critical issues are discovered:

                        ### Immediate Rollback (DNS)

                        - [ ] Put the old record back
                        - [ ] Tell the users

                        ### Database Rollback (If Migrated)

                        1. Restore: `restore --all`

                        ### Post-Rollback

                        - Write down what went wrong
                        """);
        assertThat(rollback.triggers())
                .extracting(Trigger::text)
                .containsExactly("If critical issues are discovered");
        assertThat(rollback.procedures())
                .extracting(
                        Procedure::title,
                        Procedure::condition,
                        Procedure::steps,
                        Procedure::commands)
                .containsExactly(
                        tuple(
                                "Immediate Rollback (DNS)",
                                null,
                                List.of("Put the old record back", "Tell the users"),
                                List.of()),
                        tuple(
                                "Database Rollback (If Migrated)",
                                "If Migrated",
                                List.of("Restore: `restore --all`"),
                                List.of("restore --all")),
                        tuple(
                                "Post-Rollback",
                                null,
                                List.of("Write down what went wrong"),
                                List.of()));
    }

    @Test
    void aChapterWithoutSubChaptersIsOneProcedure() {
        Rollback rollback =
                rollback(
                        """
                        # Move
                        ## Phase 1: a
                        - [ ] x
                        ## Rollback

                        **Trigger:** errors above 5 %

                        - [ ] Switch back: `./switch.sh old`
                        - [ ] Use `DATABASE_URL` of the old host

                        **Time:** 10 minutes
                        **Data Loss:** none
                        """);
        assertThat(rollback.triggers())
                .extracting(Trigger::text)
                .containsExactly("errors above 5 %");
        assertThat(rollback.procedures())
                .containsExactly(
                        new Procedure(
                                "Rollback",
                                4,
                                null,
                                null,
                                null,
                                "errors above 5 %",
                                List.of(
                                        "Switch back: `./switch.sh old`",
                                        "Use `DATABASE_URL` of the old host"),
                                List.of("./switch.sh old"),
                                Estimate.ofMinutes(10),
                                "none"));
    }

    @Test
    void phasesAndTasksHaveTheirOwnWaysBack() {
        Rollback rollback =
                rollback(
                        """
                        ## Phase 1: a
                        - [ ] **1.1** x
                          - **Rollback:** `undo --x`
                        ### Rollback
                        - Take it back
                        ## Phase 2: b
                        - [ ] y

                        **Rollback Plan:**
                        ```
                        undo --y
                        ```

                        **Rollback Available:** for 24 hours
                        ## Rollback
                        ### Phase 2 rollback
                        - Take b back
                        """);
        assertThat(rollback.procedures())
                .extracting(
                        Procedure::phase, Procedure::task, Procedure::steps, Procedure::commands)
                .containsExactly(
                        tuple("1", "1.1", List.of("`undo --x`"), List.of("undo --x")),
                        tuple("1", null, List.of("Take it back"), List.of()),
                        tuple("2", null, List.of(), List.of("undo --y")),
                        tuple("2", null, List.of("Take b back"), List.of()));
        assertThat(rollback.available())
                .extracting(
                        Rollback.Availability::text,
                        Rollback.Availability::phase,
                        Rollback.Availability::minutes)
                .containsExactly(tuple("for 24 hours", "2", 1440));
    }

    @Test
    void numberedHeadingsAreStepsOfOneWay() {
        assertThat(
                        rollback(
                                        """
                                        # Move of the shop
                                        ## Rollback
                                        ### Step 1: Stop
                                        ```
                                        stop all
                                        ```
                                        ### Step 2: Restore
                                        - the tables
                                        """)
                                .procedures())
                .extracting(Procedure::title, Procedure::steps, Procedure::commands)
                .containsExactly(
                        tuple(
                                "Rollback",
                                List.of("Step 1: Stop", "Step 2: Restore", "the tables"),
                                List.of("stop all")));
    }

    @Test
    void proseAloneIsAStep() {
        assertThat(
                        rollback(
                                        "## Rollback\n\nRestore the snapshot and restart.\n\n**Time:** 5 min\n")
                                .procedures())
                .extracting(Procedure::steps)
                .containsExactly(List.of("Restore the snapshot and restart."));
    }

    @Test
    void oneFindingSaysWhichLevelsHaveNoTime() {
        assertThat(
                        plan("## Phase 1: a\n- [ ] x\n## Rollback\n### Level 1: a\n- x\n### Level 2: b\n- y\n")
                                .findings())
                .extracting(Finding::message)
                .contains("The rollback levels 1, 2 do not say how long they take.");
    }

    private static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    private static Rollback rollback(String text) {
        return plan(text).arrangements().rollback();
    }
}
