package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.bot.chat.Cut;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Menu;
import java.util.List;

/// Something to press, as one of Slack's block elements.
///
/// @param element without its id
/// @param characters that Slack counts in it
record Control(JsonObject element, int characters) {

    JsonObject json(String id) {
        JsonObject json = element.deepCopy();
        json.addProperty("action_id", id);
        return json;
    }

    static Control of(Button button) {
        JsonObject json = Parts.block("button");
        String label = label(button);
        json.add("text", Parts.plain(label));
        json.addProperty("value", button.action());
        json.addProperty("accessibility_label", Cut.start(button.description(), Limits.BUTTON));
        switch (button.style()) {
            case PRIMARY -> json.addProperty("style", "primary");
            case DANGER -> json.addProperty("style", "danger");
            case PLAIN -> {}
        }
        return new Control(json, label.length());
    }

    /// An overflow where there are few things, since that is quieter; else a list to choose from.
    ///
    /// @param menu with at least one choice, and none but [#isOption]
    static Control of(Menu menu) {
        List<Button> choices = menu.choices();
        int characters = choices.stream().mapToInt(choice -> label(choice).length()).sum();
        return switch (menu.kind()) {
            case MORE ->
                    choices.size() <= Limits.OVERFLOW
                            ? new Control(options("overflow", choices), characters)
                            : select(menu, characters);
            case SELECT -> select(menu, characters);
        };
    }

    private static Control select(Menu menu, int characters) {
        String placeholder = Cut.start(menu.label(), Limits.PLACEHOLDER);
        JsonObject json = options("static_select", menu.choices());
        json.add("placeholder", Parts.plain(placeholder));
        return new Control(json, characters + placeholder.length());
    }

    private static JsonObject options(String type, List<Button> choices) {
        JsonObject json = Parts.block(type);
        JsonArray options = new JsonArray();
        choices.stream().limit(Limits.OPTIONS).forEach(choice -> options.add(option(choice)));
        json.add("options", options);
        return json;
    }

    private static JsonObject option(Button choice) {
        JsonObject json = new JsonObject();
        json.add("text", Parts.plain(label(choice)));
        json.addProperty("value", choice.action());
        return json;
    }

    /// What an option carries cannot be cut; the same can be typed.
    static boolean isOption(Button choice) {
        return choice.action().length() <= Limits.OPTION;
    }

    private static String label(Button button) {
        return Cut.start(button.label(), Limits.BUTTON);
    }
}
