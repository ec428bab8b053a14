package dev.cutover.bot.probes.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import dev.cutover.commands.probes.Datum;
import dev.cutover.commands.probes.Seen;
import dev.cutover.commands.probes.Seen.Found;
import dev.cutover.plans.probes.JsonPath;
import dev.cutover.plans.probes.JsonPath.Element;
import dev.cutover.plans.probes.JsonPath.Every;
import dev.cutover.plans.probes.JsonPath.Member;
import dev.cutover.plans.probes.JsonPath.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text that should be JSON. Read strictly: what is no JSON gives no values.
public final class JsonText {

    private static final Gson STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).disableHtmlEscaping().create();

    private static final int LONGEST_NUMBER = 60;

    private final Optional<JsonElement> root;

    private JsonText(Optional<JsonElement> root) {
        this.root = root;
    }

    public static JsonText of(String text) {
        return new JsonText(parsed(text));
    }

    private static Optional<JsonElement> parsed(String text) {
        try {
            return Optional.ofNullable(STRICT.fromJson(text, JsonElement.class));
        } catch (JsonParseException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    /// What a path leads to. Below `[*]`, what one element does not have is nothing, and not left
    /// out: else all of them would have it.
    public Found find(String path) {
        Optional<JsonPath> steps = JsonPath.of(path);
        if (root.isEmpty() || steps.isEmpty()) {
            return new Seen.Unclear("the answer is no JSON");
        }
        List<JsonElement> found = List.of(root.get());
        boolean many = false;
        for (Step step : steps.get().steps()) {
            many |= step instanceof Every;
            List<JsonElement> next = new ArrayList<>();
            for (JsonElement element : found) {
                next.addAll(below(element, step, many));
            }
            found = next;
        }
        return many
                ? new Seen.Several(found.stream().map(JsonText::datum).toList())
                : found.stream()
                        .findFirst()
                        .<Found>map(value -> new Seen.One(datum(value)))
                        .orElseGet(Seen.Absent::new);
    }

    private static List<JsonElement> below(JsonElement element, Step step, boolean many) {
        return switch (step) {
            case Member(String name) ->
                    one(element instanceof JsonObject object ? object.get(name) : null, many);
            case Element(int index) ->
                    one(
                            element instanceof JsonArray array && index < array.size()
                                    ? array.get(index)
                                    : null,
                            many);
            case Every _ -> all(element);
        };
    }

    private static List<JsonElement> one(@Nullable JsonElement found, boolean many) {
        return found != null ? List.of(found) : many ? List.of(JsonNull.INSTANCE) : List.of();
    }

    private static List<JsonElement> all(JsonElement element) {
        return switch (element) {
            case JsonArray array -> array.asList();
            case JsonObject object -> List.copyOf(object.asMap().values());
            default -> List.of();
        };
    }

    private static Datum datum(JsonElement element) {
        if (element instanceof JsonPrimitive primitive) {
            return primitive(primitive);
        }
        return element.isJsonNull() ? new Datum.Nothing() : new Datum.Whole(STRICT.toJson(element));
    }

    private static Datum primitive(JsonPrimitive primitive) {
        if (primitive.isBoolean()) {
            return new Datum.Truth(primitive.getAsBoolean());
        }
        return primitive.isNumber()
                ? number(primitive.getAsString())
                : new Datum.Text(primitive.getAsString());
    }

    /// A number with an exponent beyond all reason stays a text: it is compared with nothing.
    private static Datum number(String written) {
        boolean bounded =
                written.length() <= LONGEST_NUMBER && !written.matches(".*[eE][+-]?\\d{4,}");
        return bounded
                ? new Datum.Quantity(new BigDecimal(written), Datum.Of.THINGS)
                : new Datum.Text(written);
    }
}
