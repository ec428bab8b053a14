package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Discord demands of the components of one message or form. Counts while it looks.
final class ComponentRules {

    static final int V2 = 1 << 15;

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int SECTION = 9;
    private static final int TEXT = 10;
    private static final int THUMBNAIL = 11;
    private static final int CONTAINER = 17;
    private static final int LABEL = 18;
    private static final Set<Integer> SELECTS = Set.of(STRING_SELECT, 5, 6, 7, 8);
    private static final Set<Integer> TOP = Set.of(ROW, SECTION, TEXT, 12, 13, 14, CONTAINER);
    private static final Set<Integer> IN_CONTAINER = Set.of(ROW, SECTION, TEXT, 12, 13, 14);
    private static final Set<Integer> IN_FORM = Set.of(ROW, TEXT, LABEL);

    private final Set<String> customIds = new HashSet<>();
    private final Set<Integer> ids = new HashSet<>();
    private int count;
    private int text;

    static void message(JsonArray components, boolean v2) {
        ComponentRules rules = new ComponentRules();
        require(v2 || components.size() <= 5, "components", "Must be 5 or fewer in length");
        rules.all(components, v2 ? TOP : Set.of(ROW));
        require(rules.count <= 40, "components", "Must be 40 or fewer in total");
        require(rules.text <= 4000, "components", "The text is longer than 4000 in all");
    }

    static void form(JsonObject form) {
        length("custom_id", Json.text(form, "custom_id"), 1, 100);
        length("title", Json.text(form, "title"), 1, 45);
        JsonArray components = Json.list(form, "components");
        require(
                !components.isEmpty() && components.size() <= 5,
                "components",
                "Must be between 1 and 5 in length");
        new ComponentRules().all(components, IN_FORM);
    }

    private void all(JsonArray components, Set<Integer> allowed) {
        components.forEach(one -> one(one.getAsJsonObject(), allowed));
    }

    private void one(JsonObject component, Set<Integer> allowed) {
        int type = Json.number(component, "type");
        require(
                allowed.contains(type),
                "components",
                "Type %d is not allowed here".formatted(type));
        count++;
        int id = Json.number(component, "id");
        require(id <= 0 || ids.add(id), "id", "Component ids cannot be duplicated");
        switch (type) {
            case ROW -> row(component);
            case BUTTON -> button(component);
            case TEXT_INPUT -> input(component);
            case SECTION -> section(component);
            case TEXT -> text(component);
            case CONTAINER -> container(component);
            case LABEL -> label(component);
            default -> {
                if (SELECTS.contains(type)) {
                    select(component, type);
                }
            }
        }
    }

    private void row(JsonObject row) {
        JsonArray inside = Json.list(row, "components");
        require(
                !inside.isEmpty() && inside.size() <= 5,
                "components",
                "Must be between 1 and 5 in length");
        boolean others =
                inside.asList().stream()
                        .anyMatch(one -> Json.number(one.getAsJsonObject(), "type") != BUTTON);
        require(!others || inside.size() == 1, "components", "A select stands alone in its row");
        all(inside, Set.of(BUTTON, STRING_SELECT, TEXT_INPUT, 5, 6, 7, 8));
    }

    private void button(JsonObject button) {
        int style = Json.number(button, "style");
        require(style >= 1 && style <= 5, "style", "Value must be one of 1 to 5");
        if (style == 5) {
            length("url", Json.text(button, "url"), 1, 512);
            require(!Json.has(button, "custom_id"), "custom_id", "A link has no custom id");
        } else {
            customId(button);
            require(
                    !Json.has(button, "url"),
                    "url",
                    "A custom id and url cannot both be specified");
        }
        require(
                Json.has(button, "label") || Json.has(button, "emoji"),
                "label",
                "A button needs a label or an emoji");
        length("label", Json.text(button, "label"), 0, 80);
    }

    private void customId(JsonObject component) {
        String id = Json.text(component, "custom_id");
        length("custom_id", id, 1, 100);
        require(customIds.add(id), "custom_id", "Component custom id cannot be duplicated");
    }

    private void select(JsonObject select, int type) {
        customId(select);
        length("placeholder", Json.text(select, "placeholder"), 0, 150);
        List<JsonObject> options = Json.objects(select, "options");
        if (type == STRING_SELECT) {
            require(
                    !options.isEmpty() && options.size() <= 25,
                    "options",
                    "Must be between 1 and 25 in length");
        }
        Set<String> values = new HashSet<>();
        for (JsonObject option : options) {
            length("label", Json.text(option, "label"), 1, 100);
            length("value", Json.text(option, "value"), 1, 100);
            length("description", Json.text(option, "description"), 0, 100);
            require(
                    values.add(Json.text(option, "value")),
                    "value",
                    "The specified option value is already used");
        }
    }

    private void input(JsonObject input) {
        customId(input);
        int style = Json.number(input, "style");
        require(style == 1 || style == 2, "style", "Value must be one of 1 and 2");
        length("value", Json.text(input, "value"), 0, 4000);
        length("placeholder", Json.text(input, "placeholder"), 0, 100);
        require(Json.number(input, "max_length") <= 4000, "max_length", "Must be 4000 at most");
    }

    private void section(JsonObject section) {
        JsonArray texts = Json.list(section, "components");
        require(
                !texts.isEmpty() && texts.size() <= 3,
                "components",
                "Must be between 1 and 3 in length");
        all(texts, Set.of(TEXT));
        require(section.has("accessory"), "accessory", "This field is required");
        one(section.getAsJsonObject("accessory"), Set.of(BUTTON, THUMBNAIL));
    }

    private void text(JsonObject display) {
        String content = Json.text(display, "content");
        length("content", content, 1, 4000);
        text += content.length();
    }

    private void container(JsonObject container) {
        JsonArray inside = Json.list(container, "components");
        require(!inside.isEmpty(), "components", "This field is required");
        all(inside, IN_CONTAINER);
    }

    private void label(JsonObject label) {
        length("label", Json.text(label, "label"), 1, 45);
        length("description", Json.text(label, "description"), 0, 100);
        require(label.has("component"), "component", "This field is required");
        one(
                label.getAsJsonObject("component"),
                Set.of(STRING_SELECT, TEXT_INPUT, 5, 6, 7, 8, 19, 21, 22, 23));
    }

    static void length(String field, String text, int min, int max) {
        require(
                text.length() >= min && text.length() <= max,
                field,
                "Must be between %d and %d in length, and is %d"
                        .formatted(min, max, text.length()));
    }

    static void require(boolean condition, String field, String why) {
        if (!condition) {
            throw Refusal.form(field, why);
        }
    }
}
