package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/// What is asked of the application, of people and of guilds.
final class ApplicationRoutes {

    private final World world;

    ApplicationRoutes(World world) {
        this.world = world;
    }

    /// Empty where this is no such route.
    Optional<JsonElement> answer(Call call) {
        return switch (call.route()) {
            case "GET users/@me" -> Optional.of(me());
            case "GET users/@me/guilds" -> Optional.of(guilds());
            case "GET applications/@me", "GET oauth2/applications/@me" ->
                    Optional.of(application());
            case "GET applications/{}/commands" -> Optional.of(world.commands());
            case "PUT applications/{}/commands" -> {
                world.commands(registered(call, null));
                yield Optional.of(world.commands());
            }
            case "GET applications/{}/guilds/{}/commands" ->
                    Optional.of(world.guild(call.part(3)).commands());
            case "PUT applications/{}/guilds/{}/commands" -> {
                FakeGuild guild = world.guild(call.part(3));
                guild.commands(registered(call, guild.id()));
                yield Optional.of(guild.commands());
            }
            case "GET guilds/{}" -> Optional.of(world.guild(call.part(1)).json());
            case "GET guilds/{}/channels" ->
                    Optional.of(Json.array(world.guild(call.part(1)).channels(false)));
            case "GET guilds/{}/roles" ->
                    Optional.of(Json.array(world.guild(call.part(1)).roles()));
            case "GET guilds/{}/members/{}" -> Optional.of(member(call));
            case "GET users/{}" -> Optional.of(user(call.part(1)).userJson());
            case "POST users/@me/channels" -> Optional.of(direct(call));
            default -> Optional.empty();
        };
    }

    private JsonObject me() {
        JsonObject me = world.bot.userJson();
        me.addProperty("verified", true);
        me.addProperty("mfa_enabled", false);
        return me;
    }

    private JsonObject application() {
        return Json.object(
                "id",
                world.application,
                "name",
                "Cutover",
                "description",
                "",
                "icon",
                null,
                "bot_public",
                true,
                "bot_require_code_grant",
                false,
                "flags",
                0,
                "verify_key",
                "",
                "owner",
                world.bot.userJson());
    }

    private JsonArray guilds() {
        return Json.array(
                world.guilds.values().stream()
                        .filter(FakeGuild::isWithBot)
                        .map(guild ->
                                Json.object(
                                        "id",
                                        guild.id(),
                                        "name",
                                        guild.name(),
                                        "icon",
                                        null,
                                        "owner",
                                        false,
                                        "permissions",
                                        String.valueOf(guild.permissions()),
                                        "features",
                                        List.of()))
                        .toList());
    }

    private JsonArray registered(Call call, @org.jspecify.annotations.Nullable String guild) {
        if (!call.body().isJsonArray()) {
            throw Refusal.form("body", "This is no list");
        }
        JsonArray commands = call.body().getAsJsonArray().deepCopy();
        CommandRules.all(commands);
        commands.forEach(one -> {
            JsonObject command = one.getAsJsonObject();
            command.addProperty("id", world.id());
            command.addProperty("application_id", world.application);
            command.addProperty("version", world.id());
            command.addProperty("type", CommandRules.type(command));
            if (guild != null) {
                command.addProperty("guild_id", guild);
            }
        });
        return commands;
    }

    private JsonObject member(Call call) {
        return world.guild(call.part(1))
                .member(call.part(3))
                .map(FakePerson::memberJson)
                .orElseThrow(() -> Refusal.of(404, 10007, "Unknown Member"));
    }

    private FakePerson user(String id) {
        return world.people().stream()
                .filter(person -> person.user().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, 10013, "Unknown User"));
    }

    private JsonObject direct(Call call) {
        FakePerson person = user(Json.text(call.json(), "recipient_id"));
        FakeChannel channel =
                world.direct.values().stream()
                        .filter(known -> known.owner().equals(person.user()))
                        .findFirst()
                        .orElseGet(() -> opened(person));
        JsonObject json = channel.json(world.bot.user());
        json.add("recipients", Json.array(List.of(person.userJson())));
        return json;
    }

    private FakeChannel opened(FakePerson person) {
        FakeChannel channel =
                new FakeChannel(world.id(), FakeChannel.DIRECT, "", person.user(), null);
        world.direct.put(channel.id(), channel);
        return channel;
    }
}
