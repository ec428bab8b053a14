package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckCommandTest {

    private static final String PLAN =
            """
            # Move the wiki
            ## Phase 1: Prepare (30 min)
            **Blocking:** None
            - [x] **1.1** Back up `wiki` (10 min, S)
              - [x] Dump it: `pg_dump wiki`
              - **Acceptance:** Restored once
            **Phase 1 Completion Criteria:**
            - [ ] Backup in the vault
            ## Switch (if needed)
            **Blocked by:** Phase 1 complete, Approval, 2 hours stable, quiet hour
            ### Network
            - [ ] Switch the name (optional)
            ## Success criteria
            - [ ] Pages load
            ## Rollback
            - [ ] Switch back
            """;

    @TempDir Path folder;

    @Test
    void theReportShowsThePhasesAndTheFindings() throws IOException {
        assertThat(check(file(PLAN)))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                Move the wiki
                                A plan of 2 phases: 1 of 2 tasks done, 1 step, 1 criterion, 1 final criterion, 1 other box.

                                Phase 1: Prepare                 1/1  100 %  1 criterion open
                                Phase A: Switch (if needed)      0/1    0 %
                                Total                            1/2   50 %

                                line 9  hint  “Switch (if needed)” is taken for a phase, because it stands above boxes; it goes by A.
                                    Write “Phase 1: …” to give it a number.
                                line 9  hint  One task of this phase has no id; it goes by A.1.
                                    Write **A.1** in front of a title to give it an id of your own.
                                line 9  hint  “Switch (if needed)” does not say how long it takes.
                                    Write “**Duration:** 30 minutes” below it, or “(10 min)” behind each of its tasks.
                                line 16  hint  The box below “Rollback” is kept, but is no task.
                                    Put what is work below a heading “## Phase …”.

                                4 hints.
                                """,
                                ""));
    }

    @Test
    void aCleanPlanHasNoFindings() throws IOException {
        assertThat(check(file("# P\n## Phase 1: A\n- [ ] **1.1** a (5 min)\n")).out())
                .endsWith(
                        "Phase 1: A      0/1    0 %\nTotal           0/1    0 %\n\nNo findings.\n");
    }

    @Test
    void aLetterIsShownWhereTheTitleDoesNotSayIt() throws IOException {
        assertThat(check(file("# P\n## After\n- [ ] a\n## Phase B: b\n- [ ] b\n")).out())
                .contains("Phase A: After      0/1    0 %\nPhase B: b          0/1    0 %");
    }

    @Test
    void aReferenceHasNothingToCheckOff() throws IOException {
        assertThat(check(file("text\n# Services\n")))
                .isEqualTo(
                        new Run(
                                0,
                                """
                                Services
                                A reference text of 1 section: there is nothing to check off. A plan has boxes (- [ ]); a copy from a web page loses them, so take the file itself.

                                No findings.
                                """,
                                ""));
        assertThat(check(file("")).out()).startsWith("Untitled\nA reference text of 0 sections");
    }

    @Test
    void errorsInThePlanExitWithOne() throws IOException {
        Run run = check(file("# P\n## Phase 1: A (5 min)\n- [ ] **1.1** a\n- [ ] **1.1** b\n"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .endsWith(
                        """
                        line 4  error  The id 1.1 is taken by a task above; this one goes by 1.2.
                            Write **1.2** in front of “b”.

                        1 error.
                        """);
    }

    private static final String CHECKED =
            """
            # P
            ## Phase 1: A (5 min)
            - [ ] **1.1** Health check: `curl -f https://app.example.com/health`
              - [ ] Expected: 200 OK
            - [ ] **1.2** Look up `nslookup app.example.com`
            """;

    @Test
    void whatCouldBeAskedStandsAtTheEndAndFailsNothing() throws IOException {
        Run run = check(file(CHECKED));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith(
                        """

                        These checks could be probes: paste a line below its task, and the bot asks.
                        line 3  task 1.1  Health check: `curl -f https://app.example.com/health`
                          - probe: `GET https://app.example.com/health; expect status == 200`
                        line 5  task 1.2  Look up `nslookup app.example.com`
                          - probe: `dns app.example.com A`
                            No result is written, so it is good when the name is known.
                        """);
    }

    @Test
    void aLongListOfThemIsCut() throws IOException {
        StringBuilder plan = new StringBuilder("# P\n## Phase 1\n- [ ] a\n");
        for (int number = 0; number < 25; number++) {
            plan.append("  - [ ] `curl https://a%d.example.com/`\n".formatted(number));
        }
        assertThat(check(file(plan.toString())).out())
                .contains("https://a19.example.com/")
                .doesNotContain("https://a20.example.com/")
                .endsWith("And 5 more; --json lists all of them.\n");
    }

    @Test
    void scriptsGetWhatCouldBeAsked() throws IOException {
        JsonObject json =
                JsonParser.parseString(check(file(CHECKED), "--json").out()).getAsJsonObject();
        JsonObject first = json.getAsJsonArray("proposals").get(0).getAsJsonObject();
        assertThat(first.get("owner").getAsString()).isEqualTo("1.1");
        assertThat(first.get("line").getAsInt()).isEqualTo(3);
        assertThat(first.get("source").getAsString())
                .isEqualTo("GET https://app.example.com/health; expect status == 200");
        assertThat(first.get("suggestedBy").getAsString()).startsWith("Health check:");
        assertThat(first.getAsJsonArray("notes")).isEmpty();
    }

    private static final String WARNED =
            """
            # P
            ## Phase 1: A (10 min)
            - [ ] **1.1** Look: `top` (10 min, S)
            """;

    @Test
    void aWarningFailsOnlyWhereItIsAskedTo() throws IOException {
        Path file = file(WARNED);
        assertThat(check(file).exit()).isZero();
        assertThat(check(file, "--strict").exit()).isEqualTo(1);
        assertThat(check(file("# P\n## Phase 1: A\n- [ ] **1.1** a\n"), "--strict").exit())
                .isZero();
    }

    @Test
    void annotationsStandAtTheirLines() throws IOException {
        Path file = file(WARNED + "- [ ] **1.1** b 100 %\n");
        String name = file.toString();
        assertThat(check(file, "--format", "github"))
                .isEqualTo(
                        new Run(
                                1,
                                """
                                ::warning file=%1$s,line=3,title=endless-command::`top` does not end by itself.%%0AWrite “top -b -n 1”, which shows it once.
                                ::error file=%1$s,line=4,title=duplicate-id::The id 1.1 is taken by a task above; this one goes by 1.2.%%0AWrite **1.2** in front of “b 100 %%25”.
                                %1$s: 1 error, 1 warning.
                                """
                                        .formatted(name),
                                ""));
    }

    @Test
    void whatMeansSomethingInAnAnnotationIsWrittenOtherwise() {
        Plan plan =
                new MarkdownReader()
                        .read("# P\n")
                        .withFindings(
                                List.of(
                                        new Finding(
                                                0, Level.INFO, "a:b,c", "1 %\r\n2: 3, 4", null)));
        assertThat(PlanAnnotations.of(plan, Path.of("a,b:c%.md")))
                .isEqualTo(
                        "::notice file=a%2Cb%3Ac%25.md,line=1,title=a%3Ab%2Cc::1 %25%0D%0A2: 3, 4\n"
                                + "a,b:c%.md: 1 hint.");
    }

    @Test
    void aCleanPlanHasNoAnnotation() throws IOException {
        Path file = file("# P\n## Phase 1: A\n- [ ] **1.1** a (5 min)\n");
        assertThat(check(file, "--format", "GitHub").out()).isEqualTo(file + ": No findings.\n");
    }

    @Test
    void anUnreadableFileIsAnAnnotationToo() {
        Path missing = folder.resolve("missing.md");
        String why = "There is no file %s; give the path of a Markdown file.".formatted(missing);
        assertThat(check(missing, "--format", "github"))
                .isEqualTo(
                        new Run(
                                2,
                                "::error file=%s,title=unreadable::%s\n".formatted(missing, why),
                                why + "\n"));
    }

    @Test
    void anUnknownFormatIsRefused() throws IOException {
        Run run = check(file(WARNED), "--format", "xml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format 'xml', there are text, json, github");
    }

    @Test
    void jsonIsAFormatLikeTheOthers() throws IOException {
        Path file = file(WARNED);
        assertThat(check(file, "--format", "json")).isEqualTo(check(file, "--json"));
        assertThat(check(file, "--format", "text")).isEqualTo(check(file));
        assertThat(check(file, "--json", "--format", "github").exit()).isEqualTo(2);
    }

    @Test
    void theJsonHasEverything() throws IOException {
        Run run = check(file(PLAN), "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(run.exit()).isZero();
        assertThat(json.keySet())
                .contains(
                        "title",
                        "kind",
                        "fields",
                        "phases",
                        "tasks",
                        "criteria",
                        "finalCriteria",
                        "strictOrder",
                        "rollback",
                        "decisions",
                        "alternatives",
                        "contacts",
                        "channels",
                        "signOffs",
                        "windows",
                        "waits",
                        "loops",
                        "leads",
                        "downtimeGoalMinutes",
                        "announcements",
                        "blanks",
                        "forms",
                        "sections",
                        "counts",
                        "findings");
        assertThat(json.get("phases").getAsJsonArray().get(0).toString())
                .isEqualTo(
                        """
                        {"id":"1","title":"Phase 1: Prepare","line":2,"estimateMinutes":{"min":30,"max":30},\
                        "offsetMinutes":null,"blockedBy":[],"groups":[],\
                        "tasks":[{"id":"1.1","title":"Back up `wiki`","line":4,"done":true,\
                        "estimateMinutes":{"min":10,"max":10},"size":"S","optional":false,"offsetMinutes":null,\
                        "doneNote":null,"condition":null,\
                        "owner":null,"needs":[],"acceptance":"Restored once","expected":[],\
                        "commands":["wiki","pg_dump wiki"],"blanks":[],"notes":[],\
                        "steps":[{"text":"Dump it: `pg_dump wiki`","line":5,"done":true,\
                        "commands":["pg_dump wiki"],"expected":[]}]}],\
                        "criteria":[{"text":"Backup in the vault","line":8,"done":false,"optional":false}],\
                        "warnings":[]}\
                        """);
        assertThat(json.get("tasks").getAsJsonArray().get(1).toString())
                .contains("\"id\":\"A.1\"")
                .contains("\"optional\":true")
                .contains("\"condition\":\"if needed\"")
                .endsWith("\"phase\":\"A\"}");
        assertThat(json.get("phases").getAsJsonArray().get(1).toString())
                .contains(
                        """
                        "blockedBy":[{"kind":"phase","phase":"1","text":"Phase 1 complete"},\
                        {"kind":"approval","text":"Approval"},\
                        {"kind":"stable","minutes":120,"text":"2 hours stable"},\
                        {"kind":"condition","text":"quiet hour"}],\
                        "groups":[{"title":"Network","line":11,"estimateMinutes":null,"tasks":["A.1"]}]\
                        """);
        assertThat(json.get("criteria").toString())
                .isEqualTo(
                        """
                        [{"text":"Backup in the vault","line":8,"done":false,"optional":false,"phase":"1"}]\
                        """);
        assertThat(json.get("counts").toString())
                .isEqualTo(
                        """
                        {"boxes":6,"tasks":2,"tasksDone":1,"steps":1,"criteria":1,"finalCriteria":1,"other":1}\
                        """);
        assertThat(json.get("rollback").toString())
                .startsWith(
                        "{\"triggers\":[],\"levels\":[],\"procedures\":[{\"title\":\"Rollback\",\"line\":15,");
    }

    @Test
    void whatSurroundsTheWorkIsInTheJson() {
        JsonObject json =
                JsonParser.parseString(
                                check(Path.of("../plans/samples/blue-green.md"), "--json").out())
                        .getAsJsonObject();
        assertThat(json.get("phases").getAsJsonArray().asList())
                .extracting(phase -> phase.getAsJsonObject().get("offsetMinutes").toString())
                .containsExactly("-1440", "-15", "0", "20", "null");
        JsonObject rollback = json.getAsJsonObject("rollback");
        assertThat(rollback.getAsJsonArray("levels").get(0).toString())
                .contains("\"minutes\":5", "\"dataLoss\":\"none\"", "\"limitMinutes\":60");
        assertThat(rollback.getAsJsonArray("triggers").get(0).toString())
                .contains("\"text\":\"If the backup fails, STOP\"", "\"stops\":true");
        assertThat(rollback.getAsJsonObject("tree").getAsJsonArray("nodes")).isNotEmpty();
        assertThat(rollback.getAsJsonObject("tree").getAsJsonArray("edges")).isNotEmpty();
        assertThat(json.get("alternatives").toString())
                .contains("\"title\":\"Rolling restart\"", "\"recommended\":true");
        assertThat(json.get("decisions").toString()).contains("Stay on green");
        assertThat(json.get("contacts").toString()).contains("\"availability\":");
        assertThat(json.get("channels").toString()).contains("\"name\":\"#");
        assertThat(json.get("signOffs").getAsJsonArray()).isNotEmpty();
        assertThat(json.get("leads").toString()).contains("\"minutes\":1440");
        assertThat(json.get("loops").toString()).contains("\"atMinutes\":[1440]");
        assertThat(json.get("waits").toString()).contains("\"lock\":false", "\"seconds\":300");
        assertThat(json.get("blanks").toString())
                .contains("\"name\":\"current release\"", "\"kind\":\"line\"");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Path missing = folder.resolve("missing.md");
        assertThat(check(missing))
                .isEqualTo(
                        refusal(
                                "There is no file %s; give the path of a Markdown file."
                                        .formatted(missing)));
    }

    @Test
    void aFolderIsNoPlan() {
        assertThat(check(folder))
                .isEqualTo(
                        refusal(
                                "%s is a folder; give the path of one Markdown file in it."
                                        .formatted(folder)));
    }

    @Test
    void whatIsNotUtf8IsSaid() throws IOException {
        Path file =
                Files.write(folder.resolve("latin.md"), new byte[] {'-', ' ', (byte) 0xE9, 'x'});
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s is not UTF-8 text; save it as UTF-8 and try again."
                                        .formatted(file)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void textOfTwoBytesALetterIsSaid(String encoding) throws IOException {
        Path file =
                Files.write(
                        folder.resolve("wide.md"),
                        "# Plan\n- [ ] a\n".getBytes(Charset.forName(encoding)));
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s is UTF-16 text; save it as UTF-8 and try again."
                                        .formatted(file)));
    }

    @Test
    void aFewZerosAreText() throws IOException {
        assertThat(check(file("# Plan \0\n\n- [ ] **1** a\n")).exit()).isZero();
        assertThat(check(file("")).exit()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        Path file = folder.resolve("large.md");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(51L * 1024 * 1024);
        }
        assertThat(check(file))
                .isEqualTo(
                        refusal(
                                "%s has 51 MB, and a plan may have 12; split it into several files."
                                        .formatted(file)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), text);
    }

    private static Run refusal(String why) {
        return new Run(2, "", why + "\n");
    }

    private static Run check(Path plan, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                new CommandLine(new CheckCommand())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err));
        String[] arguments = new String[options.length + 1];
        arguments[0] = plan.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        int exit = line.execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private record Run(int exit, String out, String err) {}
}
