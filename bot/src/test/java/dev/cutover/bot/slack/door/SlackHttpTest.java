package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.door.SignedRequests.SECRET;
import static dev.cutover.bot.slack.door.SignedRequests.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackHttpTest {

    @TempDir private Path folder;
    private Bot bot;
    private SignedRequests slack;

    @BeforeEach
    void open() throws Exception {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.writeString(
                plans.resolve("night.md"),
                "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n- [ ] **1.2** Second\n");
        Settings settings =
                Settings.of(
                        Map.of(
                                "CUTOVER_DATA",
                                folder.resolve("data").toString(),
                                "CUTOVER_PLANS",
                                plans.toString(),
                                "CUTOVER_PORT",
                                "0",
                                "SLACK_BOT_TOKEN",
                                "xoxb-test-1",
                                "SLACK_SIGNING_SECRET",
                                SECRET,
                                "SLACK_API_URL",
                                "http://127.0.0.1:1/api/"));
        bot = new Bot(settings, new PlanFolder(plans, Optional.empty()), InstantSource.system());
        slack = new SignedRequests(bot.openDoors());
    }

    @AfterEach
    void close() {
        slack.close();
        bot.close();
    }

    private HttpResponse<String> command(String text) {
        return slack.send(form(fields(text)));
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        fields.put("command", "/cutover");
        fields.put("text", text);
        fields.put("team_id", "T1");
        fields.put("channel_id", "C1");
        fields.put("user_id", "UANA");
        fields.put("user_name", "ana");
        fields.put("trigger_id", Payload.trigger());
        fields.put("response_url", "https://hooks.slack.com/commands/T1/1/x");
        return fields;
    }

    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(json.get("response_type").getAsString()).isEqualTo("ephemeral");
        return json.get("text").getAsString();
    }

    @Test
    void aCommandIsAnsweredInTheAcknowledgement() {
        assertThat(text(command("start night"))).startsWith("The cutover night");
        assertThat(text(command("claim 1.1"))).contains("1.1");
        assertThat(text(command("clam 1.1"))).contains("claim");
        assertThat(text(command(""))).contains("The cutover");
    }
}
