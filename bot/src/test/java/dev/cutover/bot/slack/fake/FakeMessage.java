package dev.cutover.bot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A message as the fake keeps it.
///
/// @param thread the `ts` of the message whose thread it is in, null for one of the channel's own
/// @param user who wrote it; a bot's user for a bot
/// @param bot the bot's id, null for a person
/// @param metadata null for none
/// @param edits how often it was updated
public record FakeMessage(
        String ts,
        @Nullable String thread,
        String user,
        @Nullable String bot,
        String text,
        JsonArray blocks,
        @Nullable JsonObject metadata,
        int edits) {

    FakeMessage edited(String newText, JsonArray newBlocks, @Nullable JsonObject newMetadata) {
        return new FakeMessage(
                ts,
                thread,
                user,
                bot,
                newText,
                newBlocks,
                newMetadata == null ? metadata : newMetadata,
                edits + 1);
    }

    /// Everything in it that is read, one text a line.
    public String shown() {
        StringJoiner lines = new StringJoiner("\n");
        collect(blocks, lines);
        return lines.toString();
    }

    private static void collect(JsonElement json, StringJoiner lines) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> collect(element, lines));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> {
                        if (entry.getKey().equals("text") && entry.getValue().isJsonPrimitive()) {
                            lines.add(entry.getValue().getAsString());
                        } else {
                            collect(entry.getValue(), lines);
                        }
                    });
        }
    }

    JsonObject json(boolean allMetadata) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("ts", ts);
        json.addProperty("user", user);
        json.addProperty("text", text);
        if (bot != null) {
            json.addProperty("bot_id", bot);
            json.addProperty("app_id", FakeSlack.APP);
        }
        if (thread != null) {
            json.addProperty("thread_ts", thread);
        }
        if (!blocks.isEmpty()) {
            json.add("blocks", blocks.deepCopy());
        }
        if (metadata != null) {
            json.add("metadata", allMetadata ? metadata.deepCopy() : typeOnly(metadata));
        }
        return json;
    }

    private static JsonObject typeOnly(JsonObject metadata) {
        JsonObject json = new JsonObject();
        json.add("event_type", metadata.get("event_type"));
        return json;
    }
}
