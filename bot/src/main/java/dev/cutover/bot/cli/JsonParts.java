package dev.cutover.bot.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.cutover.plans.Estimate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the JSON of every part of a plan is made of.
final class JsonParts {

    private JsonParts() {}

    static JsonElement estimate(@Nullable Estimate estimate) {
        if (estimate == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.addProperty("min", estimate.minMinutes());
        json.addProperty("max", estimate.maxMinutes());
        return json;
    }

    static JsonArray texts(List<String> texts) {
        return array(texts, JsonPrimitive::new);
    }

    static JsonArray numbers(List<Integer> numbers) {
        return array(numbers, JsonPrimitive::new);
    }

    static <T> JsonArray array(List<T> things, Function<T, ? extends JsonElement> toJson) {
        JsonArray json = new JsonArray();
        things.stream().map(toJson).forEach(json::add);
        return json;
    }
}
