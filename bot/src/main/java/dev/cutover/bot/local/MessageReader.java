package dev.cutover.bot.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads what [MessageJson] wrote.
final class MessageReader {

    private MessageReader() {}

    /// @throws JsonParseException or another unchecked exception of Gson when it is none
    static Message read(JsonObject json) {
        return new Message(list(json.get("blocks"), MessageReader::block));
    }

    private static Block block(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        String type = json.get("type").getAsString();
        return switch (type) {
            case "header" -> new Header(text(json, "text"));
            case "paragraph" -> new Paragraph(text(json, "text"));
            case "progress" -> progress(json);
            case "items" -> new Items(list(json.get("items"), MessageReader::item));
            case "fields" -> new Fields(list(json.get("fields"), MessageReader::field));
            case "table" -> table(json);
            case "verbatim" -> new Verbatim(string(json, "text"));
            case "buttons" -> buttons(json);
            default -> throw new JsonParseException("No block is of type " + type);
        };
    }

    private static Progress progress(JsonObject json) {
        return new Progress(
                json.get("done").getAsInt(), json.get("total").getAsInt(), text(json, "label"));
    }

    private static Table table(JsonObject json) {
        return new Table(
                list(json.get("head"), JsonElement::getAsString),
                list(json.get("rows"), row -> list(row, SpanJson::read)));
    }

    private static Item item(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Item(
                Shape.valueOf(constant(json, "shape")),
                text(json, "text"),
                json.has("button") ? button(json.get("button")) : null);
    }

    private static Field field(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Field(string(json, "name"), text(json, "value"));
    }

    /// Messages of before there were menus have none.
    private static Buttons buttons(JsonObject json) {
        return new Buttons(
                list(json.get("buttons"), MessageReader::button),
                json.has("menus") ? list(json.get("menus"), MessageReader::menu) : List.of());
    }

    private static Menu menu(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Menu(
                string(json, "label"),
                Menu.Kind.valueOf(constant(json, "kind")),
                list(json.get("choices"), MessageReader::button));
    }

    private static Button button(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new Button(
                string(json, "label"),
                string(json, "action"),
                Style.valueOf(constant(json, "style")),
                string(json, "description"));
    }

    private static Text text(JsonObject json, String name) {
        return SpanJson.read(json.get(name));
    }

    private static String string(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static String constant(JsonObject json, String name) {
        return string(json, name).toUpperCase(Locale.ROOT);
    }

    private static <T> List<T> list(JsonElement json, Function<JsonElement, T> read) {
        List<T> parts = new ArrayList<>();
        json.getAsJsonArray().forEach(part -> parts.add(read.apply(part)));
        return parts;
    }
}
