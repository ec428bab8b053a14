package dev.cutover.plans.writeback;

import static dev.cutover.plans.writeback.Writes.TWO;
import static dev.cutover.plans.writeback.Writes.logged;
import static dev.cutover.plans.writeback.Writes.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Plan;
import dev.cutover.plans.writeback.Outcome.Closing;
import dev.cutover.plans.writeback.Outcome.Entry;
import dev.cutover.plans.writeback.Outcome.Log;
import dev.cutover.plans.writeback.Outcome.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The log goes into its tables, lines and bullets.
class WriteBackLogTest {

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
}
