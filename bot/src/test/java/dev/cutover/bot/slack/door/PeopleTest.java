package dev.cutover.bot.slack.door;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static dev.cutover.bot.slack.fake.FakeSlack.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.slack.fake.Call;
import dev.cutover.bot.slack.fake.FakeChannel;
import dev.cutover.bot.slack.fake.FakeMessage;
import dev.cutover.bot.slack.fake.FakeSlack;
import dev.cutover.commands.Person;
import dev.cutover.commands.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people in Slack do, and what they see of it.
class PeopleTest {

    private static final String PLAN =
            "# Night\n\n## Phase 1: One\n\n- [ ] **1.1** First\n- [ ] **1.2** Second\n";

    @TempDir private Path folder;
    private SlackSite site;
    private FakeSlack slack;

    @BeforeEach
    void open() throws Exception {
        site = SlackSite.open(folder, PLAN, Map.of());
        slack = site.slack;
        site.type(ANA, "start night");
        slack.await(() -> slack.channel().messages().size() == 2);
    }

    @AfterEach
    void close() {
        site.close();
        slack.close();
    }

    private FakeMessage phase() {
        return slack.channel().messages().getLast();
    }

    /// What a button of the phase's message carries.
    private String action(String task, String verb) {
        Matcher matcher =
                Pattern.compile("v1\\|[^|\"]+\\|" + Pattern.quote(task) + "\\|" + verb + "\\|\\d+")
                        .matcher(phase().blocks().toString());
        assertThat(matcher.find()).as(phase().blocks().toString()).isTrue();
        return matcher.group();
    }

    private Person owner(String task) {
        Standing standing =
                site.cutover().tasks().standing(site.cutover().plan().task(task).orElseThrow());
        return standing instanceof Standing.Claimed claimed ? claimed.owner() : Person.BOT;
    }

    /// Something that Ben wrote.
    private static void wrote(FakeChannel channel, String ts) {
        channel.put(new FakeMessage(ts, null, BEN, null, "hey", new JsonArray(), null, 0));
    }

