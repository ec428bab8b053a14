package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.door.SignedRequests.form;
import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.cutover.bot.slack.guard.Signature;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Signed, and still nothing that Slack would write: each gets an answer, and nothing of the
/// program's insides.
@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private SlackSite site;

    @BeforeAll
    void open(@TempDir Path folder) {
        site =
                SlackSite.open(
                        folder, "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n", Map.of());
        site.type(ANA, "start night");
    }

    @AfterAll
    void close() {
        site.close();
        site.slack.close();
    }

    private static final String[] PAYLOADS = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{}",
        "{\"type\":7}",
        "{\"type\":null}",
        "{\"type\":\"new\"}",
        "{\"type\":\"block_actions\"}",
        "{\"type\":\"block_actions\",\"actions\":[]}",
        "{\"type\":\"block_actions\",\"actions\":[null],\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
        "{\"type\":\"block_actions\",\"actions\":\"x\"}",
        "{\"type\":\"block_actions\",\"actions\":[{\"value\":\"v1|a|b|claim|1\"}],\"user\":{},\"team\":{\"id\":\"T1\"}}",
        "{\"type\":\"block_actions\",\"actions\":[{\"value\":{\"x\":1}}],\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}",
        "{\"type\":\"block_actions\",\"user\":\"U1\",\"team\":7,\"actions\":[{}]}",
        "{\"type\":\"view_submission\"}",
        "{\"type\":\"view_submission\",\"view\":{}}",
        "{\"type\":\"view_submission\",\"view\":{\"type\":\"modal\"}}",
        "{\"type\":\"view_submission\",\"view\":{\"type\":\"modal\",\"state\":{\"values\":[1]}},\"user\":{\"id\":\"U1\"}}",
        "{\"type\":\"message_action\"}",
        "{\"type\":\"message_action\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},\"message\":7}",
        "{\"type\":\"shortcut\"}",
        "{\"type\":\"shortcut\",\"user\":{\"id\":\"../../etc\"},\"team\":{\"id\":\"T1\"}}",
    };

    static List<String> bodies() {
        List<String> bodies = new ArrayList<>();
        for (String payload : PAYLOADS) {
            bodies.add(form(Map.of("payload", payload)));
        }
        bodies.add(form(Map.of("payload", "[".repeat(60_000))));
        bodies.add(form(Map.of("payload", "{\"a\":".repeat(15_000))));
        bodies.add(
                form(
                        Map.of(
                                "payload",
                                "{\"type\":\"block_actions\",\"message\":"
                                        + "[".repeat(20_000)
                                        + "}")));
        bodies.addAll(
                List.of(
                        "",
                        "x",
                        "=",
                        "&&&",
                        "command",
                        "command=",
                        "command=%",
                        "command=%zz&text=x",
                        "command=/cutover",
                        "command=/cutover&team_id=T1&user_id=U1",
                        "command=/cutover&team_id=T1&user_id=U%00&channel_id=C1",
                        "payload",
                        "payload=",
                        "payload=%",
                        "command=/cutover&text=help&text=start&team_id=T1&user_id=U1&channel_id=C1",
                        "x".repeat(200_000),
                        "a=b&".repeat(50_000)));
        for (String left : List.of("team_id", "user_id", "channel_id")) {
            Map<String, String> fields = new LinkedHashMap<>(Payload.command(ANA, "help", ""));
            fields.remove(left);
            bodies.add(form(fields));
            fields.put(left, "x".repeat(2_000));
            bodies.add(form(fields));
        }
        return bodies;
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isRefusedWithASentence(String body) {
        isRefused(site.requests.send(body));
    }

    static List<String> events() {
        return List.of(
                "",
                "null",
                "[]",
                "{",
                "{}",
                "[".repeat(100_000),
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":7}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_mention\",\"user\":\"U1\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"app_mention\",\"user\":\"U1\",\"channel\":\"C1\"}}",
                "{\"type\":\"event_callback\",\"team_id\":[],\"event\":{\"type\":\"app_home_opened\",\"user\":\"U1\"}}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"app_uninstalled\"}}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsRefusedWithASentence(String body) {
        isRefused(site.requests.json(body));
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonObject json = Payload.parse(answer.body());
        assertThat(json.get("text").getAsString())
                .startsWith("The request could not be understood.");
        assertThat(answer.body())
                .hasSizeLessThan(300)
                .doesNotContain("Exception", "dev.cutover", "com.slack", "gson");
    }

    @Test
    void bytesThatAreNoTextAreRead() {
        byte[] body =
                "command=/cutover&team_id=T1&user_id=U1&channel_id=C1&text=clam\u00ff"
                        .getBytes(StandardCharsets.ISO_8859_1);
        String now = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest.Builder request =
                site.requests
                        .unsigned("")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .header(Signature.TIMESTAMP, now)
                        .header(
                                Signature.SIGNATURE,
                                new Signature(SignedRequests.SECRET).of(body, now));
        assertThat(SlackSite.text(site.requests.send(request))).startsWith("There is no command");
    }

    @Test
    void aVeryLongCommandIsRefusedInPlainWords() {
        assertThat(site.type(ANA, "issue " + "x".repeat(50_000)))
                .isEqualTo(
                        "This is longer than 10000 characters, and nothing was done. Next: say it shorter.");
        assertThat(site.cutover().log().issues()).isEmpty();
    }

    @Test
    void whatSlackSendsAndNobodyAskedForIsAcknowledged() {
        for (String json :
                List.of(
                        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"reaction_added\"}}",
                        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\",\"channel_type\":\"channel\"}}")) {
            assertThat(site.requests.json(json).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> closed =
                site.requests.payload(
                        "{\"type\":\"view_closed\",\"view\":{\"type\":\"modal\"},\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"}}");
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.body()).isEmpty();
    }
}
