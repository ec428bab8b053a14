package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON, written and read in one line.
final class Json {

    private Json() {}

    /// @param namesAndValues a name, its value, a name, its value
    static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject json = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.add(String.valueOf(namesAndValues[i]), value(namesAndValues[i + 1]));
        }
        return json;
    }

    private static JsonElement value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement json -> json;
            case Number number -> new JsonPrimitive(number);
            case Boolean bool -> new JsonPrimitive(bool);
            case Collection<?> many -> array(many);
            default -> new JsonPrimitive(value.toString());
        };
    }

    static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(one -> array.add(value(one)));
        return array;
    }

    /// Empty where it is not there.
    static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /// 0 where it is not there.
    static int number(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? 0 : value.getAsInt();
    }

    static boolean isTrue(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonPrimitive() && value.getAsBoolean();
    }

    /// Empty where it is not there.
    static JsonArray list(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null && value.isJsonArray() ? value.getAsJsonArray() : new JsonArray();
    }

    /// Empty where it is not there.
    static List<JsonObject> objects(JsonObject json, String name) {
        return list(json, name).asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    /// Whether something is there that is neither null nor empty.
    static boolean has(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value != null
                && !value.isJsonNull()
                && !(value.isJsonArray() && value.getAsJsonArray().isEmpty())
                && !(value.isJsonPrimitive() && value.getAsString().isEmpty());
    }
}
