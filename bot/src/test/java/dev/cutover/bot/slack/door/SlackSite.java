package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.door.SignedRequests.form;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.settings.Settings;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Postings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The whole program beside a [FakeSlack], with people who type and press.
public final class SlackSite implements AutoCloseable {

    public final FakeSlack slack;
    public final Bot bot;
    public final SignedRequests requests;

    private final int port;

    private SlackSite(FakeSlack slack, Bot bot, int port, InstantSource clock) {
        this.slack = slack;
        this.bot = bot;
        this.port = port;
        this.requests = new SignedRequests(port, clock);
    }

    public int port() {
        return port;
    }

    /// With the plan `night`.
    ///
    /// @param more settings beside those for HTTP
    public static SlackSite open(Path folder, String plan, Map<String, String> more) {
        return open(FakeSlack.start(), folder, plan, more);
    }

    public static SlackSite open(
            FakeSlack slack, Path folder, String plan, Map<String, String> more) {
        return open(slack, folder, plan, more, InstantSource.system());
    }

    public static SlackSite open(
            FakeSlack slack,
            Path folder,
            String plan,
            Map<String, String> more,
            InstantSource clock) {
        Path plans = folder.resolve("plans");
        try {
            Files.createDirectories(plans);
            Files.writeString(plans.resolve("night.md"), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Bot bot =
                new Bot(
                        Settings.of(settings(folder, slack, more)),
                        new PlanFolder(plans, Optional.empty()),
                        clock);
        return new SlackSite(slack, bot, bot.openDoors(), clock);
    }

    public static Map<String, String> settings(
            Path folder, FakeSlack slack, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("CUTOVER_DATA", folder.resolve("data").toString());
        settings.put("CUTOVER_PLANS", folder.resolve("plans").toString());
        settings.put("CUTOVER_PORT", "0");
        settings.put("CUTOVER_ZONE", "UTC");
        settings.put("SLACK_BOT_TOKEN", FakeSlack.TOKEN);
        settings.put("SLACK_SIGNING_SECRET", SignedRequests.SECRET);
        settings.put("SLACK_API_URL", slack.url());
        settings.putAll(more);
        return settings;
    }

    /// What the person who typed it reads.
    public String type(String user, String text) {
        return text(requests.send(form(Payload.command(user, text, slack.responseUrl(user)))));
    }

    /// Presses a button of a message in the channel.
    public void press(String user, String action, String message) {
        HttpResponse<String> answer =
                requests.payload(
                        Payload.press(user, action, message, slack.responseUrl(user)).toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    /// The text of an acknowledgement.
    public static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject json = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(json.get("response_type").getAsString()).isEqualTo("ephemeral");
        return json.get("text").getAsString();
    }

    /// Everything that stands in the channel.
    public String shown() {
        return slack.channel().messages().stream()
                .map(FakeMessage::shown)
                .collect(Collectors.joining("\n"));
    }

    /// Whether the channel shows all that happened, and its threads tell it.
    public boolean isUpToDate() {
        Postings postings = new Postings(cutover(), run().entries());
        List<JsonArray> shown =
                slack.channel().messages().stream().map(FakeMessage::blocks).toList();
        SlackBlocks blocks = new SlackBlocks(ZoneId.of("UTC"));
        return postings.threads(run().place().orElseThrow()).untold().isEmpty()
                && postings.all().stream()
                        .map(posting -> blocks.of(posting.message()).blocks())
                        .allMatch(json -> shown.contains(JsonParser.parseString(json)));
    }

    public Run run() {
        return bot.runs().all().iterator().next();
    }

    public Cutover cutover() {
        return run().cutover();
    }

    @Override
    public void close() {
        requests.close();
        bot.close();
    }
}
