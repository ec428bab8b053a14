package dev.cutover.bot.slack.inbound;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.inbound.Inbound.Gone;
import dev.cutover.bot.slack.inbound.Inbound.HomeOpened;
import dev.cutover.bot.slack.inbound.Inbound.Mentioned;
import dev.cutover.commands.Person;
import java.util.Optional;

/// Reads what Slack's Events API tells.
///
/// @param payloads for what all payloads have
public record Events(Payloads payloads) {

    /// @return empty for what is nothing to us
    /// @throws Unreadable when it does not say who or where
    public Optional<Inbound> of(String json) {
        JsonObject payload = parsed(json);
        JsonObject event = object(payload, "event");
        String interaction =
                Interaction.of("event", text(payload, "event_id"), text(event, "type"));
        return switch (text(event, "type")) {
            case "app_mention" -> said(payload, event, interaction);
            case "message" -> alone(payload, event, interaction);
            case "app_home_opened" -> home(payload, event, interaction);
            case "app_uninstalled" -> Optional.of(gone(payload, interaction));
            case "tokens_revoked" ->
                    isOurs(event) ? Optional.of(gone(payload, interaction)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// What a person wrote; what programs write, the bot itself among them, is nothing to us.
    private Optional<Inbound> said(JsonObject payload, JsonObject event, String interaction) {
        if (!text(event, "bot_id").isEmpty() || text(event, "user").isEmpty()) {
            return Optional.empty();
        }
        String team = team(payload);
        String ts = text(event, "ts");
        String thread = text(event, "thread_ts");
        String words = new Mention(bot(payload)).without(text(event, "text"));
        return Optional.of(
                new Mentioned(
                        new SlackPlace(team, Payloads.id("channel", text(event, "channel"))),
                        by(team, event),
                        interaction,
                        payloads.escapes(team).typed(words),
                        Payloads.id("ts", thread.isEmpty() ? ts : thread)));
    }

    /// In a talk with the bot alone, nobody has to name it. Changed and deleted messages have a
    /// subtype.
    private Optional<Inbound> alone(JsonObject payload, JsonObject event, String interaction) {
        return text(event, "channel_type").equals("im") && text(event, "subtype").isEmpty()
                ? said(payload, event, interaction)
                : Optional.empty();
    }

    private Optional<Inbound> home(JsonObject payload, JsonObject event, String interaction) {
        String team = team(payload);
        return text(event, "tab").equals("messages")
                ? Optional.empty()
                : Optional.of(new HomeOpened(team, by(team, event), interaction));
    }

    /// Where the bot was installed for a whole organisation, that is where it is not any more.
    private static Gone gone(JsonObject payload, String interaction) {
        String whole = text(payload, "enterprise_id");
        boolean everywhere =
                !whole.isEmpty()
                        && (isTrue(authorization(payload), "is_enterprise_install")
                                || text(payload, "team_id").isEmpty());
        return new Gone(
                everywhere ? Payloads.id("enterprise_id", whole) : team(payload),
                Person.BOT,
                interaction);
    }

    private static boolean isOurs(JsonObject event) {
        return object(event, "tokens").get("bot") instanceof JsonArray bots && !bots.isEmpty();
    }

    private Person by(String team, JsonObject event) {
        return payloads.directory().person(team, Payloads.id("user", text(event, "user")), "");
    }

    /// In a channel that is shared with another company, the workspace where the bot is.
    private static String team(JsonObject payload) {
        String ours = text(authorization(payload), "team_id");
        return Payloads.id("team_id", ours.isEmpty() ? text(payload, "team_id") : ours);
    }

    private static String bot(JsonObject payload) {
        return text(authorization(payload), "user_id");
    }

    private static JsonObject authorization(JsonObject payload) {
        return payload.get("authorizations") instanceof JsonArray all
                        && !all.isEmpty()
                        && all.get(0) instanceof JsonObject first
                ? first
                : new JsonObject();
    }

    private static JsonObject parsed(String json) {
        try {
            if (JsonParser.parseString(json) instanceof JsonObject payload) {
                return payload;
            }
        } catch (JsonParseException _) {
            // said below, as for JSON that is no object
        }
        throw new Unreadable("The event is no JSON object.");
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    private static boolean isTrue(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonPrimitive value
                && value.isBoolean()
                && value.getAsBoolean();
    }

    private static String text(JsonObject parent, String name) {
        JsonElement value = parent.get(name);
        return value instanceof JsonPrimitive primitive && primitive.isString()
                ? primitive.getAsString()
                : "";
    }
}
