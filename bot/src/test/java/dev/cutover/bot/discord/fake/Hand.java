package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody in a channel, who uses commands, buttons and forms there.
public final class Hand {

    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;
    private static final int FORM = 5;
    private static final int USER = 6;

    private final World world;
    private final FakeGuild guild;
    private final FakeChannel channel;
    private final FakePerson person;
    private JsonObject last = new JsonObject();

    Hand(World world, FakeGuild guild, FakeChannel channel, FakePerson person) {
        this.world = world;
        this.guild = guild;
        this.channel = channel;
        this.person = person;
    }

    /// Sends a command.
    ///
    /// @param name with its sub-command, as `cutover done`
    /// @param options by name: texts, numbers, booleans; a [FakePerson] for a user
    public FakeInteraction command(String name, Map<String, Object> options) {
        JsonArray given = new JsonArray();
        options.forEach((option, value) -> given.add(option(option, value)));
        return dispatch(COMMAND, data(name, given, options), Optional.empty());
    }

    /// Types in an option, as far as it is written.
    ///
    /// @param others what is filled in already
    public FakeInteraction types(
            String name, String option, String text, Map<String, Object> others) {
        JsonArray given = new JsonArray();
        others.forEach((other, value) -> given.add(option(other, value)));
        JsonObject focused = option(option, text);
        focused.addProperty("focused", true);
        given.add(focused);
        return dispatch(AUTOCOMPLETE, data(name, given, others), Optional.empty());
    }

    /// Presses a button of a message.
    ///
    /// @throws AssertionError where it is not there or disabled
    public FakeInteraction click(FakeMessage message, String customId) {
        return component(message, customId, List.of());
    }

    /// Chooses from a select of a message.
    ///
    /// @throws AssertionError where it is not there or disabled
    public FakeInteraction choose(FakeMessage message, String customId, String... values) {
        return component(message, customId, List.of(values));
    }

    /// Chooses an entry of a message's menu.
    public FakeInteraction onMessage(String name, FakeMessage message) {
        JsonObject data =
                Json.object(
                        "id",
                        registered(name),
                        "name",
                        name,
                        "type",
                        3,
                        "guild_id",
                        guild.id(),
                        "target_id",
                        message.id());
        JsonObject messages = new JsonObject();
        messages.add(message.id(), world.json(message));
        data.add("resolved", Json.object("messages", messages));
        return dispatch(COMMAND, data, Optional.empty());
    }

    /// What was done last is delivered once more.
    public void again() {
        world.gateway.dispatch("INTERACTION_CREATE", last);
    }

    private FakeInteraction component(FakeMessage message, String customId, List<String> values) {
        JsonObject used = message.component(customId);
        int type = Json.number(used, "type");
        JsonObject data =
                Json.object(
                        "custom_id",
                        customId,
                        "component_type",
                        type,
                        "id",
                        Json.number(used, "id"));
        if (type != 2) {
            data.add("values", Json.array(values));
        }
        return dispatch(COMPONENT, data, Optional.of(message));
    }

    /// Sends a form that the bot opened.
    ///
    /// @param form what opened it, whose callback is the form
    /// @param fields by custom id: a text, or a list of what was chosen
    public FakeInteraction submit(FakeInteraction form, Map<String, Object> fields) {
        JsonObject shown = form.callback().orElseThrow().data();
        return submit(Json.text(shown, "custom_id"), filled(shown, fields), form.on());
    }

    private FakeInteraction submit(
            String customId, JsonArray components, Optional<FakeMessage> on) {
        return dispatch(FORM, Json.object("custom_id", customId, "components", components), on);
    }

    /// As Discord sends it back: the same labels, with what was written.
    private static JsonArray filled(JsonObject form, Map<String, Object> fields) {
        JsonArray filled = new JsonArray();
        List<JsonObject> labels = Json.objects(form, "components");
        for (int i = 0; i < labels.size(); i++) {
            JsonObject label = labels.get(i);
            int type = Json.number(label, "type");
            if (type == 18) {
                filled.add(
                        Json.object(
                                "type",
                                18,
                                "id",
                                10 * i + 1,
                                "component",
                                field(label.getAsJsonObject("component"), fields, 10 * i + 2)));
            } else if (type == 1) {
                JsonObject field = Json.objects(label, "components").getFirst();
                filled.add(
                        Json.object(
                                "type",
                                1,
                                "id",
                                10 * i + 1,
                                "components",
                                List.of(field(field, fields, 10 * i + 2))));
            } else {
                filled.add(Json.object("type", type, "id", 10 * i + 1));
            }
        }
        return filled;
    }

