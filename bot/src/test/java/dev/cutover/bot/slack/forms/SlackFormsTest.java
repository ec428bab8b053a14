package dev.cutover.bot.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Line;
import dev.cutover.commands.forms.Input.Lines;
import dev.cutover.commands.forms.Input.Option;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlackFormsTest {

    private static final SlackForms FORMS = new SlackForms(new SlackBlocks(ZoneOffset.UTC));

    private static JsonObject modal(Form form) {
        return JsonParser.parseString(FORMS.modal(form, "C1")).getAsJsonObject();
    }

    @Test
    void aFormIsAModal() {
        Form form =
                new Form(
                        "v1|n-1|1.5|block|3",
                        "Block 1.5",
                        Text.of("1.5 *Load*"),
                        "Block",
                        List.of(
                                new Lines("why", "Why?", "In your words.", true, 3_000, ""),
                                new Line("task", "Task", "", false, 100, "1.5"),
                                new Choice(
                                        "how",
                                        "How bad?",
                                        "",
                                        true,
                                        List.of(
                                                new Option("low", "Low"),
                                                new Option("high", "High")),
                                        "high")));

        assertThat(modal(form))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                {"type":"modal","callback_id":"cutover-form",
                                 "private_metadata":"{\\"action\\":\\"v1|n-1|1.5|block|3\\",\\"channel\\":\\"C1\\",\\"first\\":\\"why\\"}",
                                 "title":{"type":"plain_text","text":"Block 1.5","emoji":false},
                                 "submit":{"type":"plain_text","text":"Block","emoji":false},
                                 "close":{"type":"plain_text","text":"Cancel","emoji":false},
                                 "blocks":[
                                  {"type":"section","block_id":"b0-f",
                                   "text":{"type":"mrkdwn","verbatim":true,"text":"1.5 \u200B*\u200BLoad\u200B*\u200B"}},
                                  {"type":"input","block_id":"why","optional":false,
                                   "label":{"type":"plain_text","text":"Why?","emoji":false},
                                   "hint":{"type":"plain_text","text":"In your words.","emoji":false},
                                   "element":{"type":"plain_text_input","multiline":true,"max_length":3000,
                                     "action_id":"why","focus_on_load":true}},
                                  {"type":"input","block_id":"task","optional":true,
                                   "label":{"type":"plain_text","text":"Task","emoji":false},
                                   "element":{"type":"plain_text_input","multiline":false,"max_length":100,
                                     "initial_value":"1.5","action_id":"task","focus_on_load":false}},
                                  {"type":"input","block_id":"how","optional":false,
                                   "label":{"type":"plain_text","text":"How bad?","emoji":false},
                                   "element":{"type":"static_select","action_id":"how","focus_on_load":false,
                                     "placeholder":{"type":"plain_text","text":"Choose","emoji":false},
                                     "initial_option":{"value":"high","text":{"type":"plain_text","text":"High","emoji":false}},
                                     "options":[
                                      {"value":"low","text":{"type":"plain_text","text":"Low","emoji":false}},
                                      {"value":"high","text":{"type":"plain_text","text":"High","emoji":false}}]}}]}
                                """));
    }

    @Test
    void anyFormStaysWithinTheLimits() {
        for (int seed = 0; seed < 200; seed++) {
            checkModal(modal(form(new Random(seed))));
        }
    }

    @Test
    void anyHomeTabStaysWithinTheLimits() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Message message =
                    new Message(
                            IntStream.range(0, random.nextInt(150))
                                    .<Message.Block>mapToObj(
                                            _ -> new Message.Header(Text.of(text(random))))
                                    .toList());
            JsonObject home = JsonParser.parseString(FORMS.home(message)).getAsJsonObject();
            assertThat(home.getAsJsonArray("blocks").size()).isLessThanOrEqualTo(100);
            assertThat(home.toString().length()).isLessThan(250_000);
        }
    }

    @Test
    void whatAFormTakesAlongComesBackAsItIs() {
        Opened opened = new Opened("v1|n|\"1.5\\|block|3", "C1", "why");

        assertThat(Opened.read(opened.json())).isEqualTo(opened);
        for (String strange : List.of("", "garbage", "[]", "{\"action\":7}", "null", "{")) {
            assertThat(Opened.read(strange)).isEqualTo(new Opened("", "", ""));
        }
    }

    private static Form form(Random random) {
        List<Input> inputs = new ArrayList<>();
        int count = 1 + random.nextInt(10);
        for (int index = 0; index < count; index++) {
            inputs.add(input(random, "n" + index));
        }
        return new Form(
                "v1|n-1|1.5|block|3", text(random), Text.of(text(random)), text(random), inputs);
    }

    private static Input input(Random random, String name) {
        boolean required = random.nextBoolean();
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Line(
                            name,
                            text(random),
                            text(random),
                            required,
                            1 + random.nextInt(5_000),
                            text(random));
            case 1 ->
                    new Lines(
                            name,
                            text(random),
                            text(random),
                            required,
                            1 + random.nextInt(5_000),
                            text(random));
            default ->
                    new Choice(
                            name,
                            text(random),
                            text(random),
                            required,
                            IntStream.rangeClosed(0, random.nextInt(150))
                                    .mapToObj(one -> new Option("v" + one, text(random)))
                                    .toList(),
                            "v" + random.nextInt(3));
        };
    }

    private static String text(Random random) {
        String some =
                List.of("a", "<!channel>", "🚀 *x*", "", "line\nline", ":a: `")
                        .get(random.nextInt(6));
        return some.repeat(random.nextInt(4) == 0 ? random.nextInt(1_000) : random.nextInt(20));
    }

    /// As Slack's references of views and of the input block have them.
    private static void checkModal(JsonObject view) {
        for (String name : List.of("title", "submit", "close")) {
            checkText(view.getAsJsonObject(name), 24);
        }
        assertThat(view.get("private_metadata").getAsString()).hasSizeLessThanOrEqualTo(3_000);
        JsonArray blocks = view.getAsJsonArray("blocks");
        assertThat(blocks.size()).isBetween(1, 100);
        Set<String> ids = new HashSet<>();
        for (JsonElement element : blocks) {
            JsonObject block = element.getAsJsonObject();
            assertThat(ids.add(block.get("block_id").getAsString())).isTrue();
            if (block.get("type").getAsString().equals("input")) {
                checkInput(block);
            }
        }
    }

    private static void checkInput(JsonObject block) {
        checkText(block.getAsJsonObject("label"), 2_000);
        if (block.has("hint")) {
            checkText(block.getAsJsonObject("hint"), 2_000);
        }
        JsonObject element = block.getAsJsonObject("element");
        if (element.has("max_length")) {
            int most = element.get("max_length").getAsInt();
            assertThat(most).isBetween(1, 3_000);
            if (element.has("initial_value")) {
                assertThat(element.get("initial_value").getAsString()).hasSizeBetween(1, most);
            }
        } else {
            JsonArray options = element.getAsJsonArray("options");
            assertThat(options.size()).isBetween(1, 100);
            options.forEach(option -> {
                checkText(option.getAsJsonObject().getAsJsonObject("text"), 75);
                assertThat(option.getAsJsonObject().get("value").getAsString())
                        .hasSizeBetween(1, 150);
            });
            if (element.has("initial_option")) {
                assertThat(options).contains(element.get("initial_option"));
            }
        }
    }

    private static void checkText(JsonObject text, int most) {
        assertThat(text.get("type").getAsString()).isEqualTo("plain_text");
        assertThat(text.get("text").getAsString()).hasSizeBetween(1, most).isNotBlank();
    }
}
