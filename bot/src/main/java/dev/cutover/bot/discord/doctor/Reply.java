package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came back from Discord.
sealed interface Reply {

    /// Nothing did.
    ///
    /// @param why the name of what went wrong
    record Away(String why) implements Reply {}

    /// @param body null where it was no JSON
    /// @param date Discord's clock, empty where it did not say
    record Answered(int status, JsonElement body, Optional<Instant> date) implements Reply {

        boolean isGood() {
            return status == 200 && !body.isJsonNull();
        }

        /// Discord's code of a refusal, else the status.
        int code() {
            int code = number(object(), "code");
            return code == 0 ? status : code;
        }

        JsonObject object() {
            return body.isJsonObject() ? body.getAsJsonObject() : new JsonObject();
        }

        List<JsonObject> objects() {
            return Reply.objects(body);
        }
    }

    /// Those in a list; none where it is no list.
    static List<JsonObject> objects(JsonElement list) {
        JsonArray all = list.isJsonArray() ? list.getAsJsonArray() : new JsonArray();
        return all.asList().stream()
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /// Empty where it is not there.
    static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /// 0 where it is none.
    private static int number(JsonObject json, String name) {
        String value = text(json, name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }

    /// Permissions, which Discord writes as text; 0 where they are none.
    static long bits(JsonObject json, String name) {
        String value = text(json, name);
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }
}
