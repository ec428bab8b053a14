package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.bot.discord.components.DiscordMessage;
import dev.cutover.commands.views.Message;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says something to whoever used a command or pressed something; nobody else sees it. Each call
/// asks things of Discord and waits for it, so it comes behind the acknowledgement. Thread-safe.
///
/// What an interaction cannot carry any more, after a quarter of an hour or where the
/// acknowledgement came too late, is said outside of it.
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final ChatPlatform chat;

    Telling(ChatPlatform chat) {
        this.chat = chat;
    }

    /// In place of "thinking".
    void instead(Acknowledged acknowledged, Caller caller, Message message) {
        said(acknowledged, caller, message, hook -> instead(hook, message));
    }

    private static void instead(InteractionHook hook, Message message) {
        List<DiscordMessage> parts = DiscordComponents.privately(message);
        hook.editOriginal(parts.getFirst().edited()).complete();
        rest(hook, parts.subList(1, parts.size()));
    }

    /// As a message of its own.
    void beside(Acknowledged acknowledged, Caller caller, Message message) {
        said(
                acknowledged,
                caller,
                message,
                hook -> rest(hook, DiscordComponents.privately(message)));
    }

    private static void rest(InteractionHook hook, List<DiscordMessage> parts) {
        parts.forEach(part -> hook.sendMessage(part.posted()).setEphemeral(true).complete());
    }

    /// As the first answer, where nothing was said before. Returns at once.
    static void atOnce(IReplyCallback event, Message message) {
        event.reply(DiscordComponents.privately(message).getFirst().posted())
                .setEphemeral(true)
                .queue(null, Acknowledged::notTaken);
    }

    /// Outside of the interaction.
    void outside(Caller caller, Message message) {
        try {
            chat.whisper(caller.place().channel(), caller.by(), message);
        } catch (ChatUnavailable away) {
            LOG.warn("An answer could not be given: {}", away.getMessage());
        }
    }

    private void said(
            Acknowledged acknowledged,
            Caller caller,
            Message message,
            Consumer<InteractionHook> saying) {
        try {
            saying.accept(acknowledged.hook());
        } catch (InteractionExpiredException
                | CancellationException
                | ErrorResponseException failure) {
            Acknowledged.notTaken(failure);
            if (!acknowledged.isElsewhere()) {
                outside(caller, message);
            }
        }
    }
}
