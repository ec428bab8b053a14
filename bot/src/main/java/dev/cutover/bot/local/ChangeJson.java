package dev.cutover.bot.local;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cutover.bot.local.Content.Shown;
import dev.cutover.bot.local.Content.Talk;
import dev.cutover.commands.views.Message;
import java.time.Instant;

/// A [Change] as one line of JSON.
final class ChangeJson {

    private ChangeJson() {}

    static String write(Change change) {
        JsonObject json =
                switch (change) {
                    case Change.Posted(Post post) -> posted(post);
                    case Change.Edited(long id, var message) -> edited(id, message);
                    case Change.Pinned(long id) -> typed("pinned", id);
                    case Change.Next(long id) -> typed("next", id);
                };
        return json.toString();
    }

    private static JsonObject edited(long id, Message message) {
        JsonObject json = typed("edited", id);
        json.add("message", MessageJson.write(message));
        return json;
    }

    /// @throws JsonParseException when the line is none
    static Change read(String line) {
        try {
            return change(JsonParser.parseString(line).getAsJsonObject());
        } catch (JsonParseException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new JsonParseException("Not a line of a channel: " + line, e);
        }
    }

    private static Change change(JsonObject json) {
        long id = json.get("id").getAsLong();
        String type = json.get("type").getAsString();
        return switch (type) {
            case "posted" -> new Change.Posted(post(id, json));
            case "edited" ->
                    new Change.Edited(id, MessageReader.read(json.getAsJsonObject("message")));
            case "pinned" -> new Change.Pinned(id);
            case "next" -> new Change.Next(id);
            default -> throw new JsonParseException("No change is of type " + type);
        };
    }

    private static JsonObject posted(Post post) {
        JsonObject json = typed("posted", post.id());
        if (post.key() != null) {
            json.addProperty("key", post.key());
        }
        if (post.root() != null) {
            json.addProperty("root", post.root());
        }
        json.addProperty("at", post.at().toString());
        json.add("by", SpanJson.write(post.by()));
        switch (post.content()) {
            case Shown(var message) -> json.add("message", MessageJson.write(message));
            case Talk(String text) -> json.addProperty("talk", text);
        }
        json.addProperty("pinned", post.pinned());
        json.addProperty("edited", post.edited());
        return json;
    }

    private static Post post(long id, JsonObject json) {
        return new Post(
                id,
                json.has("key") ? json.get("key").getAsString() : null,
                json.has("root") ? json.get("root").getAsLong() : null,
                Instant.parse(json.get("at").getAsString()),
                SpanJson.person(json.getAsJsonObject("by")),
                content(json),
                json.get("pinned").getAsBoolean(),
                json.get("edited").getAsBoolean());
    }

    private static Content content(JsonObject json) {
        return json.has("message")
                ? new Shown(MessageReader.read(json.getAsJsonObject("message")))
                : new Talk(json.get("talk").getAsString());
    }

    private static JsonObject typed(String type, long id) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty("id", id);
        return json;
    }
}
