package dev.cutover.plans.markdown.blanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.Announcement;
import dev.cutover.plans.Blank;
import dev.cutover.plans.Blank.Kind;
import dev.cutover.plans.Slot;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "- [ ] Tenant ID: ____ # Tenant ID # ____",
                "- [ ] Collected new Tenant ID: _______ # new Tenant ID # _______",
                "- [x] Recorded the app URL: https://____.example.net # app URL # ____",
                "- Custom domains (if any): ___ # Custom domains # ___",
                "**Completed by:** ________ # Completed by # ________",
                "Total Downtime: ____ minutes (goal: < 15) # Total Downtime # ____",
                "Name: \\_\\_\\_\\_ # Name # \\_\\_\\_\\_",
                "> Approved by ____ # Approved by # ____",
            })
    void aLineToWriteOnHasANameAndAPlace(String line, String name, String written) {
        String text = "# T\r\n\r\n" + line + "\r\n";
        Blank blank = only(text);
        assertThat(blank.name()).isEqualTo(name);
        assertThat(blank.kind()).isEqualTo(Kind.LINE);
        assertThat(cut(text, blank)).isEqualTo(written);
        assertThat(blank.line()).isEqualTo(3);
    }

    @Test
    void severalStandOnOneLine() {
        assertThat(blanks("Start: ___ End: ____ Total: ___ hours\n"))
                .extracting(Blank::name)
                .containsExactly("Start", "End", "Total");
    }

    @Test
    void cellsAreCalledByRowAndColumn() {
        String text =
                "| Role | Name | Date |\n|---|---|---|\n| DBA | ____ | ____ |\n\n| Field | Value |\n|---|---|\n| Region | ___ |\n";
        assertThat(blanks(text))
                .extracting(Blank::name)
                .containsExactly("DBA Name", "DBA Date", "Region");
    }

    @Test
    void namesAreUnique() {
        assertThat(blanks("Issue: ____\n\nIssue: ____\n\nIssue: ____\n"))
                .extracting(Blank::name)
                .containsExactly("Issue", "Issue 2", "Issue 3");
        assertThat(blanks("## Move 1: a (5 min)\nTime: ____\n## Move 2: b\nTime: ____\n"))
                .extracting(Blank::name)
                .containsExactly("Time (Move 1)", "Time (Move 2)");
        assertThat(blanks("## Notes\n- ____\n- ____\n"))
                .extracting(Blank::name)
                .containsExactly("Notes", "Notes 2");
        assertThat(blanks("Remarks:\n______\n\n______\n"))
                .extracting(Blank::name)
                .containsExactly("Remarks");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "`____`",
                "snake___case",
                "___very important___",
                "__init__",
                "```\nName: ____\n```",
                "a __ b",
                "___"
            })
    void otherUnderscoresAreNoBlank(String text) {
        assertThat(blanks(text + "\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "Record backup file location # backup file location",
                "Recorded average daily traffic # average daily traffic",
                "Record the row count (users) # row count",
                "Note the current tier # current tier",
                "**Write down** the start time # start time",
                "Save the task ID # task ID",
                "Copy DSN key # DSN key",
            })
    void aTaskMayAskToRecord(String line, String name) {
        String text = "## Phase 1: a\n- [ ] " + line + "  \n- [ ] b\n";
        Blank blank = only(text);
        assertThat(blank.name()).isEqualTo(name);
        assertThat(blank.kind()).isEqualTo(Kind.RECORD);
        assertThat(blank.task()).isEqualTo("1.1");
        assertThat(blank.slot()).isEqualTo(new Slot(2, text.indexOf(line) + line.length(), 0));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Save and exit",
                "Save DNS changes",
                "Note that it is late",
                "Note any manual fixes",
                "Record set created",
                "Records are complete",
                "Copy the file to the server",
                "Recording started"
            })
    void otherTasksRecordNothing(String line) {
        assertThat(blanks("## Phase 1: a\n- [ ] " + line + "\n")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "`app --name NEW_APP_NAME` # NEW_APP_NAME",
                "`dump --uri=\"OLD_URI\"` # OLD_URI",
                "Open https://STORAGE_ACCOUNT.example.net # STORAGE_ACCOUNT",
                "`login -p <PASSWORD>` # PASSWORD",
                "Log in to <your-tenant> # your-tenant",
                "Lead: [Name] # Name",
                "Date: [YYYY-MM-DD] # YYYY-MM-DD",
                "Restore `dump_YYYYMMDD_HHMMSS.sql` # YYYYMMDD_HHMMSS",
                "Password: [generate secure password] # generate secure password",
                "`ssh {{ JUMP_HOST }}` # JUMP_HOST",
                "`cp a s3://your-bucket-name/` # your-bucket-name",
            })
    void aNameStandsForAValue(String line, String name) {
        Blank blank = only(line + "\n");
        assertThat(blank.name()).isEqualTo(name);
        assertThat(blank.kind()).isEqualTo(Kind.PLACEHOLDER);
        assertThat(blank.slot()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "`echo $CLIENT_ID`",
                "`echo ${NEW_URI}`",
                "`export NEW_URI=x; run NEW_URI`",
                "Set DATABASE_URL in the settings",
                "`SELECT TABLE_NAME FROM t`",
                "Answer HTTP_500",
                "a <br> <b>bold</b> <https://example.com> <a@example.com>",
                "[Link](https://example.com) and [Text][ref]",
                "[Docs]: https://example.com",
                "- [x] [INFO] done",
                "`List<String>`",
                "`cat <<EOF`",
                "`grep [A-Z]`",
                "```\n[Service]\n```",
                "![Logo](x.png)"
            })
    void mostNamesAreThemselves(String text) {
        assertThat(blanks(text + "\n")).isEmpty();
    }

    @Test
    void aPlaceholderHasAllItsUses() {
        String text =
                "Use NEW_URI.\n\n```sh\nrun NEW_URI\nrun NEW_URI NEW_URI\n```\n\n```\n│ NEW_URI │\n│ [X] hours, [Total] │\n```\n";
        assertThat(only(text).uses()).containsExactly(1, 4, 5, 9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Token stored, true",
        "API key, true",
        "MongoDB connection string, true",
        "Keyboard, false",
        "Tenant ID, false"
    })
    void secretsAreKnownByTheirName(String name, boolean secret) {
        assertThat(only(name + ": ____\n").secret()).isEqualTo(secret);
    }

    @Test
    void tooManyAreLeftOutAndThatIsSaid() {
        var plan = new MarkdownReader().read("a: ___\n\n".repeat(10_001));
        assertThat(plan.arrangements().blanks()).hasSize(10_000);
        assertThat(plan.findings()).extracting("rule").containsExactly("too-many-blanks");
    }

    @Test
    void announcementsStandInTasksOrAreFieldsOfAPhase() {
        String text =
                """
                ## Phase 1: a
                **Announcement:** "We begin"
                - [ ] Announce to team: "Cutover starting now"
                - [ ] b
                  - [ ] Users notified of downtime
                  - Post in #ops: "half way"
                **Phase 1 Completion Criteria:**
                - [ ] Stakeholders notified
                ## Rollback
                - Notify users
                """;
        assertThat(new MarkdownReader().read(text).arrangements().announcements())
                .extracting(Announcement::text, Announcement::audience, Announcement::task)
                .containsExactly(
                        tuple("We begin", null, null),
                        tuple("Cutover starting now", "team", "1.1"),
                        tuple(null, "Users", "1.2"),
                        tuple("half way", "#ops", "1.2"));
    }

    private static Blank only(String text) {
        assertThat(blanks(text)).hasSize(1);
        return blanks(text).getFirst();
    }

    private static String cut(String text, Blank blank) {
        Slot slot = blank.slot();
        assertThat(slot).isNotNull();
        return slot == null ? "" : text.substring(slot.offset(), slot.end());
    }

    private static List<Blank> blanks(String text) {
        return new MarkdownReader().read(text).arrangements().blanks();
    }
}
