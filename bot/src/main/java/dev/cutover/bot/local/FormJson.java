package dev.cutover.bot.local;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.forms.Input.Choice;
import dev.cutover.commands.forms.Input.Line;
import dev.cutover.commands.forms.Input.Lines;
import dev.cutover.commands.forms.Input.Option;

/// Writes a [Form] as JSON: `{"action":"…","title":"Block 1.5","inputs":[{"type":"lines",…}]}`.
final class FormJson {

    private FormJson() {}

    static JsonObject write(Form form) {
        JsonObject json = new JsonObject();
        json.addProperty("action", form.action());
        json.addProperty("title", form.title());
        json.add("about", SpanJson.write(form.about()));
        json.addProperty("submit", form.submit());
        JsonArray inputs = new JsonArray();
        form.inputs().forEach(input -> inputs.add(write(input)));
        json.add("inputs", inputs);
        return json;
    }

    private static JsonObject write(Input input) {
        JsonObject json = new JsonObject();
        json.addProperty("name", input.name());
        json.addProperty("label", input.label());
        json.addProperty("hint", input.hint());
        json.addProperty("required", input.required());
        json.addProperty("initial", input.initial());
        switch (input) {
            case Line line -> bounded(json, "line", line.most());
            case Lines lines -> bounded(json, "lines", lines.most());
            case Choice choice -> {
                json.addProperty("type", "choice");
                JsonArray options = new JsonArray();
                choice.options().forEach(option -> options.add(write(option)));
                json.add("options", options);
            }
        }
        return json;
    }

    private static void bounded(JsonObject json, String type, int most) {
        json.addProperty("type", type);
        json.addProperty("most", most);
    }

    private static JsonObject write(Option option) {
        JsonObject json = new JsonObject();
        json.addProperty("value", option.value());
        json.addProperty("label", option.label());
        return json;
    }
}