    private String told(String name) throws InterruptedException {
        slack.await(() -> !slack.responses(name).isEmpty());
        JsonObject json = Payload.parse(slack.responses(name).getLast());
        assertThat(json.get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(json.get("replace_original").getAsBoolean()).isFalse();
        return json.get("text").getAsString();
    }

    @Test
    void aPressThatEverybodySeesIsNotAnsweredPrivately() throws Exception {
        site.press(ANA, action("1.1", "claim"), phase().ts());
        slack.await(() -> phase().shown().contains("<@UANA>"));
        assertThat(owner("1.1").id()).isEqualTo(ANA);
        assertThat(slack.responses(ANA)).isEmpty();
        assertThat(slack.channel().whispers()).isEmpty();
    }

    @Test
    void whoComesTooLateIsToldSoAndTheMessageIsFresh() throws Exception {
        String claim = action("1.1", "claim");
        site.press(ANA, claim, phase().ts());
        site.press(BEN, claim, phase().ts());
        assertThat(told(BEN)).contains("1.1");
        assertThat(owner("1.1").id()).isEqualTo(ANA);
        slack.await(() -> phase().shown().contains("<@UANA>"));
    }

    @Test
    void whatSomebodyLooksAtTheySeeAlone() throws Exception {
        FakeMessage board = slack.channel().messages().getFirst();
        Matcher next =
                Pattern.compile("v1\\|[^|\"]+\\|\\|next\\|\\d+").matcher(board.blocks().toString());
        assertThat(next.find()).isTrue();
        site.press(BEN, next.group(), board.ts());
        assertThat(told(BEN)).contains("First");
    }

    @Test
    void aPressInAMessageThatOnlyOnePersonSeesIsAnswered() throws Exception {
        JsonObject press =
                Payload.press(BEN, action("1.1", "claim"), "1.1", slack.responseUrl(BEN));
        press.getAsJsonObject("container").addProperty("is_ephemeral", true);
        assertThat(site.requests.payload(press.toString()).statusCode()).isEqualTo(200);
        assertThat(told(BEN)).contains("1.1");
    }

    @Test
    void twoActionsInOnePayloadAreAcknowledged() throws Exception {
        JsonObject press =
                Payload.press(BEN, action("1.1", "claim"), phase().ts(), slack.responseUrl(BEN));
        press.getAsJsonArray("actions").add(press.getAsJsonArray("actions").get(0).deepCopy());
        assertThat(site.requests.payload(press.toString()).statusCode()).isEqualTo(200);
        assertThat(owner("1.1").id()).isEqualTo(BEN);
    }

    @Test
    void aChoiceFromAMenuIsAPress() {
        JsonObject press = Payload.press(BEN, "x", phase().ts(), slack.responseUrl(BEN));
        JsonObject action = press.getAsJsonArray("actions").get(0).getAsJsonObject();
        action.remove("value");
        action.addProperty("type", "static_select");
        action.add(
                "selected_option",
                Payload.parse(
                        "{\"text\":{\"type\":\"plain_text\",\"text\":\"x\"},\"value\":\"%s\"}"
                                .formatted(action("1.2", "claim"))));
        assertThat(site.requests.payload(press.toString()).statusCode()).isEqualTo(200);
        assertThat(owner("1.2").id()).isEqualTo(BEN);
    }

    @Test
    void whereSlacksAddressIsNotSlacksTheAnswerGoesAnotherWay() throws Exception {
        JsonObject press =
                Payload.press(
                        BEN,
                        action("1.1", "claim"),
                        phase().ts(),
                        "https://hooks.slack.com.evil.example/x");
        site.type(ANA, "claim 1.1");
        assertThat(site.requests.payload(press.toString()).statusCode()).isEqualTo(200);
        slack.await("chat.postEphemeral", 0);
        assertThat(slack.channel().whispers().getFirst().user()).isEqualTo(BEN);
    }

    @Test
    void aMentionIsAnsweredInItsThread() throws Exception {
        wrote(slack.channel(), "1795226400.000900");
        JsonObject mention = Payload.mention(BEN, "hey <@UBOT> claim 1.1", "1795226400.000900", "");
        assertThat(site.requests.json(mention.toString()).body()).isEmpty();
        slack.await(() -> slack.channel().replies("1795226400.000900").size() == 1);
        assertThat(owner("1.1").id()).isEqualTo(BEN);
        site.requests.json(mention.toString());
        site.requests.json(
                Payload.mention(BEN, "<@UBOT>", "1795226400.000901", "1795226400.000900")
                        .toString());
        slack.await(() -> slack.channel().replies("1795226400.000900").size() == 2);
        List<FakeMessage> replies = slack.channel().replies("1795226400.000900");
        assertThat(replies.getFirst().shown()).contains("1.1");
        assertThat(replies.getLast().shown()).contains("/cutover");
    }

    @Test
    void aCodeThatStandsForSomebodyIsNotShownToTheChannel() throws Exception {
        wrote(slack.channel(), "1795226400.000900");
        site.requests.json(
                Payload.mention(BEN, "<@UBOT> link", "1795226400.000900", "").toString());
        slack.await("chat.postEphemeral", 0);
        assertThat(slack.channel().whispers())
                .singleElement()
                .satisfies(whisper -> {
                    assertThat(whisper.user()).isEqualTo(BEN);
                    assertThat(whisper.text()).contains("/cutover link ");
                });
        assertThat(slack.channel().replies("1795226400.000900")).isEmpty();
    }

    @Test
    void whatProgramsWriteIsNotAnswered() throws Exception {
        JsonObject mention = Payload.mention(BEN, "<@UBOT> claim 1.1", "1795226400.000900", "");
        mention.getAsJsonObject("event").addProperty("bot_id", "B1");
        assertThat(site.requests.json(mention.toString()).statusCode()).isEqualTo(200);
        assertThat(owner("1.1")).isEqualTo(Person.BOT);
    }

    @Test
    void aloneWithTheBotNobodyHasToNameIt() throws Exception {
        JsonObject message = Payload.mention(BEN, "status", "1795226400.000900", "");
        JsonObject event = message.getAsJsonObject("event");
        event.addProperty("type", "message");
        event.addProperty("channel_type", "im");
        event.addProperty("channel", "D1");
        wrote(slack.workspace().channel("D1"), "1795226400.000900");
        assertThat(site.requests.json(message.toString()).statusCode()).isEqualTo(200);
        slack.await(() -> slack.workspace().channel("D1").replies("1795226400.000900").size() == 1);
        event.addProperty("subtype", "message_changed");
        assertThat(site.requests.json(message.toString()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsMentionedIsThatPerson() {
        site.type(ANA, "assign 1.1 <@UBEN|ben>");
        assertThat(owner("1.1")).isEqualTo(new Person("slack", BEN, ""));
        site.type(
                ANA,
                "issue <@UBEN|ben> saw 3 &lt; 5 &amp; more in <#C2|ops>, see <https://x.example/a|x>");
        assertThat(Objects.requireNonNull(site.cutover().log().issues().get(1)).text())
                .isEqualTo("@ben saw 3 < 5 & more in #ops, see https://x.example/a");
    }

    @Test
    void aTypedNameIsThePersonWhoIsKnownByItAndNobodyIsMadeUp() throws Exception {
        site.type(BEN, "status");
        slack.await(() -> site.type(ANA, "assign 1.1 BEN").contains("1.1 First is with"));
        assertThat(owner("1.1")).isEqualTo(new Person("slack", BEN, ""));
        assertThat(site.type(ANA, "assign 1.2 zed")).startsWith("Nobody here is known as zed");
        assertThat(site.cutover().tasks().of("1.2").standing().claim()).isNull();
    }

    @Test
    void aNameIsWhatPeopleCallThemselvesOnceItIsKnown() throws Exception {
        slack.await("users.info", 0);
        slack.await(() ->
                site.type(ANA, "note x").length() > 0
                        && site.run().entries().getLast().cause().person().name().equals("Ana"));
    }

    @Test
    void whereTheBotMayNotWriteWhoeverStartsIsToldWhatToDo() throws Exception {
        slack.workspace().channel("C9").botIsIn(false);
        Map<String, String> start = Payload.command(BEN, "start night", slack.responseUrl(BEN));
        start.put("channel_id", "C9");
        assertThat(SlackSite.text(site.requests.send(SignedRequests.form(start))))
                .startsWith("The cutover");
        slack.await(() -> calls(BEN).size() == 1);
        assertThat(calls(BEN).getFirst().argument("blocks")).contains("/invite @cutover");
    }

    private List<Call> calls(String to) {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.channel().equals(to))
                .toList();
    }
}
