package dev.cutover.bot.local;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.cutover.commands.Person;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Text.Code;
import dev.cutover.commands.words.Text.Day;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Text.Strong;
import dev.cutover.commands.words.Text.When;
import dev.cutover.commands.words.Text.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A [Text] as JSON: an array of typed spans, `[{"type":"code","text":"ls"}]`.
final class SpanJson {

    private SpanJson() {}

    static JsonArray write(Text text) {
        JsonArray spans = new JsonArray();
        text.spans().forEach(span -> spans.add(write(span)));
        return spans;
    }

    static Text read(JsonElement json) {
        List<Span> spans = new ArrayList<>();
        for (JsonElement span : json.getAsJsonArray()) {
            spans.add(span(span.getAsJsonObject()));
        }
        return new Text(spans);
    }

    static JsonObject write(Person person) {
        JsonObject json = new JsonObject();
        json.addProperty("platform", person.platform());
        json.addProperty("id", person.id());
        json.addProperty("name", person.name());
        return json;
    }

    static Person person(JsonObject json) {
        return new Person(
                json.get("platform").getAsString(),
                json.get("id").getAsString(),
                json.get("name").getAsString());
    }

    private static JsonObject write(Span span) {
        return switch (span) {
            case Plain(String text) -> typed("plain", "text", text);
            case Strong(String text) -> typed("strong", "text", text);
            case Code(String text) -> typed("code", "text", text);
            case Who(Person person, boolean _) -> {
                JsonObject json = write(person);
                json.addProperty("type", "who");
                yield json;
            }
            case When(Instant at) -> typed("when", "at", at.toString());
            case Day(Instant at) -> typed("day", "at", at.toString());
        };
    }

    private static Span span(JsonObject json) {
        String type = json.get("type").getAsString();
        return switch (type) {
            case "plain" -> new Plain(json.get("text").getAsString());
            case "strong" -> new Strong(json.get("text").getAsString());
            case "code" -> new Code(json.get("text").getAsString());
            case "who" -> new Who(person(json));
            case "when" -> new When(Instant.parse(json.get("at").getAsString()));
            case "day" -> new Day(Instant.parse(json.get("at").getAsString()));
            default -> throw new JsonParseException("No span is of type " + type);
        };
    }

    private static JsonObject typed(String type, String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty(name, value);
        return json;
    }
}
