package dev.cutover.bot.cli;

import static dev.cutover.bot.cli.Checked.CHECKED;
import static dev.cutover.bot.cli.Checked.PLAN;
import static dev.cutover.bot.cli.Checked.check;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.cli.Checked.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What scripts get of a check.
class CheckJsonTest {

    @TempDir Path folder;

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

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.md"), text);
    }
}
