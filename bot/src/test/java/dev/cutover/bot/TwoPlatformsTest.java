package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static dev.cutover.bot.slack.fake.FakeSlack.BEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.commands.control.Run;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slack and two local channels in one program, with one cutover in all of them.
class TwoPlatformsTest {

    private static final String PLAN =
            """
            # Night

            ## Phase 1: First

            - [ ] **1.1** One
            - [ ] **1.2** Two

            ## Phase 2: Second

            **Blocking:** Phase 1 complete

            - [ ] **2.1** Three
            """;

    @TempDir private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private SlackSite site;

    @BeforeEach
    void open() {
        site =
                SlackSite.open(
                        folder,
                        PLAN,
                        Map.of("CUTOVER_LOCAL", "on", "CUTOVER_CHANNELS", "general,deployment"));
    }

    @AfterEach
    void close() {
        site.close();
        site.slack.close();
        client.close();
    }

    private String local(String channel, String name, String text) throws Exception {
        JsonObject body = new JsonObject();
        body.addProperty("as", name);
        body.addProperty("channel", channel);
        body.addProperty("text", text);
        return send(request("/local/commands")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())))
                .toString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
    }

    private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JsonParser.parseString(client.send(request.build(), BodyHandlers.ofString()).body())
                .getAsJsonObject();
    }

    /// Everything that stands in a local channel.
    private String shown(String channel) {
        try {
            JsonArray messages =
                    send(request("/local/messages?channel=" + URLEncoder.encode(channel, UTF_8)))
                            .getAsJsonArray("messages");
            return StreamSupport.stream(messages.spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .map(message -> message.get("text").getAsString())
                    .collect(Collectors.joining("\n"));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private String inSlack() {
        return site.slack.channel().messages().stream()
                .map(FakeMessage::shown)
                .collect(Collectors.joining("\n"));
    }

    private void await(BooleanSupplier so) throws InterruptedException {
        site.slack.await(so);
    }

    private Run run() {
        return site.bot.runs().all().iterator().next();
    }

    private static String code(String answer) {
        Matcher matcher = Pattern.compile("(?:here|link) ([a-z0-9]{8})").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }

    @Test
    void aClaimInEachIsSeenOnBothBoards() throws Exception {
        assertThat(local("general", "Ana", "start night")).contains("\"ok\":true");
        String code = code(local("general", "Ana", "mirrors"));
        assertThat(site.type(BEN, "mirror here " + code)).contains("shows this cutover too");
        await(() -> inSlack().contains("Phase 1: First") && shown("general").contains("1.1"));

        assertThat(site.type(BEN, "claim 1.1")).contains("is yours");
        assertThat(local("general", "Cleo", "claim 1.2")).contains("\"ok\":true");
        await(() ->
                shown("general").contains("1.1 One · with ")
                        && shown("general").contains("1.2 Two · with Cleo"));
        await(() -> inSlack().contains("<@" + BEN + ">") && inSlack().contains("Two · with Cleo"));
        assertThat(local("general", "Ana", "claim 1.1")).contains("\"ok\":false");
    }

    @Test
    void threeChannelsShowOneCutoverAndOneOnlyLooks() throws Exception {
        assertThat(site.type(ANA, "start night")).contains("is running");
        assertThat(site.type(ANA, "mirror local:general")).contains("shows this cutover too");
        assertThat(local("general", "Cleo", "mirror #deployment --read-only"))
                .contains("\"ok\":true");
        await(() -> shown("deployment").contains("1.2 Two"));

        assertThat(local("deployment", "Cleo", "claim 1.1"))
                .contains("\"ok\":false", "slack:T1/C1");
        assertThat(local("general", "Cleo", "done 1.1")).contains("\"ok\":true");
        await(() ->
                shown("deployment").contains("1/3 tasks")
                        && shown("general").contains("1/3 tasks")
                        && inSlack().contains("1/3 tasks"));
        assertThat(shown("general")).contains("[Claim 1.2]");
        assertThat(shown("deployment")).doesNotContain("[");

        assertThat(site.type(ANA, "mirror stop local:deployment")).contains("any more");
        await(() -> shown("deployment").contains("does not follow the cutover any more"));
        assertThat(run().places()).hasSize(2);
    }

    @Test
    void oneWhoIsOnBothIsOnePersonAlsoAfterARestart() throws Exception {
        site.type(ANA, "start night");
        site.type(ANA, "mirror local:general");
        site.type(ANA, "claim 1.1");
        String code = code(site.type(ANA, "link"));
        assertThat(local("general", "Ana", "link " + code)).contains("one person now");
        assertThat(local("general", "Ana", "mine")).contains("1.1 One");

        site.bot.close();
        site = SlackSite.open(site.slack, folder, PLAN, Map.of("CUTOVER_LOCAL", "on"));
        assertThat(local("general", "Ana", "done 1.1")).contains("\"ok\":true");
        assertThat(local("general", "Cleo", "done 1.2")).contains("\"ok\":true");
        assertThat(site.type(ANA, "undo")).contains("Taken back");
    }

    @Test
    void aChannelOfSlacksListIsUnderstood() throws Exception {
        site.slack.workspace().channel("C2");
        site.type(ANA, "start night");

        assertThat(site.type(ANA, "mirror <#C2|alerts> --for alerts")).contains("slack:T1/C2");
        site.type(ANA, "fail 1.1 it broke");
        await(() ->
                site.slack.workspace().channel("C2").messages().stream()
                        .anyMatch(message -> message.shown().contains("it broke")));
    }
}
