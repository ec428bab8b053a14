package dev.cutover.plans.writeback;

import static dev.cutover.plans.writeback.Writes.DAY;
import static dev.cutover.plans.writeback.Writes.with;
import static dev.cutover.plans.writeback.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import dev.cutover.plans.markdown.MarkdownReader;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Mark;
import dev.cutover.plans.writeback.Outcome.Progress;
import dev.cutover.plans.writeback.Outcome.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Boxes are ticked and marked where they stand.
class WriteBackBoxesTest {

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

    private static Box sign(String text, String at, int length) {
        int offset = text.indexOf(at);
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new Box(false, line, offset, Box.Spelling.SIGN, length);
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
}
