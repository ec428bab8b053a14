package dev.cutover.bot.slack.forms;

import com.google.gson.JsonArray;
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

/// Renders a neutral form as a modal view, always within Slack's limits. What is in it is plain
/// text: it cannot mention, link or format. Pure; thread-safe.
///
/// Source: Slack's references of views, of the input block and of its elements.
record SlackForms(SlackBlocks blocks) {

    /// Tells our forms from others.
    static final String KIND = "cutover-form";

    private static final int TITLE = 24;
    private static final int LABEL = 2_000;
    private static final int INPUT = 3_000;
    private static final int OPTION = 75;
    private static final int OPTION_VALUE = 150;
    private static final int OPTIONS = 100;
    private static final String VERSION = "f";

    /// @param channel from where it was opened, empty for none
    String modal(Form form, String channel) {
        JsonObject view = typed("modal");
        view.addProperty("callback_id", KIND);
        view.addProperty("private_metadata", Opened.of(form, channel).json());
        view.add("title", plain(form.title(), TITLE));
        view.add("submit", plain(form.submit(), TITLE));
        view.add("close", plain("Cancel", TITLE));
        JsonArray parts = new JsonArray();
        if (!form.about().isEmpty()) {
            parts.addAll(rendered(Message.of(form.about())));
        }
        String first = form.inputs().getFirst().name();
        form.inputs().forEach(input -> parts.add(input(input, input.name().equals(first))));
        view.add("blocks", parts);
        return view.toString();
    }

    String home(Message message) {
        JsonObject view = typed("home");
        view.add("blocks", rendered(message));
        return view.toString();
    }

    private JsonArray rendered(Message message) {
        return JsonParser.parseString(blocks.of(message, VERSION).blocks()).getAsJsonArray();
    }

    private static JsonObject input(Input input, boolean first) {
        JsonObject block = typed("input");
        block.addProperty("block_id", input.name());
        block.addProperty("optional", !input.required());
        block.add("label", plain(input.label(), LABEL));
        if (!input.hint().isEmpty()) {
            block.add("hint", plain(input.hint(), LABEL));
        }
        JsonObject element =
                switch (input) {
                    case Line line -> written(false, line.most(), line.initial());
                    case Lines lines -> written(true, lines.most(), lines.initial());
                    case Choice choice -> chosen(choice);
                };
        element.addProperty("action_id", input.name());
        element.addProperty("focus_on_load", first);
        block.add("element", element);
        return block;
    }

    private static JsonObject written(boolean multiline, int most, String initial) {
        JsonObject json = typed("plain_text_input");
        int bounded = Math.min(most, INPUT);
        json.addProperty("multiline", multiline);
        json.addProperty("max_length", bounded);
        if (!initial.isEmpty()) {
            json.addProperty("initial_value", cut(initial, bounded));
        }
        return json;
    }

    private static JsonObject chosen(Choice choice) {
        JsonObject json = typed("static_select");
        json.add("placeholder", plain("Choose", TITLE));
        JsonArray options = new JsonArray();
        choice.options().stream()
                .filter(option -> option.value().length() <= OPTION_VALUE)
                .limit(OPTIONS)
                .forEach(option -> {
                    options.add(option(option));
                    if (option.value().equals(choice.initial())) {
                        json.add("initial_option", option(option));
                    }
                });
        json.add("options", options);
        return json;
    }

    private static JsonObject option(Option option) {
        JsonObject json = new JsonObject();
        json.add("text", plain(option.label(), OPTION));
        json.addProperty("value", option.value());
        return json;
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        return json;
    }

    /// Slack refuses an empty one.
    private static JsonObject plain(String text, int most) {
        JsonObject json = typed("plain_text");
        json.addProperty("text", text.isBlank() ? "…" : cut(text, most));
        json.addProperty("emoji", false);
        return json;
    }

    /// Never between the two halves of one character.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }
}
