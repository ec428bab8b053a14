package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.info;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Form;
import dev.cutover.plans.Grid;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Slot;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a document says of itself, held against its boxes and its numbers.
class ClaimRulesTest {

    private static final String JUDGED = "Write “[ ]”: whether it is met is judged at the end.";

    @Test
    void finalCriteriaThatAreTickedBeforeTheEndAreFlaggedEach() {
        String text =
                """
                ## Phase 1: Switch
                - [x] **1.1** a
                - [ ] **1.2** b
                ## Success Criteria
                - [x] Pages load
                - [ ] Nobody complains
                - [x] The backup is there
                """;
        assertThat(Linting.of(new EarlyTickRule(), text))
                .containsExactly(
                        warning(
                                5,
                                "early-tick",
                                "“Pages load” is ticked, but 1 of 2 tasks is open.",
                                JUDGED),
                        warning(
                                7,
                                "early-tick",
                                "“The backup is there” is ticked, but 1 of 2 tasks is open.",
                                JUDGED));
        assertThat(Linting.of(new EarlyTickRule(), text.replace("[ ] **1.2**", "[x] **1.2**")))
                .isEmpty();
        assertThat(Linting.of(new EarlyTickRule(), text.replace("** b", "** b (optional)")))
                .isEmpty();
    }

