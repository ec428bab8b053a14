package dev.cutover.bot.slack.forms;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cutover.commands.forms.Form;

/// What a form takes along while it is open: Slack hands it back as `private_metadata`.
///
/// @param action what the form carries
/// @param channel from where it was opened, empty for the home tab
/// @param first the name of its first input, beside which stands what concerns the whole form
record Opened(String action, String channel, String first) {

    static Opened of(Form form, String channel) {
        return new Opened(form.action(), channel, form.inputs().getFirst().name());
    }

    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("action", action);
        json.addProperty("channel", channel);
        json.addProperty("first", first);
        return json.toString();
    }

    /// All empty for what is none of ours.
    static Opened read(String metadata) {
        try {
            return JsonParser.parseString(metadata) instanceof JsonObject json
                    ? new Opened(text(json, "action"), text(json, "channel"), text(json, "first"))
                    : new Opened("", "", "");
        } catch (JsonParseException _) {
            return new Opened("", "", "");
        }
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonPrimitive value && value.isString()
                ? value.getAsString()
                : "";
    }
}
