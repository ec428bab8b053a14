package dev.cutover.bot.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.inbound.Inbound.Anywhere;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Spot;
import dev.cutover.bot.slack.inbound.Inbound.Typed;
import dev.cutover.commands.Person;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads Slack's payloads. Any field of one may be missing, whatever Slack's pages say.
///
/// @param directory what people are called
public record Payloads(Directory directory) {

    /// Ids of Slack's are short; longer ones are somebody's joke.
    private static final int LONGEST_ID = 100;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]*");

    /// @throws Unreadable when it does not say who or where
    public Typed typed(SlashCommandPayload payload) {
        String team = id("team_id", payload.getTeamId());
        String user = id("user_id", payload.getUserId());
        String channel = id("channel_id", payload.getChannelId());
        String text = text(payload.getText());
        return new Typed(
                new SlackPlace(team, channel),
                directory.person(team, user, text(payload.getUserName())),
                Interaction.of(
                        "command",
                        team,
                        user,
                        text(payload.getCommand()),
                        text,
                        text(payload.getTriggerId())),
                secret(payload.getTriggerId()),
                secret(payload.getResponseUrl()),
                escapes(team).typed(text));
    }

    /// One of several at once: the first, which is the one that was pressed.
    ///
    /// @throws Unreadable when it does not say who or what
    public Pressed pressed(BlockActionPayload payload) {
        BlockActionPayload.Action action = first(payload);
        var user = known("user", payload.getUser());
        String team =
                id(
                        "team",
                        payload.getTeam() == null ? user.getTeamId() : payload.getTeam().getId());
        Person by =
                directory.person(
                        team, id("user", user.getId()), name(user.getName(), user.getUsername()));
        return new Pressed(
                new SlackPlace(team, channel(payload)),
                by,
                Interaction.of(
                        "press",
                        team,
                        by.id(),
                        text(action.getActionTs()),
                        text(payload.getTriggerId()),
                        text(action.getActionId()),
                        chosen(action)),
                secret(payload.getTriggerId()),
                secret(payload.getResponseUrl()),
                chosen(action),
                spot(payload));
    }

    private static BlockActionPayload.Action first(BlockActionPayload payload) {
        var actions = known("actions", payload.getActions());
        if (actions.isEmpty()) {
            throw new Unreadable("The press names no button.");
        }
        return known("action", actions.getFirst());
    }

    /// What the button carries, or the option that was chosen.
    private static String chosen(BlockActionPayload.Action action) {
        if (action.getSelectedOption() != null) {
            return text(action.getSelectedOption().getValue());
        }
        return action.getValue() == null ? text(action.getSelectedUser()) : action.getValue();
    }

    private static String channel(BlockActionPayload payload) {
        if (payload.getChannel() != null) {
            return optionalId("channel", payload.getChannel().getId());
        }
        return payload.getContainer() == null
                ? ""
                : optionalId("channel", payload.getContainer().getChannelId());
    }

    private static Spot spot(BlockActionPayload payload) {
        var container = payload.getContainer();
        String view = payload.getView() == null ? "" : text(payload.getView().getId());
        return container == null
                ? new Spot("", "", view, false)
                : new Spot(
                        text(container.getMessageTs()),
                        text(container.getThreadTs()),
                        view,
                        container.isEphemeral());
    }

    /// @throws Unreadable when it does not say who or where
    public OnMessage onMessage(MessageShortcutPayload payload) {
        var user = known("user", payload.getUser());
        String team =
                id(
                        "team",
                        payload.getTeam() == null ? user.getTeamId() : payload.getTeam().getId());
        var message = payload.getMessage();
        Person by = directory.person(team, id("user", user.getId()), text(user.getName()));
        return new OnMessage(
                new SlackPlace(team, id("channel", known("channel", payload.getChannel()).getId())),
                by,
                Interaction.of(
                        "shortcut",
                        team,
                        by.id(),
                        text(payload.getActionTs()),
                        text(payload.getTriggerId())),
                secret(payload.getTriggerId()),
                secret(payload.getResponseUrl()),
                text(payload.getCallbackId()),
                message == null ? "" : escapes(team).typed(text(message.getText())),
                name(payload.getMessageTs(), message == null ? null : message.getTs()));
    }

    /// @throws Unreadable when it does not say who
    public Anywhere anywhere(GlobalShortcutPayload payload) {
        var user = known("user", payload.getUser());
        String team =
                id(
                        "team",
                        payload.getTeam() == null ? user.getTeamId() : payload.getTeam().getId());
        Person by = directory.person(team, id("user", user.getId()), text(user.getUsername()));
        return new Anywhere(
                team,
                by,
                Interaction.of(
                        "shortcut",
                        team,
                        by.id(),
                        text(payload.getActionTs()),
                        text(payload.getTriggerId())),
                secret(payload.getTriggerId()),
                text(payload.getCallbackId()));
    }

    Escapes escapes(String team) {
        return new Escapes(id -> directory.name(team, id, ""));
    }

    static <T> T known(String field, @Nullable T value) {
        if (value == null) {
            throw new Unreadable("\"%s\" is missing.".formatted(field));
        }
        return value;
    }

    static String id(String field, @Nullable String value) {
        String id = optionalId(field, value);
        if (id.isEmpty()) {
            throw new Unreadable("\"%s\" is missing.".formatted(field));
        }
        return id;
    }

    private static String optionalId(String field, @Nullable String value) {
        String id = text(value);
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw new Unreadable("\"%s\" is no id of Slack's.".formatted(field));
        }
        return id;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Secret secret(@Nullable String value) {
        return new Secret(text(value));
    }

    private static String name(@Nullable String first, @Nullable String second) {
        return first == null || first.isEmpty() ? text(second) : first;
    }
}