    @Test
    void criteriaOfAPhaseThatNobodyHasBegunAreFlaggedEach() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** a
                **Phase 1 Completion Criteria:**
                - [x] Pages load
                - [ ] Nobody complains
                """;
        assertThat(Linting.of(new EarlyTickRule(), text))
                .containsExactly(
                        warning(
                                4,
                                "early-tick",
                                "“Pages load” is ticked, but no task of its phase is done.",
                                JUDGED));
        assertThat(Linting.of(new EarlyTickRule(), text.replace("[x] Pages", "[ ] Pages")))
                .isEmpty();
    }

    @Test
    void theOpenBoxIsSpelledAsTheTickedOneIs() {
        String text = "## Phase 1: Switch\n- [ ] a\n## Success Criteria\n- [x] b\n- [x] c\n";
        Plan plan = Linting.plan(text);
        Plan spelled =
                new Plan(
                        plan.head(),
                        plan.phases(),
                        List.of(ticked(Box.Spelling.SIGN), ticked(Box.Spelling.CELL)),
                        false,
                        List.of(),
                        plan.sections(),
                        plan.arrangements(),
                        List.of());
        assertThat(Linting.of(new EarlyTickRule(), spelled, text))
                .extracting(Finding::fix)
                .containsExactly(JUDGED.replace("[ ]", "☐"), JUDGED.replace("[ ]", "–"));
    }

    private static Criterion ticked(Box.Spelling spelling) {
        return new Criterion("b", new Box(true, 4, 0, spelling, 1), false);
    }

    @Test
    void criteriaOfAPhaseThatIsPartlyDoneAreOneHint() {
        String text =
                """
                ## Phase 1: Switch
                - [x] **1.1** a
                - [ ] **1.2** b
                - [ ] **1.3** c
                **Phase 1 Completion Criteria:**
                - [x] Pages load
                - [x] Nobody complains
                """;
        assertThat(Linting.of(new EarlyTickRule(), text))
                .containsExactly(
                        info(
                                6,
                                "early-tick",
                                "2 of 2 criteria of “Phase 1: Switch” are ticked, but 2 tasks are"
                                        + " open: 1.2 and 1.3.",
                                "Write “[ ]” before what the open tasks may still change."));
    }

    @Test
    void aMarkThatSaysOtherwiseThanItsBoxIsFlagged() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** Back up (5 min, S) - **DONE 2026-03-01**
                - [x] **1.2** Restore - **NOT STARTED**
                - [x] **1.3** Tell everybody - **DONE**
                - [ ] **1.4** Look - **IN PROGRESS**
                - [ ] **1.5** Say when it is DONE
                """;
        assertThat(Linting.of(new DoneMarkRule(), text))
                .containsExactly(
                        warning(
                                2,
                                "done-mark",
                                "Task 1.1 says “DONE”, but its box is open, so it is still to be"
                                        + " done.",
                                "Write “[x]”, or take the mark out."),
                        warning(
                                3,
                                "done-mark",
                                "Task 1.2 says “NOT STARTED”, but its box is ticked, so it counts"
                                        + " as done.",
                                "Write “[ ]”, or take the mark out."));
    }

    private static final String HALF =
            """
            # Move the wiki
            **Status:** Phase 1 Complete, Phase 2: 67% (2/3)
            ## Quick Status
            **Overall Progress:** 3/5 tasks (60%)
            ## Phase 1: Prepare
            **Status:** ✅ COMPLETE
            - [x] **1.1** a
            - [x] **1.2** b
            ## Phase 2: Switch
            **Status:** PARTIAL (1/3 tasks - 33%)
            - [x] **2.1** a
            - [ ] **2.2** b
            - [ ] **2.3** c
            ## Phase 3: Later
            - [ ] **3.1** a (optional)
            """;

    @Test
    void aStatusThatTheBoxesDoNotBearOutIsFlagged() {
        assertThat(Linting.of(new ClaimedStatusRule(), HALF))
                .containsExactly(
                        claim(2, "Phase 2: 67% (2/3)", "1 of 3 tasks is done", "1/3 (33%)"),
                        claim(4, "3/5 tasks (60%)", "3 of 6 tasks are done", "3/6 (50%)"));
        String right = HALF.replace("67% (2/3)", "33% (1/3)").replace("3/5 tasks (60%)", "50%");
        assertThat(Linting.of(new ClaimedStatusRule(), right)).isEmpty();
    }

    @Test
    void aPhaseThatIsCalledCompleteOrNotStartedAndIsNotIsFlagged() {
        String text =
                """
                **Status:** not complete yet; updated 03/04
                ## Phase 1: Prepare
                **Status:** Complete
                - [ ] **1.1** a
                ## Phase 2: Switch
                **Status:** Not Started
                - [x] **2.1** a
                ## Phase 3: Tidy up
                **Progress:** 40 %
                - [x] **3.1** a
                ## Phase 4: Rest
                **Status:** Complete
                - [ ] **4.1** a (optional)
                """;
        assertThat(Linting.of(new ClaimedStatusRule(), text))
                .containsExactly(
                        claim(3, "Complete", "0 of 1 task is done", "0/1 (0%)"),
                        claim(6, "Not Started", "1 of 1 task is done", "1/1 (100%)"),
                        claim(9, "40 %", "1 of 1 task is done", "1/1 (100%)"));
    }

    private static Finding claim(int line, String said, String truth, String write) {
        return warning(
                line,
                "claimed-status",
                "“%s” is not what the boxes say: %s.".formatted(said, truth),
                "Write “%s”, or take it out: the bot counts.".formatted(write));
    }

    @Test
    void aRowOfTheStatusTableThatDiffersIsFlagged() {
        Form wrong =
                table(
                        Form.Kind.QUICK_STATUS,
                        "Phase|Tasks|Completed|Progress",
                        "Phase 1: Prepare|2|2|✅ 100%",
                        "Phase 2: Switch|4|2|33 %",
                        "Phase 9: Gone|1|1|1%",
                        "**TOTAL**|6|3|48%");
        assertThat(Linting.of(new StatusTableRule(), HALF, Linting.form(wrong)))
                .containsExactly(
                        warning(
                                102,
                                "status-table",
                                "The row “Phase 2: Switch” says 4 tasks and 2 completed, but by"
                                        + " the boxes 1 of 3 tasks is done.",
                                "Write 1/3 (33%), or leave the row to the export: the bot"
                                        + " counts."),
                        warning(
                                104,
                                "status-table",
                                "The row “**TOTAL**” says 48 %, but by the boxes 3 of 6 tasks are"
                                        + " done.",
                                "Write 3/6 (50%), or leave the row to the export: the bot"
                                        + " counts."));
        Form right =
                table(
                        Form.Kind.QUICK_STATUS,
                        "Phase|Tasks|Completed|Progress",
                        "Phase 1: Prepare|2|2|100%",
                        "Phase 2: Switch|3||");
        assertThat(Linting.of(new StatusTableRule(), HALF, Linting.form(right))).isEmpty();
    }

    @Test
    void aTimeTableThatDoesNotAddUpIsFlagged() {
        String text =
                """
                ## Phase 1: Prepare
                **Duration:** 2-3 hours
                - [ ] **1.1** a
                ## Phase 2: Switch
                **Duration:** 30 minutes
                - [ ] **2.1** a
                """;
        Form wrong =
                table(
                        Form.Kind.TIME_TRACKING,
                        "Phase|Estimated|Actual",
                        "Phase 1|2-3h|",
                        "Phase 2|2h + 48h|",
                        "**Total**|12-16h|");
        assertThat(Linting.of(new TimeTableRule(), text, Linting.form(wrong)))
                .containsExactly(
                        info(
                                102,
                                "time-table",
                                "The time table says 50 h for “Phase 2: Switch”, the phase itself"
                                        + " 30 min.",
                                "Write the same in both places."),
                        warning(
                                103,
                                "time-table",
                                "The total says 12 h to 16 h, but the rows above it add up to"
                                        + " 52 h to 53 h.",
                                "Write “52 h to 53 h”."));
        Form right =
                table(
                        Form.Kind.TIME_TRACKING,
                        "Phase|Estimated|Actual",
                        "Phase 1|2-3h|",
                        "Phase 2|30min|",
                        "Total|2.5-3.5h|");
        assertThat(Linting.of(new TimeTableRule(), text, Linting.form(right))).isEmpty();
    }

    @Test
    void aFieldThatSaysAnotherThingAtTheEndIsFlagged() {
        String text =
                """
                # Move the wiki
                **Version:** 2
                **Last Updated:** 2026-03-04 (second draft)
                ## Phase 1: Go
                - [ ] a

                ---
                **Version:** 3
                **Last Updated:** 2026-03-04
                **Next Review:** in May
                """;
        assertThat(Linting.of(new HeadFootRule(), text))
                .containsExactly(
                        warning(
                                8,
                                "head-and-foot",
                                "“Version” is “3” here, but “2” in line 2.",
                                "Take this line out, so that it is said once."));
        assertThat(Linting.of(new HeadFootRule(), text.replace("3\n**L", "2\n**L"))).isEmpty();
    }

    @Test
    void aCriterionThatCountsOtherwiseThanTheTasksIsFlagged() {
        String text =
                """
                ## Phase 1: Schema
                ### Migration 003: a
                - [ ] Run it
                ### Migration 004: b
                - [ ] Create 3 tables in 2 minutes
                ### Migration 005: c
                - [ ] Check < 9 indexes and 20 users
                **Phase 1 Completion Criteria:**
                - [ ] All 4 new tables are there
                - [ ] 3 tables are full, 7 users too
                ## Success Criteria
                - [ ] All 4 migrations went through
                - [ ] All 8 indexes are there
                """;
        assertThat(Linting.of(new CountsRule(), text))
                .containsExactly(
                        warning(
                                9,
                                "counts",
                                "“All 4 new tables are there” counts 4 new tables, but in the tasks"
                                        + " there are 3.",
                                "Write the number that is right in both places."),
                        warning(
                                12,
                                "counts",
                                "“All 4 migrations went through” counts 4 migrations, but the"
                                        + " headings name 3.",
                                "Write the number that is right in both places."));
        String right = text.replace("4 new", "3 new").replace("4 mig", "3 mig");
        assertThat(Linting.of(new CountsRule(), right)).isEmpty();
    }

    @Test
    void aPhaseWithoutABoxIsFlagged() {
        String text =
                """
                # Move the wiki
                ## Phase 1: Prepare
                - [ ] a
                ## Phase 2: Switch
                Switch the name.
                ## Phase 1 Completion Criteria
                ## Part: Phase 3: All of it
                ### Phase 4: Tidy up
                - [ ] b
                """;
        assertThat(Linting.of(new EmptyPhaseRule(), text))
                .containsExactly(
                        warning(
                                4,
                                "empty-phase",
                                "“Phase 2: Switch” has no box, so it is no phase of this plan.",
                                "Write what is to be done as “- [ ] …” below it, or take “phase”"
                                        + " out of the heading."));
        assertThat(Linting.of(new EmptyPhaseRule(), "# A\n## Phase 2: Switch\ntext\n")).isEmpty();
    }

    @Test
    void aSpeedUpThatTheNumbersDoNotBearOutIsFlagged() {
        String text =
                """
                ## Phase 1: Prepare
                **Duration:** 30 minutes (vs 2-3h estimated) 94% faster!
                - [x] a
                - two days instead of one, 10% faster
                - 2 hours instead of 1 hour, 50% faster
                """;
        assertThat(Linting.of(new SpeedUpRule(), text))
                .containsExactly(
                        warning(
                                2,
                                "speed-up",
                                "“94% faster” is not what the numbers say: 30 min instead of 2 h to"
                                        + " 3 h is 75-83 % less time.",
                                "Write “75-83 % faster”."),
                        warning(
                                5,
                                "speed-up",
                                "“50% faster” is not what the numbers say: 2 h instead of 1 h is"
                                        + " not less.",
                                "Leave the claim out: it was not faster."));
        assertThat(
                        Linting.of(
                                new SpeedUpRule(),
                                text.replace("94%", "80%").replace("1 hour", "4 h")))
                .isEmpty();
        assertThat(Linting.of(new SpeedUpRule(), "- 1 hour instead of 2 hours: 100% faster\n"))
                .isEmpty();
    }

    /// A table whose rows stand in the lines from 101 on.
    static Form table(Form.Kind kind, String heads, String... rows) {
        List<Grid.Row> all =
                Arrays.stream(rows)
                        .map(row -> new Grid.Row(101 + List.of(rows).indexOf(row), cells(row)))
                        .toList();
        return new Form(kind, "Table", 99, new Grid(99, cells(heads), all, 0), List.of(), 0);
    }

    private static List<Grid.Cell> cells(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(text -> new Grid.Cell(text, new Slot(1, 0, 0)))
                .toList();
    }
}
