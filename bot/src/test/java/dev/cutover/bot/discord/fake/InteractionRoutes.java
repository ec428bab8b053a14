package dev.cutover.bot.discord.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;

/// The answers to what people did.
final class InteractionRoutes {

    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;
    private static final int FORM = 5;

    private final World world;

    InteractionRoutes(World world) {
        this.world = world;
    }

    /// Empty where this is no route of interactions.
    Optional<JsonElement> answer(Call call) {
        return switch (call.route()) {
            case "POST interactions/{}/{}/callback" -> Optional.of(called(call));
            case "POST webhooks/{}/{}" -> Optional.of(followedUp(call));
            case "GET webhooks/{}/{}/messages/@original" ->
                    Optional.of(world.json(original(interaction(call))));
            case "PATCH webhooks/{}/{}/messages/@original" ->
                    Optional.of(world.json(rewritten(interaction(call), call)));
            case "DELETE webhooks/{}/{}/messages/@original" -> Optional.of(removed(call));
            case "PATCH webhooks/{}/{}/messages/{}" -> Optional.of(followupEdited(call));
            default -> Optional.empty();
        };
    }

    private JsonElement called(Call call) {
        FakeInteraction interaction = world.interactions.get(call.part(2));
        if (interaction == null
                || !interaction.id().equals(call.part(1))
                || (interaction.callback().isEmpty() && interaction.isTooLate())) {
            throw Refusal.of(404, 10062, "Unknown interaction");
        }
        if (interaction.callback().isPresent()) {
            throw Refusal.of(400, 40060, "Interaction has already been acknowledged.");
        }
        int type = Json.number(call.json(), "type");
        JsonObject data =
                call.json().has("data") ? call.json().getAsJsonObject("data") : new JsonObject();
        ComponentRules.require(
                fitting(interaction).contains(type),
                "type",
                "Type %d is no answer".formatted(type));
        Optional<FakeMessage> message = message(interaction, type, data, call);
        interaction.callback(new FakeInteraction.Callback(type, data, call.at()));
        message.ifPresent(interaction::original);
        return Json.object(
                "interaction",
                Json.object(
                        "id",
                        interaction.id(),
                        "type",
                        interaction.type(),
                        "channel_id",
                        interaction.channel()),
                "resource",
                resource(type, message));
    }

    private @org.jspecify.annotations.Nullable JsonObject resource(
            int type, Optional<FakeMessage> message) {
        return message.map(sent -> Json.object("type", type, "message", world.json(sent)))
                .orElse(null);
    }

    private static Set<Integer> fitting(FakeInteraction interaction) {
        return switch (interaction.type()) {
            case AUTOCOMPLETE -> Set.of(8);
            case COMPONENT -> Set.of(4, 5, 6, 7, 9);
            case FORM -> interaction.on().isPresent() ? Set.of(4, 5, 6, 7) : Set.of(4, 5);
            default -> Set.of(4, 5, 9);
        };
    }

    private Optional<FakeMessage> message(
            FakeInteraction interaction, int type, JsonObject data, Call call) {
        switch (type) {
            case 4 -> {
                MessageRules.sent(data, call.files());
                return Optional.of(kept(interaction, sent(interaction, data, call)));
            }
            case 7 -> {
                FakeMessage on = interaction.on().orElseThrow();
                MessageRules.edited(data, on.isV2());
                return Optional.of(kept(interaction, current(on).edited(data)));
            }
            case 8 -> CommandRules.offered(Json.objects(data, "choices"));
            case 9 -> ComponentRules.form(data);
            default -> {}
        }
        return Optional.empty();
    }

    private FakeMessage sent(FakeInteraction interaction, JsonObject data, Call call) {
        return FakeMessage.sent(
                world.id(), interaction.channel(), world.bot.user(), data, call.files());
    }

    /// What everybody sees is in the channel, too.
    private FakeMessage kept(FakeInteraction interaction, FakeMessage message) {
        if (!message.isEphemeral()) {
            world.channel(interaction.channel()).put(message);
        }
        return message;
    }

    private FakeMessage current(FakeMessage message) {
        return message.isEphemeral()
                ? message
                : world.channel(message.channel())
                        .message(message.id())
                        .orElseThrow(Refusal::unknownMessage);
    }

    private FakeInteraction interaction(Call call) {
        FakeInteraction interaction = world.interactions.get(call.part(2));
        if (interaction == null || !call.part(1).equals(world.application)) {
            throw Refusal.of(404, 10015, "Unknown Webhook");
        }
        if (interaction.isExpired()) {
            throw Refusal.of(401, 50027, "Invalid Webhook Token");
        }
        if (interaction.callback().isEmpty()) {
            throw Refusal.of(404, 10015, "Unknown Webhook");
        }
        return interaction;
    }

    private FakeMessage original(FakeInteraction interaction) {
        int type = interaction.callback().orElseThrow().type();
        return type == 6
                ? current(interaction.on().orElseThrow(Refusal::unknownMessage))
                : interaction.original().map(this::current).orElseThrow(Refusal::unknownMessage);
    }

    private FakeMessage rewritten(FakeInteraction interaction, Call call) {
        FakeInteraction.Callback callback = interaction.callback().orElseThrow();
        if (callback.type() == 5 && interaction.original().isEmpty()) {
            return firstShown(interaction, callback, call);
        }
        FakeMessage before = original(interaction);
        MessageRules.edited(call.json(), before.isV2());
        FakeMessage after = kept(interaction, before.edited(call.json()));
        interaction.original(after);
        return after;
    }

    private FakeMessage firstShown(
            FakeInteraction interaction, FakeInteraction.Callback callback, Call call) {
        MessageRules.sent(call.json(), call.files());
        JsonObject body = call.json().deepCopy();
        body.addProperty(
                "flags",
                (Json.number(body, "flags") & ~64) | Json.number(callback.data(), "flags"));
        FakeMessage message = kept(interaction, sent(interaction, body, call));
        interaction.original(message);
        return message;
    }

    /// The first after a promise is what was promised.
    private JsonElement followedUp(Call call) {
        FakeInteraction interaction = interaction(call);
        FakeInteraction.Callback callback = interaction.callback().orElseThrow();
        if (callback.type() == 5 && interaction.original().isEmpty()) {
            return world.json(firstShown(interaction, callback, call));
        }
        MessageRules.sent(call.json(), call.files());
        FakeMessage message = kept(interaction, sent(interaction, call.json(), call));
        interaction.followup(message);
        return world.json(message);
    }

    private JsonElement followupEdited(Call call) {
        FakeInteraction interaction = interaction(call);
        FakeMessage before =
                interaction.followups().stream()
                        .filter(message -> message.id().equals(call.part(4)))
                        .findFirst()
                        .orElseThrow(Refusal::unknownMessage);
        MessageRules.edited(call.json(), before.isV2());
        FakeMessage after = kept(interaction, before.edited(call.json()));
        interaction.followup(after);
        return world.json(after);
    }

    private JsonElement removed(Call call) {
        FakeMessage message = original(interaction(call));
        if (!message.isEphemeral()) {
            world.channel(message.channel()).delete(message.id());
        }
        return new JsonObject();
    }
}
