package dev.cutover.bot.discord.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What is asked of channels and of the messages in them.
final class ChannelRoutes {

    private static final int MOST_PINS = 250;

    private final World world;

    ChannelRoutes(World world) {
        this.world = world;
    }

    /// Empty where this is no route of channels.
    Optional<JsonElement> answer(Call call) {
        return switch (call.route()) {
            case "GET channels/{}" -> Optional.of(seen(call).json(world.bot.user()));
            case "PATCH channels/{}" -> Optional.of(changed(call));
            case "POST channels/{}/messages" -> Optional.of(posted(call));
            case "GET channels/{}/messages" -> Optional.of(listed(call));
            case "GET channels/{}/messages/{}" -> Optional.of(world.json(read(call)));
            case "PATCH channels/{}/messages/{}" -> Optional.of(edited(call));
            case "DELETE channels/{}/messages/{}" -> Optional.of(deleted(call));
            case "PUT channels/{}/messages/pins/{}" ->
                    Optional.of(pinned(call, call.part(4), true));
            case "DELETE channels/{}/messages/pins/{}" ->
                    Optional.of(pinned(call, call.part(4), false));
            case "PUT channels/{}/pins/{}" -> Optional.of(pinned(call, call.part(3), true));
            case "DELETE channels/{}/pins/{}" -> Optional.of(pinned(call, call.part(3), false));
            case "GET channels/{}/messages/pins" -> Optional.of(pins(call));
            case "POST channels/{}/messages/{}/threads" -> Optional.of(threadOpened(call));
            case "GET channels/{}/threads/archived/public" -> Optional.of(resting(call));
            case "POST channels/{}/typing" -> Optional.of(new JsonObject());
            default -> Optional.empty();
        };
    }

    private FakeChannel seen(Call call) {
        FakeChannel channel = world.channel(call.part(1));
        world.demand(channel, Permissions.VIEW);
        return channel;
    }

    private JsonElement changed(Call call) {
        FakeChannel channel = seen(call);
        if (channel.isThread() && call.json().has("archived")) {
            channel.archive(Json.isTrue(call.json(), "archived"));
        }
        return channel.json(world.bot.user());
    }

    private JsonElement posted(Call call) {
        FakeChannel channel = world.channel(call.part(1));
        world.demand(channel, channel.isThread() ? Permissions.SEND_IN_THREADS : Permissions.SEND);
        JsonObject body = call.json();
        MessageRules.sent(body, call.files());
        cannotReach(channel);
        String nonce = Json.text(body, "nonce");
        if (Json.isTrue(body, "enforce_nonce") && !nonce.isEmpty()) {
            Optional<FakeMessage> known = channel.withNonce(nonce);
            if (known.isPresent()) {
                return world.json(known.get());
            }
        }
        channel.archive(false);
        return world.json(
                channel.put(
                        FakeMessage.sent(
                                world.id(), channel.id(), world.bot.user(), body, call.files())));
    }

    private void cannotReach(FakeChannel channel) {
        boolean closed =
                channel.type() == FakeChannel.DIRECT
                        && world.people().stream()
                                .anyMatch(person ->
                                        person.user().equals(channel.owner()) && !person.direct());
        if (closed) {
            throw Refusal.of(403, 50007, "Cannot send messages to this user");
        }
    }

    /// Discord does not get over a container there: discord-api-docs#8611.
    private JsonElement listed(Call call) {
        FakeChannel channel = seen(call);
        world.demand(channel, Permissions.READ_HISTORY);
        if (channel.messages().stream().anyMatch(FakeMessage::isV2)) {
            throw Refusal.of(500, 0, "Internal Server Error");
        }
        List<FakeMessage> newestFirst = new ArrayList<>(channel.messages());
        Collections.reverse(newestFirst);
        return Json.array(newestFirst.stream().map(world::json).toList());
    }

    private FakeMessage read(Call call) {
        FakeChannel channel = seen(call);
        world.demand(channel, Permissions.READ_HISTORY);
        return message(channel, call.part(3));
    }

    private static FakeMessage message(FakeChannel channel, String id) {
        return channel.message(id).orElseThrow(Refusal::unknownMessage);
    }

    private JsonElement edited(Call call) {
        FakeChannel channel = seen(call);
        FakeMessage message = message(channel, call.part(3));
        if (channel.isArchived()) {
            throw Refusal.of(400, 50083, "Thread is archived");
        }
        if (!message.author().equals(world.bot.user())) {
            throw Refusal.of(403, 50005, "Cannot edit a message authored by another user");
        }
        MessageRules.edited(call.json(), message.isV2());
        return world.json(channel.put(message.edited(call.json())));
    }

    private JsonElement deleted(Call call) {
        FakeChannel channel = seen(call);
        FakeMessage message = message(channel, call.part(3));
        if (!message.author().equals(world.bot.user())) {
            world.demand(channel, Permissions.MANAGE_MESSAGES);
        }
        channel.delete(message.id());
        return new JsonObject();
    }

    private JsonElement pinned(Call call, String message, boolean on) {
        FakeChannel channel = seen(call);
        world.demand(channel, Permissions.PIN);
        long already = channel.messages().stream().filter(FakeMessage::pinned).count();
        if (on && already >= MOST_PINS) {
            throw Refusal.of(400, 30003, "Maximum number of pins reached (250)");
        }
        channel.put(message(channel, message).pinned(on));
        return new JsonObject();
    }

    private JsonElement pins(Call call) {
        JsonArray items = new JsonArray();
        seen(call).messages().stream()
                .filter(FakeMessage::pinned)
                .forEach(message ->
                        items.add(
                                Json.object(
                                        "pinned_at",
                                        "2026-01-01T00:00:00.000000+00:00",
                                        "message",
                                        world.json(message))));
        return Json.object("items", items, "has_more", false);
    }

    private JsonElement resting(Call call) {
        FakeChannel channel = seen(call);
        List<JsonObject> threads =
                world.guild(channel.owner()).threads().stream()
                        .filter(FakeChannel::isArchived)
                        .filter(thread -> thread.parent().equals(Optional.of(channel)))
                        .map(thread -> thread.json(world.bot.user()))
                        .toList();
        return Json.object("threads", threads, "members", List.of(), "has_more", false);
    }

    /// The thread has its message's id.
    private JsonElement threadOpened(Call call) {
        FakeChannel channel = seen(call);
        world.demand(channel, Permissions.CREATE_THREADS);
        FakeMessage message = message(channel, call.part(3));
        FakeGuild guild = world.guild(channel.owner());
        ComponentRules.length("name", Json.text(call.json(), "name"), 1, 100);
        if (guild.known(message.id()).isPresent()) {
            throw Refusal.of(400, 160004, "A thread has already been created for this message");
        }
        FakeChannel thread = guild.thread(message.id(), Json.text(call.json(), "name"), channel);
        JsonObject json = thread.json(world.bot.user());
        JsonObject told = json.deepCopy();
        told.addProperty("newly_created", true);
        world.gateway.dispatch("THREAD_CREATE", told);
        return json;
    }
}
