package dev.cutover.bot.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cutover.bot.web.NotAccepted;
import dev.cutover.commands.journal.Fingerprint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON object that somebody sent to a door, and what is said when it is not as it should be.
record Ask(JsonObject json) {

    /// Characters of a line of talk or of a command.
    static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_ID = 200;
    private static final int MOST_TEXTS = 20;

    static Ask parse(String body) {
        try {
            if (JsonParser.parseString(body) instanceof JsonObject json) {
                return new Ask(json);
            }
        } catch (JsonParseException _) {
            // said below, as for JSON that is no object
        }
        throw new NotAccepted(
                400,
                "The body must be one JSON object, such as {\"as\":\"Ana\",\"channel\":\"general\",\"text\":\"status\"}.");
    }

    /// @throws NotAccepted when it is missing, not a string or too long
    String text(String name) {
        String text = optional(name, LONGEST_TEXT);
        if (text == null) {
            throw new NotAccepted(400, "\"%s\" is missing.".formatted(name));
        }
        return text;
    }

    /// Texts by name: what was written into a form.
    ///
    /// @throws NotAccepted when it is no object of a few strings
    Map<String, String> texts(String name) {
        if (!(json.get(name) instanceof JsonObject object) || object.size() > MOST_TEXTS) {
            throw new NotAccepted(
                    400,
                    "\"%s\" must be an object of at most %d strings.".formatted(name, MOST_TEXTS));
        }
        Ask inner = new Ask(object);
        Map<String, String> texts = new HashMap<>();
        object.keySet().forEach(key -> texts.put(key, inner.text(key)));
        return texts;
    }

    /// The sender's id of this request, bound to who asks for what: sent twice, the same request is
    /// carried out once, and an id that is used again for another request is another id.
    ///
    /// @param what the name of what is asked for
    @Nullable String interaction(String what) {
        String id = optional("id", LONGEST_ID);
        return id == null
                ? null
                : id
                        + ":"
                        + Fingerprint.of(String.join("\n", text("as"), text("channel"), text(what)))
                                .substring(0, 12);
    }

    private @Nullable String optional(String name, int longest) {
        JsonElement value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (!(value instanceof JsonPrimitive primitive && primitive.isString())) {
            throw new NotAccepted(400, "\"%s\" must be a string.".formatted(name));
        }
        String text = value.getAsString();
        if (text.length() > longest) {
            throw new NotAccepted(
                    400, "\"%s\" is longer than %d characters.".formatted(name, longest));
        }
        return text;
    }
}
