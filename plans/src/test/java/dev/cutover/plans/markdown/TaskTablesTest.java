package dev.cutover.plans.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Box;
import dev.cutover.plans.Box.Spelling;
import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTablesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Task | Status",
                "Step | Owner",
                "Check | Expected",
                "No. | Activity",
                "What | When",
                "Item | Done?",
                "ID | Description",
                "Aufgabe | Zuständig",
                "Schritt | Dauer",
                "Maßnahme | Erledigt",
                "Tâche | Responsable",
                "Étape | Durée",
                "Tarea | Estado",
                "Paso | Hora",
                "Attività | Stato",
                "Taak | Wie",
                "Zadanie | Status",
                "Задача | Исполнитель",
                "任务 | 状态",
                "作業 | 担当",
                "**Task** | *Status*",
            })
    void aTableOfTasksIsKnownByItsHeads(String heads) {
        String first = heads.startsWith("No.") || heads.startsWith("ID") ? "7" : "do it";
        Plan plan = read("| %s |\n|---|---|\n| %s | do it |\n".formatted(heads, first));
        assertThat(plan.tasks().map(Task::title)).containsExactly("do it");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Risk | Action | Owner",
                "Issue | Action | Status",
                "Role | Name | Phone",
                "Role | Signature | Date",
                "Item | Signature | Date",
                "Task | Estimated | Actual",
                "Phase | Estimated | Actual",
                "Phase | Status | Started",
                "Cause | What | Owner",
                "Symptom | Check | Expected",
                "Service | Port | Owner",
                "Command | Purpose | Notes",
                "Task | Command | Notes",
                "Parameter | Description | Default",
                "Trigger | Action | Owner",
                "Version | Date | Change",
            })
    void anyOtherTableIsNoWork(String heads) {
        Plan plan = read("| %s |\n|---|---|---|\n| a b | c d | e f |\n".formatted(heads));
        assertThat(plan.counts().boxes()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Rollback",
                "Contacts",
                "Sign-off",
                "Troubleshooting",
                "Risk log",
                "Rückfall"
            })
    void aTableBelowAHeadingThatIsNoWorkIsNone(String heading) {
        assertThat(
                        read("# T\n\n## "
                                        + heading
                                        + "\n\n| Task | Owner |\n|---|---|\n| a | b |\n")
                                .tasks())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "done, true, CELL, 4",
        "Done 21:04 by Ana, true, CELL, 17",
        "COMPLETED, true, CELL, 9",
        "✅, true, CELL, 1",
        "☑️ ok, true, CELL, 5",
        "x, true, CELL, 1",
        "Pass, true, CELL, 4",
        "erledigt, true, CELL, 8",
        "fait, true, CELL, 4",
        "hecho, true, CELL, 5",
        "готово, true, CELL, 6",
        "'', false, CELL, 0",
        "open, false, CELL, 4",
        "pending, false, CELL, 7",
        "not done, false, CELL, 8",
        "fail, false, CELL, 4",
        "n.a., false, CELL, 4",
        "Pass/Fail, false, CELL, 9",
        "Pass / Fail, false, CELL, 11",
        "☐, false, CELL, 1",
        "☐ Pass ☐ Fail, false, CELL, 13",
        "✅ ☐, false, CELL, 3",
        "[ ], false, BRACKETS, 1",
        "[x], true, BRACKETS, 1",
    })
    void theStatusSaysWhetherItIsDone(String cell, boolean done, Spelling spelling, int length) {
        String text = "| Task | Status |\n|---|---|\n| do it | " + cell + " |\n";
        Box box = read(text).tasks().findFirst().orElseThrow().box();
        int brackets = spelling == Spelling.BRACKETS ? 1 : 0;
        int offset = text.indexOf("do it | ") + "do it | ".length() + brackets;
        // An empty cell has two blanks; the mark goes behind the first.
        assertThat(box).isEqualTo(new Box(done, 3, offset, spelling, length));
    }

    @Test
    void withoutAStatusTheSignGoesBeforeTheTask() {
        String text =
                "| Task | Owner |\n|---|---|\n|  do it | Ana |\n| ☑ done | Ana |\n| [x] too | b |\n";
        assertThat(read(text).tasks())
                .extracting(Task::title, Task::box)
                .containsExactly(
                        tuple("do it", new Box(false, 3, text.indexOf("do it"), Spelling.SIGN, 0)),
                        tuple("done", new Box(true, 4, text.indexOf("☑"), Spelling.SIGN, 1)),
                        tuple("too", new Box(true, 5, text.indexOf("[x]") + 1)));
    }

    @Test
    void aRowWithoutACellForItsStatusHasASignToo() {
        String text = "| Task | Owner | Status |\n|---|---|---|\n| do it | Ana |\n";
        assertThat(read(text).tasks())
                .extracting(Task::box)
                .containsExactly(new Box(false, 3, text.indexOf("do it"), Spelling.SIGN, 0));
    }

    @Test
    void aColumnOfBoxesNeedsNoHead() {
        String text = "|  | Task | Owner |\n|---|---|---|\n| [ ] | a | b |\n| [x] | c | d |\n";
        assertThat(read(text).tasks()).extracting(Task::done).containsExactly(false, true);
        assertThat(EveryBoxTest.boxes(read(text)))
                .allSatisfy(box -> assertThat(text.charAt(box.offset() - 1)).isEqualTo('['));
    }

    @Test
    void theOtherColumnsAreWhatIsSaidOfTheTask() {
        Task task =
                task(
                        "| Task | Owner | Start | Duration (min) | Expected | Command | System | Status |",
                        "| do it | Ana | T+1h | 90 | 3 rows | `ls \\| wc` | db | waits for Ben |");
        assertThat(task.estimate()).isEqualTo(Estimate.ofMinutes(90));
        assertThat(task.details().owner()).isEqualTo("Ana");
        assertThat(task.details().offsetMinutes()).isEqualTo(60);
        assertThat(task.details().expected()).containsExactly("3 rows");
        assertThat(task.details().commands()).containsExactly("ls | wc");
        assertThat(task.details().notes()).containsExactly("System: db", "Status: waits for Ben");
    }

    @Test
    void aTimeOfDayAndAnUnknownDurationAreNotes() {
        Task task = task("| Task | Start | Duration |", "| do it | 22:30 | short |");
        assertThat(task.details().notes()).containsExactly("Start: 22:30", "Duration: short");
        assertThat(task.details().offsetMinutes()).isNull();
    }

    @Test
    void totalsTemplatesAndSubHeadsAreNoTasks() {
        Plan plan =
                read(
                        """
                        | # | Task | Owner | Duration |
                        |---|------|-------|----------|
                        | | **Before** | | |
                        | 1 | do it | Ana | 5 min |
                        | 2 | [Task] | [Name] | |
                        | 3 | ___ | | |
                        | 4 | | | |
                        | | Total | | 5 min |
                        | Summe | | | 5 min |
                        """);
        assertThat(plan.tasks()).extracting(Task::title).containsExactly("do it");
    }

    @Test
    void idsThatOccurTwiceAreNone() {
        Plan plan =
                read(
                        """
                        ## Phase 1

                        | # | Task |
                        |---|------|
                        | 1 | a |
                        | 2 | b |

                        ## Phase 2

                        | # | Task |
                        |---|------|
                        | 1 | c |
                        """);
        assertThat(plan.tasks()).extracting(Task::id).containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void idsThatAreUniqueAreKept() {
        Plan plan =
                read(
                        """
                        ## Phase 1

                        | Step | Action |
                        |------|--------|
                        | 1.1 | a |
                        | **1.2** | b |

                        ## Phase 2

                        | Step | Action |
                        |------|--------|
                        | DB-7 | c |
                        """);
        assertThat(plan.tasks()).extracting(Task::id).containsExactly("1.1", "1.2", "DB-7");
    }

    @Test
    void besideBoxesATableIsWorkOnlyInAPhaseThatHasNone() {
        String table = "| # | Task | Owner |\n|---|---|---|\n| 7 | %s | Ana |\n\n";
        Plan plan =
                read(
                        "# T\n\n## Phase 1\n\n- [ ] a\n\n"
                                + table.formatted("not this")
                                + "## Phase 2\n\n"
                                + table.formatted("this")
                                + "## Roles\n\n"
                                + table.formatted("nor this"));
        assertThat(plan.tasks()).extracting(Task::title).containsExactly("a", "this");
        assertThat(messages(plan))
                .contains("This table row is taken for a task, as its phase has no boxes.");
    }

    @Test
    void aTableInAListIsPartOfItsItem() {
        assertThat(read("- see\n\n  | Task | Owner |\n  |---|---|\n  | a | b |\n").tasks())
                .isEmpty();
    }

    private static List<String> messages(Plan plan) {
        return plan.findings().stream().map(Finding::message).toList();
    }

    private static Task task(String heads, String row) {
        String dashes = heads.replaceAll("[^|]+", "---");
        return read(heads + "\n" + dashes + "\n" + row + "\n").tasks().findFirst().orElseThrow();
    }

    private static Plan read(String text) {
        return new MarkdownReader().read(text);
    }
}
