package dev.cutover.bot.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.slack.door.Payload;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.bot.slack.fake.FakeView;
import dev.cutover.bot.slack.fake.Fault;
import dev.cutover.commands.Standing;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms, shortcuts and home tabs through the real Bolt, beside a Slack that refuses what Slack
/// refuses.
class FormsOnTheWireTest {

    private static final String ANA = FakeSlack.ANA;
    private static final String BEN = FakeSlack.BEN;

    @TempDir private Path folder;
    private SlackSite site;
    private FakeSlack slack;

    @BeforeEach
    void open() throws Exception {
        site =
                SlackSite.open(
                        folder,
                        "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n- [ ] **1.2** Second\n\n## Phase 2: Two\n\n**Blocking:** Team approval\n\n- [ ] Last\n",
                        Map.of());
        slack = site.slack;
        site.type(ANA, "start night");
        slack.await(() -> !slack.channel().messages().isEmpty());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static String block(long seq) {
        return "v1|night-1|1.1|block|" + seq;
    }

    private FakeView opened(String user, String action) throws InterruptedException {
        int before = slack.calls("views.open").size();
        site.press(user, action, "1.000001");
        slack.await("views.open", before);
        return slack.workspace().views().getLast();
    }

    private JsonObject submit(String user, FakeView view, Map<String, String> values) {
        HttpResponse<String> answer = site.requests.payload(submission(user, view, values));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().isEmpty()
                ? new JsonObject()
                : JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static String submission(String user, FakeView view, Map<String, String> values) {
        JsonObject state = new JsonObject();
        values.forEach((name, value) -> {
            JsonObject element = new JsonObject();
            element.addProperty("type", "plain_text_input");
            element.addProperty("value", value);
            JsonObject block = new JsonObject();
            block.add("value", element);
            state.add(name, block);
        });
        JsonObject outer = new JsonObject();
        outer.add("values", state);
        JsonObject shown = view.view().deepCopy();
        shown.addProperty("id", view.id());
        shown.add("state", outer);
        JsonObject payload =
                Payload.parse(
                        """
                        {"type":"view_submission","team":{"id":"%s"},"api_app_id":"A1","token":"x","trigger_id":"%s",
                         "user":{"id":"%s","name":"%s","team_id":"%s"},"response_urls":[]}
                        """
                                .formatted(
                                        FakeSlack.TEAM,
                                        Payload.trigger(),
                                        user,
                                        user.toLowerCase(Locale.ROOT),
                                        FakeSlack.TEAM));
        payload.add("view", shown);
        return payload.toString();
    }

    private Standing standing() {
        return site.cutover().tasks().standing(site.cutover().plan().task("1.1").orElseThrow());
    }

    private String board() {
        return slack.channel().messages().getFirst().toString();
    }

    @Test
    void aPressOpensAFormAndTheBoardShowsWhatWasWritten() throws Exception {
        FakeView view = opened(ANA, block(0));
        int whispers = slack.calls("chat.postEphemeral").size();

        assertThat(submit(ANA, view, Map.of("why", "no access --sev high")))
                .isEqualTo(new JsonObject());

        assertThat(standing()).isInstanceOf(Standing.Blocked.class);
        slack.await("chat.postEphemeral", whispers);
        Call told = slack.calls("chat.postEphemeral").getLast();
        assertThat(told.argument("user")).isEqualTo(ANA);
        assertThat(told.argument("text")).contains("1.1 First is blocked");
        slack.await(() -> board().contains("1.1 blocked"));
    }

    @Test
    void aNoGoAsksForItsReasonAndEverybodySeesIt() throws Exception {
        slack.await(() -> board().contains("No-go for phase 2"));
        FakeView view = opened(ANA, "v1|night-1|2|no_go|0");

        assertThat(submit(ANA, view, Map.of()).getAsJsonObject("errors").get("why").getAsString())
                .startsWith("Nothing is written here yet");
        assertThat(submit(ANA, view, Map.of("why", "1 host is <down> & out")))
                .isEqualTo(new JsonObject());

        slack.await(() -> channel().contains("said no-go for Phase 2: Two: 1 host is"));
        assertThat(channel()).contains("1 host is &lt;down&gt; &amp; out").doesNotContain("<down>");
        slack.await(() -> board().contains("no-go*") || board().contains("is no-go, says"));
        assertThat(board()).doesNotContain("No-go for phase 2");
    }

    @Test
    void aGoThatWasDrawnBeforeTheNoGoLiftsNothing() throws Exception {
        site.type(BEN, "no-go 2 the keys are missing");
        site.press(ANA, "v1|night-1|2|go|0", "1.000001");

        slack.await(() -> told(ANA).contains("older than what has happened"));
        assertThat(told(ANA)).contains("phase 2 is no-go since");
        assertThat(site.cutover().phases().of("2").waiting()).isTrue();

        site.press(ANA, "v1|night-1|2|go|" + noGo(), "1.000001");
        slack.await(() -> site.cutover().phases().of("2").open());
    }

    private long noGo() {
        return Objects.requireNonNull(site.cutover().phases().of("2").noGo()).seq();
    }

    private String channel() {
        return slack.channel().messages().toString();
    }

    @Test
    void aFormSentTwiceHasOneEffect() throws Exception {
        FakeView view = opened(ANA, "v1|night-1||note|0");
        submit(ANA, view, Map.of("text", "backup took 4 minutes"));
        submit(ANA, view, Map.of("text", "backup took 4 minutes"));

        assertThat(site.cutover().log().notes()).hasSize(1);
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideItsField() throws Exception {
        FakeView view = opened(ANA, "v1|night-1||issue|0");

        JsonObject answer = submit(ANA, view, Map.of("severity", "high", "task", "9.9"));

        assertThat(answer)
                .isEqualTo(
                        Payload.parse(
                                """
                                {"response_action":"errors","errors":{
                                 "text":"Nothing is written here yet: What went wrong?",
                                 "task":"There is no task 9.9. Nearest: 2.1, 1.2 and 1.1."}}
                                """));
        assertThat(site.cutover().log().issues()).isEmpty();
        assertThat(submit(ANA, view, Map.of("text", "slow", "severity", "high")))
                .isEqualTo(new JsonObject());
        assertThat(site.cutover().log().issues()).hasSize(1);
    }

    @Test
    void aTaskThatChangedMeanwhileIsLeftAloneAndWhatWasWrittenStaysOnTheForm() throws Exception {
        FakeView view = opened(ANA, block(0));
        site.type(BEN, "claim 1.1");

        JsonObject answer = submit(ANA, view, Map.of("why", "no access"));

        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").get("why").getAsString())
                .contains("1.1 First is now with", "Nothing was changed.");
        assertThat(standing()).isInstanceOf(Standing.Claimed.class);
        int before = slack.calls("views.open").size();
        site.press(ANA, block(0), "1.000001");
        slack.await(() -> told(ANA).contains("older than what has happened"));
        assertThat(slack.calls("views.open")).as("a stale button opens nothing").hasSize(before);
    }

    /// What was answered to the address that came with the press.
    private String told(String user) {
        return String.join("\n", slack.responses(user));
    }

    @Test
    void aFormThatSlackDoesNotOpenIsSaidSo() throws Exception {
        for (Fault fault : List.of(new Fault.Refuse("expired_trigger_id"), new Fault.Broken())) {
            int before = slack.responses(ANA).size();
            slack.next("views.open", fault);
            site.press(ANA, block(0), "1.000001");
            slack.await(() -> slack.responses(ANA).size() > before);
            assertThat(slack.responses(ANA).getLast())
                    .contains("Slack did not open the form in time");
        }
        assertThat(standing()).isInstanceOf(Standing.Open.class);
    }

    @Test
    void hostileTextsAreText() throws Exception {
        List<String> texts =
                List.of(
                        "<!channel> *all* <https://x.example|y>",
                        "\u202eabc \u0000 \"}],\"x\":[",
                        "${jndi:ldap://x} '; drop table issues; --",
                        "🚀".repeat(1_500),
                        "/cutover undo\n--task 1.1");
        for (String text : texts) {
            FakeView view = opened(ANA, "v1|night-1||risk|0");
            assertThat(
                            submit(
                                    ANA,
                                    view,
                                    Map.of(
                                            "text",
                                            text,
                                            "impact",
                                            "<@UBEN> " + text.substring(0, 5))))
                    .as(text)
                    .isEqualTo(new JsonObject());
        }
        assertThat(site.cutover().log().risks().values())
                .extracting(risk -> risk.text())
                .containsExactlyElementsOf(texts.stream().map(String::strip).toList());
        assertThat(
                        submit(
                                        ANA,
                                        opened(ANA, "v1|night-1||risk|0"),
                                        Map.of("text", "x".repeat(3_001)))
                                .toString())
                .contains("3001 characters");
    }

    @Test
    void strangeFormsAreRefusedAndNothingHappens() throws Exception {
        FakeView view = opened(ANA, block(0));
        for (String metadata :
                List.of("", "garbage", "{\"action\":\"v1|other|1.1|block|0\",\"first\":\"why\"}")) {
            JsonObject shown = view.view().deepCopy();
            shown.addProperty("private_metadata", metadata);
            submit(ANA, new FakeView(view.id(), "", "", shown), Map.of("why", "x"));
        }
        JsonObject foreign = view.view().deepCopy();
        foreign.addProperty("callback_id", "somebody else's");
        assertThat(submit(ANA, new FakeView(view.id(), "", "", foreign), Map.of("why", "x")))
                .isEqualTo(new JsonObject());

        assertThat(standing()).isInstanceOf(Standing.Open.class);
    }

    @Test
    void aMessageBecomesAnIssueARiskOrANote() throws Exception {
        for (String shortcut : List.of("log_issue", "log_risk", "log_note", "log_timeline")) {
            int before = slack.calls("views.open").size();
            shortcut(shortcut, FakeSlack.CHANNEL, "login is slow &lt;now&gt;");
            slack.await("views.open", before);
            JsonArray blocks = slack.workspace().views().getLast().view().getAsJsonArray("blocks");
            assertThat(
                            blocks.get(0)
                                    .getAsJsonObject()
                                    .getAsJsonObject("element")
                                    .get("initial_value"))
                    .as(shortcut)
                    .isEqualTo(JsonParser.parseString("\"login is slow <now>\""));
        }
        FakeView last = slack.workspace().views().getLast();
        submit(ANA, last, Map.of("text", "login is slow <now>"));
        assertThat(site.cutover().log().notes()).hasSize(1);
    }

    @Test
    void aShortcutWhereNoCutoverRunsSaysSo() throws Exception {
        shortcut("log_issue", "C9", "login is slow");
        slack.await(() -> told(ANA).contains("No cutover runs in this channel."));
        shortcut("something else", FakeSlack.CHANNEL, "x");
        assertThat(slack.calls("views.open")).isEmpty();
    }

    private void shortcut(String id, String channel, String text) {
        HttpResponse<String> answer =
                site.requests.payload(
                        """
                        {"type":"message_action","callback_id":"%s","trigger_id":"%s","response_url":"%s","action_ts":"%s",
                         "team":{"id":"%s"},"channel":{"id":"%s","name":"x"},"user":{"id":"%s","name":"ana"},
                         "message_ts":"1.000002","message":{"type":"message","user":"UBEN","ts":"1.000002","text":"%s"}}
                        """
                                .formatted(
                                        id,
                                        Payload.trigger(),
                                        slack.responseUrl(ANA),
                                        Payload.trigger(),
                                        FakeSlack.TEAM,
                                        channel,
                                        ANA,
                                        text));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aHomeTabShowsOnlyWhatItsPersonHoldsAndFollowsThem() throws Exception {
        site.type(ANA, "claim 1.1");
        site.type(BEN, "claim 1.2");
        openHome(ANA);
        assertThat(home(ANA)).contains("First").doesNotContain("Second");

        int before = slack.calls("views.publish").size();
        site.type(ANA, "done 1.1");
        slack.await("views.publish", before);
        assertThat(home(ANA)).contains("You hold nothing here now.").doesNotContain("Second");
        site.type(BEN, "release 1.2");
        assertThat(slack.calls("views.publish")).as("Ben never opened his").hasSize(before + 1);
    }

    @Test
    void aButtonAtHomeIsAnsweredAtHome() throws Exception {
        site.type(ANA, "claim 1.1");
        openHome(ANA);
        int before = slack.calls("views.publish").size();
        long changed = site.cutover().tasks().of("1.1").changed();
        pressAtHome("v1|night-1|1.1|done|" + changed);
        slack.await("views.publish", before);

        assertThat(home(ANA)).contains("1.1* First is done.", "You hold nothing here now.");
        pressAtHome("v1|night-1|1.1|done|" + changed);
        slack.await(() -> home(ANA).contains("That button was older"));
    }

    @Test
    void aHomeTabThatSomebodyElseDrewAtTheSameTimeIsDrawnAgain() throws Exception {
        slack.next("views.publish", new Fault.Refuse("hash_conflict"));
        openHome(ANA);
        slack.await(() -> slack.calls("views.publish").size() == 2);
        slack.next("views.publish", new Fault.Broken());
        site.type(ANA, "claim 1.1");
        slack.await(() -> slack.calls("views.publish").size() >= 3);
        openHome(ANA);
        assertThat(home(ANA)).contains("First");
    }

    private void openHome(String user) throws InterruptedException {
        int before = slack.calls("views.publish").size();
        JsonObject payload = Payload.mention(user, "x", "1.000003", "");
        JsonObject event = new JsonObject();
        event.addProperty("type", "app_home_opened");
        event.addProperty("user", user);
        event.addProperty("tab", "home");
        payload.add("event", event);
        assertThat(site.requests.json(payload.toString()).statusCode()).isEqualTo(200);
        slack.await("views.publish", before);
    }

    private String home(String user) {
        JsonElement view =
                slack.workspace().views().stream()
                        .filter(one -> one.user().equals(user))
                        .reduce((_, later) -> later)
                        .orElseThrow()
                        .view();
        return view.toString();
    }

    private void pressAtHome(String action) {
        JsonObject payload = Payload.press(ANA, action, "", "");
        payload.remove("channel");
        payload.remove("message");
        payload.remove("response_url");
        JsonObject container = new JsonObject();
        container.addProperty("type", "view");
        container.addProperty("view_id", "VH" + ANA);
        payload.add("container", container);
        JsonObject view = new JsonObject();
        view.addProperty("id", "VH" + ANA);
        view.addProperty("type", "home");
        payload.add("view", view);
        assertThat(site.requests.payload(payload.toString()).statusCode()).isEqualTo(200);
    }
}
