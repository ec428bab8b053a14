package dev.cutover.bot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.chat.HostileMessages;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SlackBlocksTest {

    private static final SlackBlocks BLOCKS = new SlackBlocks(ZoneOffset.UTC);
    private static final HostileMessages HOSTILE =
            new HostileMessages(
                    List.of("a", "<!channel>", "🚀 *x*", "", "line\nline", ":a: `"), 80);

    @Test
    void linesShareASectionAndRowsHaveTheirButton() {
        Message message =
                Message.of(
                        new Message.Header(Text.of("Phase 1: *Copy*")),
                        new Message.Paragraph(Text.of("Open")),
                        new Message.Progress(1, 2, Text.of("1/2 tasks (50 %)")),
                        new Message.Items(
                                List.of(
                                        new Item(Shape.WARNING, Text.of("Mind the gap"), null),
                                        new Item(Shape.OPEN, Text.of("1.2 Load"), button("1.2")))),
                        new Message.Verbatim("ls *.md"));
        assertThat(json(message))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [
                                  {"type":"header","block_id":"b0-7",
                                   "text":{"type":"plain_text","text":"Phase 1: *Copy*","emoji":false}},
                                  {"type":"section","block_id":"b1-7",
                                   "text":{"type":"mrkdwn","verbatim":true,
                                     "text":"Open\\n██████████░░░░░░░░░░ 1/2 tasks (50 %)\\n▲ Mind the gap"}},
                                  {"type":"section","block_id":"b2-7",
                                   "text":{"type":"mrkdwn","verbatim":true,"text":"○ 1.2 Load"},
                                   "accessory":{"type":"button","action_id":"row-1","value":"v1|r|1.2|claim|0",
                                     "text":{"type":"plain_text","text":"Claim 1.2","emoji":false},
                                     "accessibility_label":"Claim 1.2 Load"}},
                                  {"type":"rich_text","block_id":"b3-7","elements":[
                                    {"type":"rich_text_preformatted","elements":[{"type":"text","text":"ls *.md"}]}]}
                                ]
                                """));
        assertThat(BLOCKS.of(message, "7").text())
                .startsWith("Phase 1: \u200B*\u200BCopy\u200B*\u200B · Open · ");
    }

    @Test
    void aPhaseOfHundredsOfLongTitlesStaysWithinTheLimitsAndSaysWhatIsLeftOut() {
        List<Item> items =
                IntStream.range(0, 500)
                        .mapToObj(index ->
                                new Item(
                                        Shape.OPEN,
                                        Text.of(index + " " + "<*long*> ".repeat(50)),
                                        button("1." + index)))
                        .toList();
        Message message =
                Message.of(
                        new Message.Items(items),
                        new Message.Buttons(List.of(button("a"), button("b"))));
        JsonArray blocks = json(message);
        checkLimits(blocks);
        assertThat(blocks.toString()).contains("`/cutover plan` shows");
        assertThat(type(blocks.get(blocks.size() - 1))).isEqualTo("actions");
        assertThat(blocks.size()).isGreaterThan(20);
    }

    @Test
    void anyMessageStaysWithinTheLimits() {
        for (int seed = 0; seed < 100; seed++) {
            Message message = HOSTILE.of(seed);
            checkLimits(json(message));
            String text = BLOCKS.of(message, "7").text();
            assertThat(text).isNotEmpty().hasSizeLessThan(4_000);
            assertThat(json(message)).as("the same again").isEqualTo(json(message));
        }
    }

    @Test
    void aMenuIsAListToChooseFromOrAnOverflow() {
        Message message =
                Message.of(
                        new Message.Buttons(
                                List.of(button("1.1")),
                                List.of(
                                        new Menu(
                                                "Show a task",
                                                Menu.Kind.SELECT,
                                                List.of(button("1.1"))),
                                        new Menu("More", Menu.Kind.MORE, List.of(button("1.2"))),
                                        new Menu("None", Menu.Kind.MORE, List.of()),
                                        new Menu(
                                                "Too long to come back",
                                                Menu.Kind.SELECT,
                                                List.of(button("x".repeat(150)))))));

        assertThat(json(message).get(0).getAsJsonObject().getAsJsonArray("elements"))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [{"type":"button","action_id":"do-0-0","value":"v1|r|1.1|claim|0",
                                  "text":{"type":"plain_text","text":"Claim 1.1","emoji":false},
                                  "accessibility_label":"Claim 1.1 Load"},
                                 {"type":"static_select","action_id":"do-0-1",
                                  "placeholder":{"type":"plain_text","text":"Show a task","emoji":false},
                                  "options":[{"text":{"type":"plain_text","text":"Claim 1.1","emoji":false},
                                   "value":"v1|r|1.1|claim|0"}]},
                                 {"type":"overflow","action_id":"do-0-2",
                                  "options":[{"text":{"type":"plain_text","text":"Claim 1.2","emoji":false},
                                   "value":"v1|r|1.2|claim|0"}]}]
                                """));
    }

    private static Button button(String id) {
        return new Button(
                "Claim " + id, "v1|r|" + id + "|claim|0", Style.PLAIN, "Claim " + id + " Load");
    }

    private static JsonArray json(Message message) {
        return JsonParser.parseString(BLOCKS.of(message, "7").blocks()).getAsJsonArray();
    }

    private static String type(JsonElement block) {
        return block.getAsJsonObject().get("type").getAsString();
    }

    /// As Slack's block reference has them.
    private static void checkLimits(JsonArray blocks) {
        assertThat(blocks.size()).isLessThanOrEqualTo(50);
        Set<String> ids = new HashSet<>();
        for (JsonElement element : blocks) {
            JsonObject block = element.getAsJsonObject();
            assertThat(ids.add(block.get("block_id").getAsString())).isTrue();
            checkBlock(block);
        }
        assertThat(characters(blocks)).isLessThanOrEqualTo(8_000);
    }

    private static void checkBlock(JsonObject block) {
        switch (type(block)) {
            case "header" -> checkText(block.getAsJsonObject("text"), 150);
            case "section" -> {
                if (block.has("text")) {
                    checkText(block.getAsJsonObject("text"), 3_000);
                } else {
                    JsonArray fields = block.getAsJsonArray("fields");
                    assertThat(fields.size()).isBetween(1, 10);
                    fields.forEach(field -> checkText(field.getAsJsonObject(), 2_000));
                }
                if (block.has("accessory")) {
                    checkButton(block.getAsJsonObject("accessory"));
                }
            }
            case "actions" -> {
                JsonArray elements = block.getAsJsonArray("elements");
                assertThat(elements.size()).isBetween(1, 25);
                Set<String> actions = new HashSet<>();
                elements.forEach(button -> {
                    checkControl(button.getAsJsonObject());
                    assertThat(actions.add(button.getAsJsonObject().get("action_id").getAsString()))
                            .isTrue();
                });
            }
            case "rich_text" -> assertThat(block.getAsJsonArray("elements").size()).isEqualTo(1);
            default -> throw new AssertionError("a block of type " + type(block));
        }
    }

    private static void checkControl(JsonObject control) {
        switch (type(control)) {
            case "overflow" -> checkOptions(control.getAsJsonArray("options"), 5);
            case "static_select" -> {
                checkText(control.getAsJsonObject("placeholder"), 150);
                checkOptions(control.getAsJsonArray("options"), 100);
            }
            default -> checkButton(control);
        }
    }

    private static void checkOptions(JsonArray options, int most) {
        assertThat(options.size()).isBetween(1, most);
        options.forEach(option -> {
            checkText(option.getAsJsonObject().getAsJsonObject("text"), 75);
            assertThat(option.getAsJsonObject().get("value").getAsString()).hasSizeBetween(1, 150);
        });
    }

    private static void checkButton(JsonObject button) {
        checkText(button.getAsJsonObject("text"), 75);
        assertThat(button.get("value").getAsString().length()).isBetween(1, 2_000);
        assertThat(button.get("accessibility_label").getAsString().length()).isBetween(1, 75);
    }

    private static void checkText(JsonObject text, int most) {
        assertThat(text.get("text").getAsString().length()).isBetween(1, most);
    }

    /// Everything that is called text, as Slack adds it up.
    private static int characters(JsonElement json) {
        if (json.isJsonArray()) {
            return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
                    .mapToInt(SlackBlocksTest::characters)
                    .sum();
        }
        if (!json.isJsonObject()) {
            return 0;
        }
        return json.getAsJsonObject().entrySet().stream()
                .mapToInt(entry ->
                        entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()
                                ? entry.getValue().getAsString().length()
                                : characters(entry.getValue()))
                .sum();
    }
}
