package dev.cutover.bot.local;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes a [Message] as JSON: `{"blocks":[{"type":"header","text":[…]},…]}`. [MessageReader] reads
/// it.
final class MessageJson {

    private MessageJson() {}

    static JsonObject write(Message message) {
        JsonObject json = new JsonObject();
        json.add("blocks", array(message.blocks(), MessageJson::write));
        return json;
    }

    private static JsonObject write(Block block) {
        return switch (block) {
            case Header(Text text) -> typed("header", "text", SpanJson.write(text));
            case Paragraph(Text text) -> typed("paragraph", "text", SpanJson.write(text));
            case Progress progress -> write(progress);
            case Items(var items) -> typed("items", "items", array(items, MessageJson::write));
            case Fields(var fields) -> typed("fields", "fields", array(fields, MessageJson::write));
            case Table table -> write(table);
            case Verbatim(String text) -> {
                JsonObject json = typed("verbatim");
                json.addProperty("text", text);
                yield json;
            }
            case Buttons(var buttons, var menus) -> {
                JsonObject json = typed("buttons", "buttons", array(buttons, MessageJson::write));
                if (!menus.isEmpty()) {
                    json.add("menus", array(menus, MessageJson::write));
                }
                yield json;
            }
        };
    }

    private static JsonObject write(Progress progress) {
        JsonObject json = typed("progress", "label", SpanJson.write(progress.label()));
        json.addProperty("done", progress.done());
        json.addProperty("total", progress.total());
        return json;
    }

    private static JsonObject write(Table table) {
        JsonArray head = new JsonArray();
        table.head().forEach(head::add);
        JsonObject json = typed("table", "head", head);
        json.add("rows", array(table.rows(), row -> array(row, SpanJson::write)));
        return json;
    }

    private static JsonObject write(Item item) {
        JsonObject json = new JsonObject();
        json.addProperty("shape", word(item.shape()));
        json.add("text", SpanJson.write(item.text()));
        @Nullable Button button = item.button();
        if (button != null) {
            json.add("button", write(button));
        }
        return json;
    }

    private static JsonObject write(Field field) {
        JsonObject json = new JsonObject();
        json.addProperty("name", field.name());
        json.add("value", SpanJson.write(field.value()));
        return json;
    }

    private static JsonObject write(Menu menu) {
        JsonObject json = new JsonObject();
        json.addProperty("label", menu.label());
        json.addProperty("kind", word(menu.kind()));
        json.add("choices", array(menu.choices(), MessageJson::write));
        return json;
    }

    private static JsonObject write(Button button) {
        JsonObject json = new JsonObject();
        json.addProperty("label", button.label());
        json.addProperty("action", button.action());
        json.addProperty("style", word(button.style()));
        json.addProperty("description", button.description());
        return json;
    }

    private static JsonObject typed(String type) {
        JsonObject json = new JsonObject();
        json.addProperty("type", type);
        return json;
    }

    private static JsonObject typed(String type, String name, JsonElement value) {
        JsonObject json = typed(type);
        json.add(name, value);
        return json;
    }

    private static <T> JsonArray array(List<T> parts, Function<T, JsonElement> write) {
        JsonArray json = new JsonArray();
        parts.forEach(part -> json.add(write.apply(part)));
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
