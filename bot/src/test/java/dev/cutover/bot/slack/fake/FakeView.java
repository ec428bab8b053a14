package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Set;

/// A form or a home tab that was opened or shown.
///
/// @param id such as `V7`
/// @param user who sees a home tab; empty for a form
/// @param trigger what opened a form; empty for a home tab
public record FakeView(String id, String user, String trigger, JsonObject view) {

    /// @throws Refusal with Slack's code
    static JsonObject checked(String json) {
        JsonObject view = parsed(json);
        JsonArray blocks =
                view.has("blocks") && view.get("blocks").isJsonArray()
                        ? view.getAsJsonArray("blocks")
                        : new JsonArray();
        try {
            boolean input = BlockRules.ofView(blocks);
            switch (BlockRules.type(view)) {
                case "modal" -> modal(view, input);
                case "home" -> most(view, 255, Set.of("callback_id", "external_id"));
                default -> throw bad("type " + view.get("type"));
            }
        } catch (Refusal refusal) {
            throw bad(refusal.why());
        }
        most(view, 3_000, Set.of("private_metadata"));
        if (json.length() > 250_000) {
            throw new Refusal("view_too_large");
        }
        return view;
    }

    private static void modal(JsonObject view, boolean input) {
        if (!view.has("title") || (input && !view.has("submit"))) {
            throw bad(view.has("title") ? "an input without submit" : "no title");
        }
        for (String name : Set.of("title", "submit", "close")) {
            if (view.has(name)) {
                BlockRules.string(view.getAsJsonObject(name), "text", 24);
            }
        }
        most(view, 255, Set.of("callback_id", "external_id"));
    }

    private static void most(JsonObject view, int most, Set<String> names) {
        for (String name : names) {
            if (view.has(name) && view.get(name).getAsString().length() > most) {
                throw bad("%s of %d".formatted(name, view.get(name).getAsString().length()));
            }
        }
    }

    private static JsonObject parsed(String json) {
        try {
            return JsonParser.parseString(json).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException _) {
            throw bad("no JSON object");
        }
    }

    private static Refusal bad(String why) {
        return new Refusal("invalid_arguments", why);
    }
}
