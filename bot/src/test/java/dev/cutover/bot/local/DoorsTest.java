package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.commands.Person;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {

    @TempDir private Path folder;
    private Site site;

    @BeforeEach
    void open() {
        site = Site.open(folder);
        site.run.start();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aCommandIsAnsweredWithWhatTheConversationSays() {
        assertThat(site.command("Dana", "/cutover claim 2.4"))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"ok":true,"text":"You have 2.4 Restore the dump on the new cluster.","seq":11,
                                 "message":{"blocks":[{"type":"paragraph","text":[
                                  {"type":"plain","text":"You have "},{"type":"code","text":"2.4"},{"type":"plain","text":" "},
                                  {"type":"plain","text":"Restore the dump on the new cluster"},{"type":"plain","text":"."}]}]}}
                                """));
        assertThat(site.run.heard).containsExactly("Dana: claim 2.4");
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        assertThat(site.command("Dana", "claim 9.9"))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"ok":false,"text":"There is no task 9.9. The open ones are 2.4, 2.5 and 2.6.","seq":10,
                                 "message":{"blocks":[{"type":"paragraph","text":[
                                  {"type":"plain","text":"There is no task "},{"type":"code","text":"9.9"},
                                  {"type":"plain","text":". The open ones are 2.4, 2.5 and 2.6."}]}]}}
                                """));
    }

    @Test
    void theSameInteractionTwiceIsOneCommand() {
        String body =
                "{\"as\":\"Dana\",\"channel\":\"#general\",\"text\":\"claim 2.4\",\"id\":\"i-1\"}";

        String first = site.post("/local/commands", body).body();

        assertThat(site.post("/local/commands", body).body())
                .isEqualTo(first)
                .contains("\"ok\":true");
    }

    @Test
    void aButtonIsPressed() {
        JsonObject answer =
                site.ask("/local/buttons", "Dana", "action", "v1|glitchtip-1|2.4|claim|10");

        assertThat(answer.get("ok").getAsBoolean()).isTrue();
        assertThat(site.run.heard).containsExactly("Dana presses v1|glitchtip-1|2.4|claim|10");
    }

    @Test
    void talkIsPostedAsItIs() {
        String text = "/cutover <b>@everyone</b>\n" + "x".repeat(9_000);

        assertThat(site.talk("Dana", text))
                .isEqualTo(JsonParser.parseString("{\"ok\":true,\"id\":\"5\"}"));

        JsonObject last = messages().get(messages().size() - 1).getAsJsonObject();
        JsonObject expected = new JsonObject();
        expected.addProperty("id", "5");
        expected.addProperty("at", "2026-11-20T21:40:00Z");
        expected.addProperty("by", "Dana");
        expected.addProperty("bot", false);
        expected.addProperty("pinned", false);
        expected.addProperty("edited", false);
        expected.addProperty("text", text);
        expected.add("replies", new JsonArray());
        assertThat(last).isEqualTo(expected);
        assertThat(site.run.heard).isEmpty();
    }

    @Test
    void messagesAreNeutralWithTheirThreads() {
        JsonObject all = site.json("/local/messages?channel=general");

        assertThat(all.get("channel").getAsString()).isEqualTo("general");
        assertThat(all.get("older").getAsBoolean()).isFalse();
        JsonObject board = messages().get(0).getAsJsonObject();
        assertThat(board.get("pinned").getAsBoolean()).isTrue();
        assertThat(board.get("text").getAsString())
                .startsWith("GlitchTip to the new cluster\n10/38 tasks (26 %)\nT0: 20:28\n");
        assertThat(board.getAsJsonObject("message").getAsJsonArray("blocks").get(0).toString())
                .isEqualTo(
                        "{\"type\":\"header\",\"text\":[{\"type\":\"plain\",\"text\":\"GlitchTip to the new cluster\"}]}");
        JsonObject phase = messages().get(1).getAsJsonObject();
        assertThat(phase.getAsJsonArray("replies"))
                .extracting(reply -> reply.getAsJsonObject().get("text").getAsString())
                .containsExactly("Ana finished 2.1", "Ana finished 2.2: all 6 workers drained");
    }

    @Test
    void olderMessagesAreBehindTheOldestOnes() {
        for (int i = 0; i < 203; i++) {
            site.chat.talk("random", Person.local("Dana"), "n" + i);
        }

        JsonObject newest = site.json("/local/messages?channel=random");
        assertThat(newest.getAsJsonArray("messages")).hasSize(200);
        assertThat(newest.get("older").getAsBoolean()).isTrue();
        JsonObject rest = site.json("/local/messages?channel=random&before=4");
        assertThat(rest.getAsJsonArray("messages"))
                .extracting(message -> message.getAsJsonObject().get("text").getAsString())
                .containsExactly("n0", "n1", "n2");
        assertThat(rest.get("older").getAsBoolean()).isFalse();
        assertThat(site.get("/?channel=random").body())
                .contains("href=\"/?channel=random&amp;before=4\"");
    }

    @Test
    void completionsGoOnFromWhatIsTyped() {
        assertThat(site.json("/local/completions?channel=general&text=claim%202.4"))
                .isEqualTo(
                        JsonParser.parseString(
                                "{\"completions\":[{\"insert\":\"claim 2.4\",\"label\":\"2.4 Restore the dump on the new cluster\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    not json                                                | The body must be one JSON object, such as {"as":"Ana","channel":"general","text":"status"}.
                    []                                                      | The body must be one JSON object, such as {"as":"Ana","channel":"general","text":"status"}.
                    {"channel":"general","text":"x"}                        | "as" is missing.
                    {"as":" \\u202e\\u0007 ","channel":"general","text":"x"}  | Say who you are: "as" must be a name of 1 to 80 characters.
                    {"as":7,"channel":"general","text":"x"}                 | "as" must be a string.
                    {"as":"CutOver","channel":"general","text":"x"}         | The name cutover is the bot's own. Use another one in "as".
                    {"as":"Ana","text":"x"}                                 | "channel" is missing.
                    {"as":"Ana","channel":"nope","text":"x"}                | There is no such channel. There are #general, #deployment, #random.
                    {"as":"Ana","channel":"general"}                        | "text" is missing.
                    """)
    void whatIsNotAsItShouldBeIsNamed(String body, String text) {
        for (String door : new String[] {"/local/commands", "/local/talk"}) {
            var answer = site.post(door, body);

            assertThat(answer.statusCode()).isEqualTo(400);
            JsonObject expected = new JsonObject();
            expected.addProperty("ok", false);
            expected.addProperty("text", text);
            assertThat(JsonParser.parseString(answer.body())).isEqualTo(expected);
        }
        assertThat(site.run.heard).isEmpty();
    }

    @Test
    void lengthsAreLimited() {
        assertThat(site.command("x".repeat(81), "status").get("text").getAsString())
                .isEqualTo("The name in \"as\" is longer than 80 characters. Use a shorter one.");
        assertThat(site.command("\ud83d\udc4b".repeat(80), "status").get("ok").getAsBoolean())
                .isTrue();
        assertThat(site.talk("Ana", "x".repeat(10_001)).get("text").getAsString())
                .isEqualTo("\"text\" is longer than 10000 characters.");
        assertThat(site.talk("Ana", " \n ").get("text").getAsString())
                .isEqualTo("There is nothing in \"text\". Write what you want to say.");
    }

    @Test
    void aNameIsCleanedOfWhatIsNotSeen() {
        site.command(" Da\u202ena\tthe\u200b  Great\u0007 ", "status");

        assertThat(site.run.heard).containsExactly("Dana the Great: status");
    }

    @Test
    void aBugIsAnsweredWithAReference() {
        assertThat(site.command("Ana", "boom").get("text").getAsString())
                .startsWith("Something went wrong on the server.")
                .doesNotContain("secret");
    }

    @Test
    void thePageIsWholeBeforeAnyScriptRuns() {
        HttpResponse<String> page = site.get("/");

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<title>#general · cutover</title>")
                .contains("<progress value=\"10\" max=\"38\"></progress>")
                .contains("data-action=\"v1|glitchtip-1|2.4|claim|10\"")
                .contains("<summary id=\"s2\">2 replies</summary>")
                .doesNotContain("style=\"", "onclick", "http://", "https://");
    }

    @Test
    void whatPagesLoadIsKeptByBrowsersUntilItChanges() {
        Matcher style =
                Pattern.compile("href=\"(/assets/chat.css\\?v=[0-9a-f]{12})\"")
                        .matcher(site.get("/").body());
        assertThat(style.find()).isTrue();

        assertThat(site.get(style.group(1)).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(site.get("/assets/names.js").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aChannelThatIsNotThereIsNamedToReadersToo() {
        for (String path :
                new String[] {"/local/messages", "/local/completions", "/local/events", "/"}) {
            var answer = site.get(path + "?channel=nope");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("There are #general, #deployment, #random.");
        }
    }

    private JsonArray messages() {
        return site.json("/local/messages?channel=general").getAsJsonArray("messages");
    }

    @Test
    void anIdThatIsUsedForSomethingElseIsAnotherId() {
        String claim =
                "{\"as\":\"Dana\",\"channel\":\"general\",\"text\":\"claim 2.4\",\"id\":\"i-1\"}";

        site.post("/local/commands", claim);

        assertThat(site.post("/local/commands", claim.replace("Dana", "Ben")).body())
                .contains("\"ok\":false");
        assertThat(site.post("/local/commands", claim.replace("2.4", "2.5")).body())
                .contains("\"ok\":true")
                .contains("2.5");
    }

    @Test
    void aPressThatNeedsWordsIsAnsweredWithItsForm() {
        JsonObject asked = json("/local/buttons", press());

        assertThat(asked.get("ok").getAsBoolean()).isFalse();
        assertThat(asked.get("text").getAsString()).isEqualTo("Put on hold: Why?");
        assertThat(asked.getAsJsonObject("form"))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"action":"v1|glitchtip-1||hold|10","title":"Put on hold",
                                 "about":[{"type":"plain","text":"Nobody can claim or complete anything until somebody resumes."}],
                                 "submit":"Hold","inputs":[
                                 {"name":"why","label":"Why?","hint":"Everybody in the channel sees it.","required":true,
                                  "initial":"","type":"lines","most":3000},
                                 {"name":"how","label":"How long?","hint":"","required":true,"initial":"short","type":"choice",
                                  "options":[{"value":"short","label":"A few minutes"},{"value":"long","label":"Longer \\"<b>\\""}]},
                                 {"name":"task","label":"Which task is it about?","hint":"","required":false,
                                  "initial":"2.4 <b>\\"x\\"","type":"line","most":100}]}
                                """));
        assertThat(asked.has("html")).isFalse();
        assertThat(json("/local/buttons?html", press()).get("html").getAsString())
                .contains("data-form=\"v1|glitchtip-1||hold|10\"", "Longer \"&lt;b&gt;\"")
                .doesNotContain("<b>");
        assertThat(site.run.heard).isEmpty();
    }

    private JsonObject json(String path, String body) {
        return JsonParser.parseString(site.post(path, body).body()).getAsJsonObject();
    }

    private static String press() {
        return """
        {"as":"Dana","channel":"general","action":"v1|glitchtip-1||hold|10"}
        """;
    }

    private JsonObject fill(String values, String id) {
        return json(
                "/local/forms",
                """
                {"as":"Dana","channel":"general","form":"v1|glitchtip-1||hold|10","values":%s,"id":"%s"}
                """
                        .formatted(values, id));
    }

    @Test
    void aFormIsCarriedOutOnceAndWhatIsMissingIsNamed() {
        JsonObject missing = fill("{}", "one");
        JsonObject done = fill("{\"why\":\"--sev <b>\"}", "two");
        JsonObject again = fill("{\"why\":\"--sev <b>\"}", "two");

        assertThat(missing)
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"ok":false,"text":"Nothing is written here yet: Why?",
                                 "errors":{"why":"Nothing is written here yet: Why?"}}
                                """));
        assertThat(done.get("ok").getAsBoolean()).isTrue();
        assertThat(done.get("text").getAsString()).isEqualTo("On hold: --sev <b>");
        assertThat(again).isEqualTo(done);
        assertThat(fill("{\"why\":\"too late\"}", "three").get("text").getAsString())
                .isEqualTo("The run is over.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[];must be an object",
                "{\"why\":7};must be a string",
                "{\"why\":null};is missing",
                "\"why\";must be an object"
            })
    void valuesThatAreNoneAreRefused(String values, String why) {
        HttpResponse<String> answer =
                site.post(
                        "/local/forms",
                        "{\"as\":\"Dana\",\"channel\":\"general\",\"form\":\"v1|g||hold|1\",\"values\":%s}"
                                .formatted(values));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(why);
    }
}
