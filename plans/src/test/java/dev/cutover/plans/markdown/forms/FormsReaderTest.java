package dev.cutover.plans.markdown.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Form;
import dev.cutover.plans.Form.Column;
import dev.cutover.plans.Form.Kind;
import dev.cutover.plans.Grid;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsReaderTest {

    private static final String PLAN =
            "# Move\n\n## Phase 1: Copy\n- [ ] x\n\n## Phase 2: Switch\n- [ ] y\n\n";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Quick Status, Phase | Tasks | Completed | Progress, QUICK_STATUS",
        "x, Phase | # Tasks | Done | %, QUICK_STATUS",
        "x, Fase | Tareas | Completadas | Progreso, QUICK_STATUS",
        "Phase Status, Phase | Status | Started | Completed | By, PHASE_STATUS",
        "x, Phase | Status, PHASE_STATUS",
        "Overall Status, Item | Status, OVERALL_STATUS",
        "Go-Live Authorization, Check | Status, OVERALL_STATUS",
        "Time Tracking, Phase | Estimated | Actual | Variance | Notes, TIME_TRACKING",
        "x, Task | Planned | Actual, TIME_TRACKING",
        "Zeiten, Phase | Geplant | Tatsächlich | Abweichung, TIME_TRACKING",
        "Risk Log, Date | Risk | Impact | Resolution | Status, RISKS",
        "Risk Register, Risk | Likelihood | Impact | Mitigation, RISKS",
        "Risiken, Datum | Risiko | Auswirkung, RISKS",
        "Issues Log, Date | Issue | Severity | Resolution | Time to Resolve, ISSUES",
        "Incident log, When | Incident | Fix, ISSUES",
        "Problems, # | Problem | Owner | Status, ISSUES",
        "Störungen, Zeit | Störung | Lösung, ISSUES",
        "Sign-off, Role | Name | Signature | Date, SIGN_OFF",
        "x, Role | Name | Signature, SIGN_OFF",
        "Approvals, Name | Date, SIGN_OFF",
        "Lessons learned, Lesson | Action, LESSONS",
    })
    void aTableIsTheFormThatItsHeadsSay(String title, String heads, Kind kind) {
        Form form = only(PLAN + "## " + title + "\n\n" + table(heads) + "\n\nBehind.\n");
        assertThat(form.kind()).isEqualTo(kind);
        assertThat(form.title()).isEqualTo(title);
        assertThat(form.columns()).hasSameSizeAs(Objects.requireNonNull(form.grid()).heads());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Known issues, Issue | Workaround",
        "Troubleshooting, Problem | Solution",
        "Common problems, Date | Problem | Fix",
        "Contacts, Role | Name | Phone",
        "Services, Name | Port | Status",
        "Checks, Check | Expected | Actual | Pass/Fail",
        "Table of contents, Section | Page",
    })
    void whatNobodyFillsInIsNoForm(String title, String heads) {
        assertThat(forms(PLAN + "## " + title + "\n\n" + table(heads) + "\n")).isEmpty();
    }

    @Test
    void anAssessmentMadeBeforeIsNoLog() {
        assertThat(
                        forms(
                                PLAN
                                        + "## Risk assessment\n\n| Risk | Impact | Mitigation |\n|-|-|-|\n| a | b | c |\n"))
                .isEmpty();
    }

    @Test
    void aTableSaysWhatItsColumnsAndRowsAreAbout() {
        String text =
                PLAN
                        + "## Time Tracking\n\n| Phase | Estimated | Actual | Odd |\n|-|-|-|-|\n| Phase 1 | 2h | | |\n| Switch | 1h | | |\n| **Total** | 3h | | |\n";
        Form form = only(text);
        assertThat(form.columns())
                .containsExactly(Column.PHASE, Column.ESTIMATED, Column.ACTUAL, Column.OTHER);
        assertThat(form.phases())
                .containsOnly(java.util.Map.entry(13, "1"), java.util.Map.entry(14, "2"));
        assertThat(text.substring(form.end())).isEqualTo("\n");
    }

    @Test
    void theRowToBeginWithIsEmpty() {
        Form form = only(PLAN + "## Risk log\n| Date | Risk |\n|-|-|\n| 1 | a |\n| | |\n");
        assertThat(Objects.requireNonNull(form.grid()).rows())
                .extracting(Grid.Row::isEmpty)
                .containsExactly(false, true);
    }

    @Test
    void linesForIssuesAreRepeated() {
        String text =
                PLAN
                        + """
                        ## Notes / Issues Encountered

                        Date/Time: _______
                        Issue: ________
                        Resolution: _________

                        **Date/Time:** _______
                        **Issue:**
                        **Resolution:** done

                        ---
                        The end.
                        """;
        Form form = only(text);
        assertThat(form.kind()).isEqualTo(Kind.ISSUES);
        assertThat(form.slots())
                .extracting(Form.Line::label)
                .containsExactly(
                        "Date/Time", "Issue", "Resolution", "Date/Time", "Issue", "Resolution");
        assertThat(written(text, form))
                .containsExactly("_______", "________", "_________", "_______", "", "done");
        assertThat(text.substring(form.end())).startsWith("\n\n---");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Lessons Learned\n-\n",
                "### Lessons Learned\n- \n",
                "### Lessons learned\n*\n\n---\n",
                "**Lessons Learned:**\n-\n",
                "**Lessons Learned:**\n\n- \n",
                "## Lecciones aprendidas\n-\n",
                "## What went wrong?\n1.\n",
            })
    void anEmptyBulletIsAPlaceBehindIt(String text) {
        Form form = only(PLAN + text);
        assertThat(form.kind()).isEqualTo(Kind.LESSONS);
        assertThat(form.slots()).hasSize(1);
        Form.Line line = form.slots().getFirst();
        assertThat(line.label()).isEmpty();
        assertThat(line.slot().length()).isZero();
        assertThat((PLAN + text).substring(0, line.slot().offset()))
                .matches("(?s).*\n([-*]|1\\.) ?");
        assertThat(form.bullet()).matches("(- |\\* |1\\. )");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'**Deployment Notes:**\n```\n[Add any notes here]\n```', NOTES, [Add any notes here]",
        "'### General Notes\n[Your notes]', NOTES, [Your notes]",
        "'## Notes\n_______________', NOTES, _______________",
        "'### Improvements for next time\n- [What to change]', IMPROVEMENTS, [What to change]",
        "'## Lessons\n_None yet_', LESSONS, _None yet_",
        "'## Lessons\nTBD', LESSONS, TBD",
        "'## Notizen\n(fill in here)', NOTES, (fill in here)",
    })
    void aPlaceholderIsAPlace(String section, Kind kind, String place) {
        String text = PLAN + section + "\n";
        Form form = only(text);
        assertThat(form.kind()).isEqualTo(kind);
        assertThat(written(text, form)).containsExactly(place);
    }

    @Test
    void linesGoOnWithinTheFence() {
        String text = PLAN + "**Notes:**\r\n```\r\n[Add notes]\r\n```\r\n";
        assertThat(text.substring(only(text).end())).startsWith("\r\n```");
        String empty = PLAN + "## Notes\n```\n```\n";
        assertThat(empty.substring(only(empty).end())).isEqualTo("\n```\n");
    }

    @Test
    void whatIsWrittenAlreadyIsGoneOnWith() {
        String text = PLAN + "## Lessons learned\n* Too slow\n* Too late\n\n## Notes\nRead this.\n";
        Form form = only(text);
        assertThat(form.slots()).isEmpty();
        assertThat(form.bullet()).isEqualTo("* ");
        assertThat(text.substring(form.end())).startsWith("\n\n## Notes");
    }

    @Test
    void anEmptySectionIsAFormByItsHeadingAlone() {
        String text =
                PLAN + "## Lessons learned\n\n## Improvements\n\n## Notes\n### General notes\n";
        assertThat(forms(text))
                .extracting(
                        Form::kind,
                        form -> text.substring(0, form.end()).lines().toList().getLast())
                .containsExactly(
                        tuple(Kind.LESSONS, "## Lessons learned"),
                        tuple(Kind.IMPROVEMENTS, "## Improvements"),
                        tuple(Kind.NOTES, "### General notes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Improvements\n- [ ] Make it faster\n",
                "## Notes\nRead this first.\n",
                "## Notes\n- Use the new host\n",
                "## Known issues\n-\n",
                "## Lessons learned meeting\n- [ ] Invite all\n",
                "- [ ] **1.2** Write\n  - Notes: ____\n",
                "Tenant: ____\n",
                "Start: ____\n",
            })
    void whatIsWorkOrProseIsNoForm(String text) {
        assertThat(forms(PLAN + text)).isEmpty();
    }

    @Test
    void aCertificateHasItsPlacesInTheDrawingToo() {
        String text =
                PLAN
                        + """
                        ## Completion Certificate

                        When all tasks complete:

                        ```
                        ┌──────────────────────┐
                        │  MOVED ✅             │
                        │  Date: [YYYY-MM-DD]  │
                        │  Duration: [X] hours │
                        │  Status: SUCCESS     │
                        └──────────────────────┘
                        ```

                        **Completed by:** ________
                        **Date:** ____

                        ---

                        **Version:** 1.0
                        **Approved:** [later]
                        """;
        Form form = only(text);
        assertThat(form.kind()).isEqualTo(Kind.CERTIFICATE);
        assertThat(form.slots())
                .extracting(Form.Line::label)
                .containsExactly("Date", "Duration", "Completed by", "Date");
        assertThat(written(text, form)).containsExactly("[YYYY-MM-DD]", "[X]", "________", "____");
        assertThat(text.substring(form.end())).startsWith("\n\n---");
    }

    @Test
    void measuresAreACertificateWhereverTheyStand() {
        String text =
                PLAN
                        + """
                        ## Sign-Off

                        - Technical lead sign-off: ____ Date: ____
                        - All systems run

                        Migration Duration: Start: ____ End: ____ Total: ____ hours

                        Total Downtime: ____ minutes (goal: < 15 minutes)
                        """;
        List<Form> forms = forms(text);
        assertThat(forms)
                .extracting(
                        Form::kind, form -> form.slots().stream().map(Form.Line::label).toList())
                .containsExactly(
                        tuple(Kind.SIGN_OFF, List.of("Technical lead sign-off", "Date")),
                        tuple(
                                Kind.CERTIFICATE,
                                List.of("Start", "End", "Total", "Total Downtime")));
        assertThat(forms.getLast().line()).isEqualTo(14);
    }

    @Test
    void theOverallStatusIsReplacedWhereItStands() {
        String text =
                PLAN + "## Overall Status\n\n**Ready for production:** NO\n**Decision:** ____\n";
        assertThat(written(text, only(text))).containsExactly("NO", "____");
    }

    private static String table(String heads) {
        int columns = heads.split("\\|", -1).length;
        return "| "
                + heads
                + " |\n"
                + "|---".repeat(columns)
                + "|\n"
                + "| ".repeat(columns)
                + "|\n";
    }

    private static List<String> written(String text, Form form) {
        return form.slots().stream()
                .map(line -> text.substring(line.slot().offset(), line.slot().end()))
                .toList();
    }

    private static Form only(String text) {
        List<Form> forms = forms(text);
        assertThat(forms).as(text).hasSize(1);
        return forms.getFirst();
    }

    private static List<Form> forms(String text) {
        return new MarkdownReader().read(text).arrangements().forms();
    }
}