    private static JsonObject field(JsonObject shown, Map<String, Object> fields, int id) {
        String name = Json.text(shown, "custom_id");
        JsonObject field =
                Json.object("type", Json.number(shown, "type"), "id", id, "custom_id", name);
        Object value = fields.getOrDefault(name, "");
        if (value instanceof List<?> chosen) {
            field.add("values", Json.array(chosen));
        } else if (Json.number(shown, "type") == 4) {
            field.addProperty("value", value.toString());
        } else {
            field.add("values", Json.array(value.equals("") ? List.of() : List.of(value)));
        }
        return field;
    }

    private JsonObject option(String name, Object value) {
        return switch (value) {
            case FakePerson user -> Json.object("name", name, "type", USER, "value", user.user());
            case Boolean bool -> Json.object("name", name, "type", 5, "value", bool);
            case Number number -> Json.object("name", name, "type", 4, "value", number);
            default -> Json.object("name", name, "type", 3, "value", value.toString());
        };
    }

    private JsonObject data(String name, JsonArray options, Map<String, Object> values) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        int nested = words.size();
        JsonArray inner = options;
        while (words.size() > 1) {
            // What holds a sub-command is a group of them.
            int type = words.size() == nested ? 1 : 2;
            String last = words.removeLast();
            inner = Json.array(List.of(Json.object("name", last, "type", type, "options", inner)));
        }
        JsonObject data =
                Json.object(
                        "id",
                        registered(words.getFirst()),
                        "name",
                        words.getFirst(),
                        "type",
                        1,
                        "guild_id",
                        guild.id(),
                        "options",
                        inner);
        JsonObject users = new JsonObject();
        JsonObject members = new JsonObject();
        values.values().stream()
                .filter(FakePerson.class::isInstance)
                .map(FakePerson.class::cast)
                .forEach(user -> {
                    users.add(user.user(), user.userJson());
                    members.add(user.user(), member(user));
                });
        data.add("resolved", Json.object("users", users, "members", members));
        return data;
    }

    private String registered(String command) {
        List<JsonObject> known = new ArrayList<>();
        guild.commands().forEach(one -> known.add(one.getAsJsonObject()));
        world.commands().forEach(one -> known.add(one.getAsJsonObject()));
        return known.stream()
                .filter(one -> Json.text(one, "name").equals(command))
                .map(one -> Json.text(one, "id"))
                .findFirst()
                .orElse(world.application);
    }

    private static JsonObject member(FakePerson who) {
        JsonObject member = who.memberJson();
        member.add("permissions", new JsonPrimitive(String.valueOf(who.permissions())));
        return member;
    }

    private FakeInteraction dispatch(int type, JsonObject data, Optional<FakeMessage> on) {
        String id = world.id();
        FakeInteraction interaction =
                new FakeInteraction(id, "interaction-token-" + id, type, channel.id(), on);
        world.interactions.put(interaction.token(), interaction);
        JsonObject where = channel.json(world.bot.user());
        where.addProperty("permissions", String.valueOf(person.permissions()));
        JsonObject json =
                Json.object(
                        "id",
                        id,
                        "application_id",
                        world.application,
                        "type",
                        type,
                        "token",
                        interaction.token(),
                        "version",
                        1,
                        "data",
                        data,
                        "channel_id",
                        channel.id(),
                        "channel",
                        where,
                        "app_permissions",
                        String.valueOf(guild.permissions(channel)),
                        "entitlements",
                        List.of(),
                        "locale",
                        "en-GB",
                        "attachment_size_limit",
                        10_485_760);
        boolean direct = channel.type() == FakeChannel.DIRECT;
        json.addProperty("context", direct ? 1 : 0);
        json.add("authorizing_integration_owners", Json.object("0", direct ? "0" : guild.id()));
        if (direct) {
            json.add("user", person.userJson());
        } else {
            json.addProperty("guild_id", guild.id());
            json.addProperty("guild_locale", "en-US");
            json.add(
                    "guild",
                    Json.object("id", guild.id(), "locale", "en-US", "features", List.of()));
            json.add("member", member(person));
        }
        on.ifPresent(message -> json.add("message", world.json(message)));
        last = json;
        world.gateway.dispatch("INTERACTION_CREATE", json);
        return interaction;
    }
}
