package dev.cutover.bot.slack.chat;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.chat.MessageGone;
import dev.cutover.bot.slack.api.SlackRefused;
import java.time.Duration;
import java.util.Set;

/// What a refusal of Slack's means for a channel, and what a person can do about it.
final class Refusals {

    private static final Set<String> GONE =
            Set.of(
                    "message_not_found",
                    "cant_update_message",
                    "edit_window_closed",
                    "thread_not_found",
                    "cannot_reply_to_message");

    private static final Set<String> TOKEN =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "team_access_not_granted",
                    "not_allowed_token_type");

    private static final Set<String> CLOSED =
            Set.of(
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel",
                    "restricted_action_thread_locked",
                    "posting_to_channel_denied",
                    "messages_tab_disabled",
                    "no_permission",
                    "access_denied",
                    "ekm_access_denied",
                    "user_is_restricted");

    private static final Set<String> CONTENT =
            Set.of(
                    "invalid_blocks",
                    "invalid_blocks_format",
                    "msg_blocks_too_long",
                    "msg_too_long",
                    "no_text",
                    "invalid_metadata_format",
                    "invalid_metadata_schema",
                    "metadata_too_large");

    private static final Duration UNKNOWN = Duration.ofSeconds(30);

    private Refusals() {}

    /// Whether it is the content that Slack does not take: a fault of ours, and the same again is
    /// refused again.
    static boolean ofContent(SlackRefused refused) {
        return CONTENT.contains(refused.code());
    }

    /// Whether the bot may do nothing in the workspace any more.
    static boolean ofToken(SlackRefused refused) {
        return TOKEN.contains(refused.code());
    }

    /// Whether the message is not there any more.
    static boolean ofMessage(SlackRefused refused) {
        return GONE.contains(refused.code());
    }

    /// What it is for whoever writes the channel.
    static RuntimeException of(SlackRefused refused) {
        String code = refused.code();
        if (GONE.contains(code)) {
            return new MessageGone(
                    "The message is not in the channel any more (%s)".formatted(code));
        }
        if (TOKEN.contains(code)) {
            return new ChannelClosed(
                    "Slack does not accept the bot's token any more (%s). Install the bot in the workspace again; the cutover goes on from where it is."
                            .formatted(code),
                    false);
        }
        return switch (code) {
            case "is_archived" ->
                    new ChannelClosed(
                            "The channel is archived. Unarchive it, and its messages are brought up to date.",
                            true);
            case "not_in_channel" ->
                    new ChannelClosed(
                            "The bot is not in the channel. Type /invite @cutover there, and the messages are brought up to date.",
                            true);
            case "channel_not_found" ->
                    new ChannelClosed(
                            "Slack does not show the channel to the bot: it was deleted, or it is private and the bot is not in it. Type /invite @cutover there, and the messages are brought up to date.",
                            true);
            case "missing_scope" ->
                    new ChannelClosed(
                            "The bot may not write in this workspace: it lacks the scope chat:write. Install it again with the scopes that its manifest asks for.",
                            true);
            default -> CLOSED.contains(code) ? notAllowed(code) : unknown(refused);
        };
    }

    private static ChannelClosed notAllowed(String code) {
        return new ChannelClosed(
                "Slack does not let the bot write in the channel (%s). Ask an admin of the workspace to allow it, and the messages are brought up to date."
                        .formatted(code),
                true);
    }

    private static ChatUnavailable unknown(SlackRefused refused) {
        return new ChatUnavailable(String.valueOf(refused.getMessage()), false, UNKNOWN, refused);
    }
}
