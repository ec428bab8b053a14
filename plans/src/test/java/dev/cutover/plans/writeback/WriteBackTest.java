package dev.cutover.plans.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Box;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.Team;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Outcome.Added;
import dev.cutover.plans.writeback.Outcome.Closing;
import dev.cutover.plans.writeback.Outcome.Entry;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Remark;
import dev.cutover.plans.writeback.Outcome.Said;
import dev.cutover.plans.writeback.Outcome.Signature;
import dev.cutover.plans.writeback.Outcome.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDateTime TWO = DAY.atTime(2, 0);

    @Test
    void aTaskThatWasDoneIsTickedAndMarkedBehindItsTitle() {
        String text = "# Move\r\n\r\n## Phase 1: Prepare\r\n- [ ] **1.1** Back up (5 min, S)  \r\n";
        assertThat(done(text, "Ana"))
                .isEqualTo(
                        text.replace("[ ]", "[x]")
                                .replace("S)", "S) - **DONE 2026-03-01 by Ana**"));
    }

    @Test
    void theNoteBehindTheMarkIsReadAgain() {
        String text = "## Phase 1: Prepare\n- [ ] **1.1** Back up\n";
        for (String name : List.of("Ana", "ana_b", "_b_", "B*n", "[x] | `c", "a\nb", "<b>", "\\")) {
            Task task =
                    new MarkdownReader().read(done(text, name)).tasks().findFirst().orElseThrow();
            assertThat(task.title()).isEqualTo("Back up");
            assertThat(task.doneNote())
                    .isEqualTo("2026-03-01 by " + name.replace("\n", " ").replace('`', '\''));
        }
    }

    @Test
    void aMarkThatStandsThereGivesWay() {
        assertThat(done("## Phase 1\n- [ ] **1.1** Back up (5 min) - **NOT STARTED** ⏳\n", "Ana"))
                .isEqualTo(
                        "## Phase 1\n- [x] **1.1** Back up (5 min) - **DONE 2026-03-01 by Ana** ⏳\n");
        assertThat(done("## Phase 1\n- [ ] Turn the tap: OPEN the valve\n", "Ana"))
                .contains("OPEN the valve - **DONE 2026-03-01 by Ana**");
    }

    @Test
    void theMarkOfAWrappedTitleStandsBehindItsLastLine() {
        String text = "## Phase 1\n- [ ] **1.1** Back up\n  the database\n  - [ ] dump\n";
        String export = done(text, "Ana");
        assertThat(export).contains("  the database - **DONE 2026-03-01 by Ana**\n  - [ ] dump");
        Plan again = new MarkdownReader().read(export);
        assertThat(again.task("1.1").orElseThrow().doneNote()).isEqualTo("2026-03-01 by Ana");
    }

    @Test
    void aTaskThatWasOpenedAgainLosesItsTickAndItsMark() {
        String text = "## Phase 1\n- [x] **1.1** Back up - **DONE 2026-02-01**\n";
        assertThat(marked(text, false, new Mark(Mark.Kind.OPEN, null, null)))
                .isEqualTo("## Phase 1\n- [ ] **1.1** Back up - **OPEN**\n");
        String bare = "## Phase 1\n- [x] **1.1** Back up\n";
        assertThat(marked(bare, false, new Mark(Mark.Kind.OPEN, null, null)))
                .isEqualTo("## Phase 1\n- [ ] **1.1** Back up\n");
    }

    @Test
    void whatWasLeftOutIsMarkedAndStaysOpen() {
        String text = "## Phase 1\n- [ ] **1.1** Back up\n";
        for (Mark.Kind kind :
                List.of(Mark.Kind.SKIPPED, Mark.Kind.FAILED, Mark.Kind.NOT_APPLICABLE)) {
            String export = marked(text, false, new Mark(kind, DAY, "Ana"));
            assertThat(export)
                    .contains("- [ ] **1.1** Back up - **" + kind.name().replace('_', ' '));
            Task again = new MarkdownReader().read(export).tasks().findFirst().orElseThrow();
            assertThat(again.done()).isFalse();
            assertThat(again.title()).isEqualTo("Back up");
        }
    }

    @Test
    void signsAndCellsAreMarkedInTheirOwnWay() {
        String text =
                """
                ## Phase 1
                - ☐ one
                - ⬜ two
                - three

                | # | Task | Status | Actual |
                |---|------|--------|--------|
                | 1 | four | ✅ | |
                | 2 | five |        | |
                """;
        Box one = sign(text, "☐", 1);
        Box two = sign(text, "⬜", 1);
        Box three = sign(text, "three", 0);
        Box five = new Box(false, 9, text.indexOf("five |") + 6, Box.Spelling.CELL, 8);
        Plan plan = new MarkdownReader().read(text);
        Outcome outcome =
                with(
                        Map.of(one, true, two, true, three, true, five, true),
                        List.of(new Said(five, "Seen", "3 rows | ok")));
        assertThat(Writing.of(text, plan, outcome, Set.of()))
                .isEqualTo(
                        text.replace("☐", "☑")
                                .replace("⬜", "✅")
                                .replace("three", "☑ three")
                                .replace(
                                        "| 2 | five |        | |",
                                        "| 2 | five | ✅      | 3 rows \\| ok |"));
    }

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

    private static final Entry ISSUE =
            new Entry(
                    1,
                    TWO,
                    "Ana",
                    "login | slow",
                    "high",
                    "1.1",
                    new Closing(TWO.plusMinutes(65), "Ben", "pool raised"));
    private static final Entry OPEN_ISSUE =
            new Entry(2, TWO.plusMinutes(5), "Ben", "odd\nlog", "low", null, null);

    @Test
    void issuesFillTheEmptyRowAndThenAddRows() {
        String text =
                """
                ## Issues Log

                | Date | Issue | Severity | Resolution | Time to Resolve | Mood |
                |------|-------|----------|------------|-----------------|------|
                | | | | | | |

                Behind
                """;
        Forms forms = new Forms(text);
        Plan plan = forms.plan(forms.table(Kind.ISSUES, "| Date"));
        String export =
                write(
                        text,
                        plan,
                        logged(
                                new Log(
                                        List.of(ISSUE, OPEN_ISSUE),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of())));
        assertThat(export)
                .isEqualTo(
                        text.replace(
                                "| | | | | | |\n",
                                """
                                | 2026-03-01 02:00 | login \\| slow | high     | pool raised | 1 h 5 min       |      |
                                | 2026-03-01 02:05 | odd log | low      |            |                 |      |
                                """));
        Forms again = new Forms(export);
        Entry closed =
                new Entry(2, TWO.plusMinutes(5), "Ben", "odd\nlog", "low", null, ISSUE.closing());
        assertThat(
                        write(
                                export,
                                again.plan(again.table(Kind.ISSUES, "| Date")),
                                logged(
                                        new Log(
                                                List.of(ISSUE, closed),
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of()))))
                .isEqualTo(
                        export.replace(
                                "| low      |            |                 |",
                                "| low      | pool raised | 1 h           |"
                                        .replace("1 h           |", "1 h             |")));
    }

    @Test
    void issuesFillTheLinesToWriteOnAndThenMoreOfThem() {
        String text =
                """
                ## Notes

                Date/Time: ____
                Issue: ____
                Resolution: ____

                ## End
                """;
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.lines(Kind.NOTES, "____", "Date/Time: ", "Issue: ", "Resolution: "));
        Log log = new Log(List.of(ISSUE, OPEN_ISSUE), List.of(), List.of(), List.of(), List.of());
        assertThat(write(text, plan, logged(log)))
                .isEqualTo(
                        """
                        ## Notes

                        Date/Time: 2026-03-01 02:00
                        Issue: login | slow
                        Resolution: pool raised

                        Date/Time: 2026-03-01 02:05
                        Issue: odd log
                        Resolution: ____

                        ## End
                        """);
    }

    @Test
    void lessonsFillTheEmptyBulletAndThenAddBullets() {
        String text = "### Lessons Learned\n-\n\n### Improvements\n- \n";
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.lines(Kind.LESSONS, "", "Learned\n-"),
                        forms.lines(Kind.IMPROVEMENTS, "", "Improvements\n- "));
        Remark first = new Remark(TWO, "Ana", "[x] test the restore", null);
        Remark second = new Remark(TWO, "_n", "1. more hands", "1.2");
        Log log = new Log(List.of(), List.of(), List.of(), List.of(first, second), List.of(first));
        assertThat(write(text, plan, logged(log)))
                .isEqualTo(
                        """
                        ### Lessons Learned
                        - \\[x] test the restore (Ana, 2026-03-01 02:00)
                        - 1\\. more hands (task 1.2, \\_n, 2026-03-01 02:00)

                        ### Improvements
                        - \\[x] test the restore (Ana, 2026-03-01 02:00)
                        """);
    }

    @Test
    void theStatusIsComputedWhereItStands() {
        String text =
                """
                # Move

                **Status:** Ready
                **Owner:** Ben

                ## Quick Status

                **Overall Progress:** 0/4 tasks (0%)

                | Phase | Tasks | Completed | Progress |
                |-------|-------|-----------|----------|
                | Phase 1: Prepare | 1 | 1 | ✅ 100% |
                | Phase 2: Switch | 3 | 0 | 0% |
                | **TOTAL** | **4** | **0** | **0%** |

                ## Phase 1: Prepare
                **Status:** Complete
                - [x] **1.1** one

                ## Phase 2: Switch
                **Status:** Not started
                - [ ] **2.1** two
                - [ ] **2.2** three
                - [ ] **2.3** four

                ## Time

                | Phase | Estimated | Actual | Variance |
                |-------|-----------|--------|----------|
                | Phase 2 | 30min | | |
                | Total | 1h | | |
                """;
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.table(Kind.QUICK_STATUS, "| Phase | Tasks"),
                        forms.table(Kind.TIME_TRACKING, "| Phase | Est"));
        Progress progress =
                new Progress(
                        Progress.Stage.COMPLETE,
                        List.of(
                                new PhaseProgress("1", false, true, 1, 1, TWO, null, List.of()),
                                new PhaseProgress(
                                        "2",
                                        true,
                                        true,
                                        3,
                                        3,
                                        TWO,
                                        TWO.plusMinutes(45),
                                        List.of())),
                        TWO.minusMinutes(1),
                        TWO.plusMinutes(46),
                        null);
        assertThat(write(text, plan, progressed(progress)))
                .isEqualTo(
                        text.replace("**Status:** Ready", "**Status:** Complete (2026-03-01)")
                                .replace("0/4 tasks (0%)", "4/4 tasks (100%)")
                                .replace(
                                        "| Phase 2: Switch | 3 | 0 | 0% |",
                                        "| Phase 2: Switch | 3 | 3 | ✅ 100% |")
                                .replace(
                                        "| **4** | **0** | **0%** |",
                                        "| **4** | **4** | **100%** |")
                                .replace(
                                        "**Status:** Not started",
                                        "**Status:** Complete (2026-03-01)")
                                .replace("| 30min | | |", "| 30min | 45 min | +15 min |")
                                .replace("| 1h | | |", "| 1h | 47 min | -13 min |"));
    }

    @Test
    void theDrawingOfTheCertificateKeepsItsWidth() {
        String text =
                """
                ```
                ┌──────────────────────────┐
                │  Date: [YYYY-MM-DD]      │
                │  Duration: [X] hours     │
                └──────────────────────────┘
                ```
                Total Downtime: ____ minutes (goal: < 15 minutes)
                """;
        Forms forms = new Forms(text);
        Plan plan =
                forms.plan(
                        forms.lines(Kind.CERTIFICATE, "[YYYY-MM-DD]", "Date: "),
                        forms.lines(Kind.CERTIFICATE, "[X]", "Duration: "),
                        forms.lines(Kind.CERTIFICATE, "____", "Total Downtime: "));
        Progress progress =
                new Progress(
                        Progress.Stage.COMPLETE,
                        List.of(),
                        TWO,
                        TWO.plusMinutes(150),
                        Duration.ofMinutes(12));
        assertThat(write(text, plan, progressed(progress)))
                .isEqualTo(
                        """
                        ```
                        ┌──────────────────────────┐
                        │  Date: 2026-03-01        │
                        │  Duration: 2.5 hours     │
                        └──────────────────────────┘
                        ```
                        Total Downtime: 12 minutes (goal: < 15 minutes)
                        """);
    }

    @Test
    void whoSignsStandsInTheRowOfTheRoleAndNobodyIsOverwritten() {
        String text =
                """
                | Role | Name | Signature | Date |
                |------|------|-----------|------|
                | DBA  | ____ | ____      | ____ |
                | Lead | Cleo | ____      | ____ |

                **Approved by:** ____
                """;
        Forms forms = new Forms(text);
        Team team =
                new Team(
                        List.of(),
                        List.of(),
                        List.of(
                                new Team.SignOff(
                                        "DBA",
                                        3,
                                        forms.slot("| DBA  |", " ____ "),
                                        forms.slot("| DBA  | ____ |", " ____      "),
                                        forms.slot("| DBA  | ____ | ____      |", " ____ ")),
                                new Team.SignOff(
                                        "Lead", 4, forms.slot("| Lead |", " Cleo "), null, null),
                                new Team.SignOff(
                                        "Approved by",
                                        6,
                                        forms.slot("by:** ", "____"),
                                        null,
                                        null)));
        Plan plan = forms.plan(List.of(), team);
        Outcome outcome =
                signed(
                        new Signature("DBA", "Ana|b", TWO),
                        new Signature("Lead", "Ben", TWO),
                        new Signature("Approved by", "Ben", TWO));
        assertThat(write(text, plan, outcome))
                .isEqualTo(
                        """
                        | Role | Name | Signature | Date |
                        |------|------|-----------|------|
                        | DBA  | Ana\\|b | signed in chat | 2026-03-01 02:00 |
                        | Lead | Cleo | ____      | ____ |

                        **Approved by:** Ben, signed in chat, 2026-03-01 02:00
                        """);
    }

    private static Box sign(String text, String at, int length) {
        int offset = text.indexOf(at);
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new Box(false, line, offset, Box.Spelling.SIGN, length);
    }

    private static Blank blank(
            Forms forms, Blank.Kind kind, String before, String slot, boolean secret) {
        return new Blank(
                before, kind, 2, "Phase 1", null, secret, forms.slot(before, slot), List.of());
    }

    private static String done(String text, String by) {
        return marked(text, true, new Mark(Mark.Kind.DONE, DAY, by));
    }

    private static String marked(String text, boolean done, Mark mark) {
        Plan plan = new MarkdownReader().read(text);
        Box box = plan.tasks().findFirst().orElseThrow().box();
        Map<Box, Boolean> boxes = new HashMap<>(Map.of(box, done));
        return write(
                text,
                plan,
                new Outcome(
                        boxes,
                        Map.of(box, mark),
                        List.of(),
                        List.of(),
                        List.of(),
                        Progress.NONE,
                        Log.EMPTY,
                        List.of()));
    }

    private static String write(String text, Plan plan, Outcome outcome) {
        Written written = new WriteBack(new MarkdownReader()).of(text, plan, outcome);
        assertThat(written.leftOut()).isEmpty();
        return written.text();
    }

    private static Outcome with(Map<Box, Boolean> boxes, List<Said> said) {
        return outcome(boxes, said, List.of(), null, Progress.NONE, Log.EMPTY, List.of());
    }

    private static Outcome adding(Added added) {
        return outcome(Map.of(), List.of(), List.of(), added, Progress.NONE, Log.EMPTY, List.of());
    }

    private static Outcome valued(Value... values) {
        return outcome(
                Map.of(), List.of(), List.of(values), null, Progress.NONE, Log.EMPTY, List.of());
    }

    private static Outcome logged(Log log) {
        return outcome(Map.of(), List.of(), List.of(), null, Progress.NONE, log, List.of());
    }

    private static Outcome progressed(Progress progress) {
        return outcome(Map.of(), List.of(), List.of(), null, progress, Log.EMPTY, List.of());
    }

    private static Outcome signed(Signature... signatures) {
        return outcome(
                Map.of(),
                List.of(),
                List.of(),
                null,
                Progress.NONE,
                Log.EMPTY,
                List.of(signatures));
    }

    private static Outcome outcome(
            Map<Box, Boolean> boxes,
            List<Said> said,
            List<Value> values,
            @Nullable Added added,
            Progress progress,
            Log log,
            List<Signature> signatures) {
        return new Outcome(
                boxes,
                Map.of(),
                said,
                values,
                added == null ? List.of() : List.of(added),
                progress,
                log,
                signatures);
    }
}
