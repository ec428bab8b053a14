package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A message as the fake keeps it: one state of it.
///
/// @param author the user's id
/// @param nonce empty for none
/// @param allowedMentions as it was sent last; null for none, which mentions everybody
/// @param edits how often it was edited
/// @param at nanoseconds of the last change, to be compared with calls
public record FakeMessage(
        String id,
        String channel,
        String author,
        String content,
        JsonArray components,
        int flags,
        String nonce,
        @Nullable JsonObject allowedMentions,
        List<String> files,
        boolean pinned,
        int edits,
        long at) {

    private static final int EPHEMERAL = 64;

    public FakeMessage {
        files = List.copyOf(files);
    }

    static FakeMessage sent(
            String id, String channel, String author, JsonObject body, List<String> files) {
        return new FakeMessage(
                id,
                channel,
                author,
                Json.text(body, "content"),
                numbered(Json.list(body, "components")),
                Json.number(body, "flags"),
                Json.text(body, "nonce"),
                mentions(body),
                files,
                false,
                0,
                System.nanoTime());
    }

    /// What is not in the body stays.
    FakeMessage edited(JsonObject body) {
        return new FakeMessage(
                id,
                channel,
                author,
                body.has("content") ? Json.text(body, "content") : content,
                body.has("components") ? numbered(Json.list(body, "components")) : components,
                flags | Json.number(body, "flags"),
                nonce,
                mentions(body),
                files,
                pinned,
                edits + 1,
                System.nanoTime());
    }

    FakeMessage pinned(boolean nowPinned) {
        return new FakeMessage(
                id,
                channel,
                author,
                content,
                components,
                flags,
                nonce,
                allowedMentions,
                files,
                nowPinned,
                edits,
                System.nanoTime());
    }

    private static @Nullable JsonObject mentions(JsonObject body) {
        return Json.has(body, "allowed_mentions") ? body.getAsJsonObject("allowed_mentions") : null;
    }

    /// Discord gives a number to each component that has none.
    private static JsonArray numbered(JsonArray components) {
        JsonArray copy = components.deepCopy();
        int[] last = {0};
        each(
                copy,
                component -> {
                    if (Json.number(component, "id") <= 0) {
                        component.addProperty("id", 1000 + ++last[0]);
                    }
                });
        return copy;
    }

    public boolean isEphemeral() {
        return (flags & EPHEMERAL) != 0;
    }

    public boolean isV2() {
        return (flags & ComponentRules.V2) != 0;
    }

    /// Everything in it that is read, one text a line: content, texts, labels, options.
    public String shown() {
        List<String> lines = new ArrayList<>();
        if (!content.isEmpty()) {
            lines.add(content);
        }
        each(
                components,
                component -> {
                    for (String name : List.of("content", "label")) {
                        if (Json.has(component, name)) {
                            lines.add(Json.text(component, name));
                        }
                    }
                    Json.objects(component, "options")
                            .forEach(option -> lines.add(Json.text(option, "label")));
                });
        return String.join("\n", lines);
    }

    /// The custom id of the button with this label.
    ///
    /// @throws AssertionError where there is none
    public String button(String label) {
        return customIds(component -> Json.text(component, "label").equals(label)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " in:\n" + shown()));
    }

    /// The custom id of its first select.
    ///
    /// @throws AssertionError where there is none
    public String select() {
        return customIds(component -> component.has("options")).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No select in:\n" + shown()));
    }

    private List<String> customIds(java.util.function.Predicate<JsonObject> which) {
        List<String> found = new ArrayList<>();
        each(
                components,
                component -> {
                    if (Json.has(component, "custom_id") && which.test(component)) {
                        found.add(Json.text(component, "custom_id"));
                    }
                });
        return found;
    }

    /// The component with a custom id that can be used.
    JsonObject component(String customId) {
        List<JsonObject> found = new ArrayList<>();
        each(
                components,
                component -> {
                    if (Json.text(component, "custom_id").equals(customId)) {
                        found.add(component);
                    }
                });
        if (found.isEmpty() || Json.isTrue(found.getFirst(), "disabled")) {
            throw new AssertionError("Nothing to use is called " + customId + " in:\n" + shown());
        }
        return found.getFirst();
    }

    private static void each(JsonElement json, Consumer<JsonObject> what) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(one -> each(one, what));
        } else if (json.isJsonObject() && json.getAsJsonObject().has("type")) {
            JsonObject component = json.getAsJsonObject();
            what.accept(component);
            for (String inside : List.of("components", "component", "accessory")) {
                if (component.has(inside)) {
                    each(component.get(inside), what);
                }
            }
        }
    }

    JsonObject json(JsonObject authorJson) {
        JsonObject json =
                Json.object(
                        "id",
                        id,
                        "channel_id",
                        channel,
                        "type",
                        0,
                        "author",
                        authorJson,
                        "content",
                        content,
                        "timestamp",
                        "2026-01-01T00:00:00.000000+00:00",
                        "edited_timestamp",
                        edits == 0 ? null : "2026-01-01T00:00:01.000000+00:00",
                        "tts",
                        false,
                        "mention_everyone",
                        false,
                        "mentions",
                        List.of(),
                        "mention_roles",
                        List.of(),
                        "attachments",
                        List.of(),
                        "embeds",
                        List.of(),
                        "pinned",
                        pinned,
                        "flags",
                        flags,
                        "components",
                        components.deepCopy());
        if (!nonce.isEmpty()) {
            json.addProperty("nonce", nonce);
        }
        return json;
    }
}
