package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Slack looks at in blocks, with its limits as its block reference has them.
final class BlockRules {

    private static final Set<String> RICH =
            Set.of(
                    "rich_text_section",
                    "rich_text_list",
                    "rich_text_preformatted",
                    "rich_text_quote");

    private final boolean inView;
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();
    private int characters;

    private BlockRules(boolean inView) {
        this.inView = inView;
    }

    /// @throws Refusal with Slack's code
    static JsonArray ofMessage(String json) {
        JsonArray blocks = array(json);
        new BlockRules(false).check(blocks, 50);
        return blocks;
    }

    static boolean ofView(JsonArray blocks) {
        new BlockRules(true).check(blocks, 100);
        return blocks.asList().stream()
                .anyMatch(block -> type(block.getAsJsonObject()).equals("input"));
    }

    private static JsonArray array(String json) {
        try {
            JsonElement parsed = JsonParser.parseString(json);
            if (parsed.isJsonArray()) {
                return parsed.getAsJsonArray();
            }
        } catch (JsonParseException _) {
            // Said below.
        }
        throw new Refusal("invalid_blocks_format");
    }

    private void check(JsonArray blocks, int most) {
        if (blocks.size() > most) {
            throw bad("%d blocks, at most %d".formatted(blocks.size(), most));
        }
        blocks.forEach(block -> block(block.getAsJsonObject()));
        if (!inView && characters > 11_000) {
            throw new Refusal("msg_blocks_too_long", characters + " characters");
        }
    }

    private void block(JsonObject block) {
        if (block.has("block_id")) {
            String id = string(block, "block_id", 255);
            if (!blockIds.add(id)) {
                throw bad("block_id " + id + " twice");
            }
        }
        switch (type(block)) {
            case "section" -> section(block);
            case "header" -> plain(object(block, "text"), 150);
            case "context" -> elements(block, 10).forEach(this::inContext);
            case "actions" -> elements(block, 25).forEach(this::element);
            case "divider" -> {}
            case "image" -> string(block, "alt_text", 2_000);
            case "rich_text" -> elements(block, 1_000).forEach(this::rich);
            case "markdown" -> counted(string(block, "text", 12_000));
            case "input" -> input(block);
            default -> throw bad("unsupported type: " + type(block));
        }
    }

    private void section(JsonObject block) {
        if (!block.has("text") && !block.has("fields")) {
            throw bad("a section without text and fields");
        }
        if (block.has("text")) {
            text(object(block, "text"), 3_000);
        }
        if (block.has("fields")) {
            List<JsonObject> fields = list(block, "fields", 10);
            fields.forEach(field -> text(field, 2_000));
        }
        if (block.has("accessory")) {
            element(object(block, "accessory"));
        }
    }

    private void input(JsonObject block) {
        if (!inView) {
            throw bad("an input block in a message");
        }
        plain(object(block, "label"), 2_000);
        if (block.has("hint")) {
            plain(object(block, "hint"), 2_000);
        }
        element(object(block, "element"));
    }

    private void inContext(JsonObject element) {
        if (type(element).equals("image")) {
            string(element, "alt_text", 2_000);
        } else {
            text(element, 3_000);
        }
    }

    private void rich(JsonObject element) {
        if (!RICH.contains(type(element))) {
            throw bad("unsupported type: " + type(element));
        }
        for (JsonObject inner : elements(element, 1_000)) {
            if (RICH.contains(type(inner))) {
                rich(inner);
            } else if (type(inner).equals("text")) {
                counted(string(inner, "text", 40_000));
            }
        }
    }

    private void element(JsonObject element) {
        if (element.has("action_id")) {
            String id = string(element, "action_id", 255);
            if (!actionIds.add(id)) {
                throw bad("action_id " + id + " twice");
            }
        }
        if (element.has("confirm")) {
            confirm(object(element, "confirm"));
        }
        if (element.has("placeholder")) {
            plain(object(element, "placeholder"), 150);
        }
        switch (type(element)) {
            case "button" -> button(element);
            case "overflow" -> options(element, 5);
            case "static_select", "multi_static_select" -> select(element);
            case "radio_buttons", "checkboxes" -> options(element, 10);
            case "plain_text_input" -> written(element);
            case "users_select", "multi_users_select", "conversations_select" -> {}
            case "datepicker", "timepicker", "datetimepicker", "number_input" -> {}
            case "image" -> string(element, "alt_text", 2_000);
            default -> throw bad("unsupported type: " + type(element));
        }
    }

    private void button(JsonObject button) {
        plain(object(button, "text"), 75);
        optional(button, "value", 2_000);
        optional(button, "accessibility_label", 75);
        optional(button, "url", 3_000);
        if (button.has("style")
                && !Set.of("primary", "danger").contains(button.get("style").getAsString())) {
            throw bad("style " + button.get("style"));
        }
    }

    private void select(JsonObject select) {
        if (!select.has("option_groups")) {
            options(select, 100);
            return;
        }
        for (JsonObject group : list(select, "option_groups", 100)) {
            plain(object(group, "label"), 75);
            options(group, 100);
        }
    }

    private void options(JsonObject holder, int most) {
        Set<String> values = new HashSet<>();
        for (JsonObject option : list(holder, "options", most)) {
            text(object(option, "text"), 75);
            if (!values.add(string(option, "value", 150))) {
                throw bad("an option's value twice");
            }
        }
    }

    private static void written(JsonObject input) {
        int most = input.has("max_length") ? input.get("max_length").getAsInt() : 3_000;
        if (most < 1 || most > 3_000) {
            throw bad("max_length " + most);
        }
        if (input.has("initial_value")
                && input.get("initial_value").getAsString().length() > most) {
            throw bad("an initial_value that is longer than max_length");
        }
    }

    private void confirm(JsonObject confirm) {
        plain(object(confirm, "title"), 100);
        text(object(confirm, "text"), 300);
        plain(object(confirm, "confirm"), 30);
        plain(object(confirm, "deny"), 30);
    }

    private void plain(JsonObject text, int most) {
        if (!type(text).equals("plain_text")) {
            throw bad("%s where plain_text is asked for".formatted(type(text)));
        }
        text(text, most);
    }

    private void text(JsonObject text, int most) {
        if (!Set.of("plain_text", "mrkdwn").contains(type(text))) {
            throw bad("unsupported type: " + type(text));
        }
        if (text.has("emoji") && !type(text).equals("plain_text")) {
            throw bad("emoji in mrkdwn");
        }
        counted(string(text, "text", most));
    }

    private void counted(String text) {
        characters += text.length();
    }

    static String type(JsonObject json) {
        return string(json, "type", 100);
    }

    private static List<JsonObject> elements(JsonObject block, int most) {
        return list(block, "elements", most);
    }

    private static List<JsonObject> list(JsonObject json, String name, int most) {
        JsonElement list = json.get(name);
        if (list == null || !list.isJsonArray()) {
            throw bad("no " + name);
        }
        int size = list.getAsJsonArray().size();
        if (size < 1 || size > most) {
            throw bad("%d %s, from 1 to %d".formatted(size, name, most));
        }
        return list.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static JsonObject object(JsonObject json, String name) {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonObject()) {
            throw bad("no " + name);
        }
        return element.getAsJsonObject();
    }

    private static void optional(JsonObject json, String name, int most) {
        if (json.has(name)) {
            string(json, name, most);
        }
    }

    static String string(JsonObject json, String name, int most) {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonPrimitive()) {
            throw bad("no " + name);
        }
        String value = element.getAsString();
        if (value.isEmpty() || value.length() > most) {
            throw bad("%s of %d characters, from 1 to %d".formatted(name, value.length(), most));
        }
        return value;
    }

    private static Refusal bad(String why) {
        return new Refusal("invalid_blocks", why);
    }
}
