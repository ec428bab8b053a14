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
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
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

    /// By a form, as the first answer. Waits until Discord has it, on the thread of the event: what
    /// is said where it has not been opened takes its time.
    void asks(IModalCallback event, Caller caller, Modal form) {
        try {
            event.replyModal(form).complete();
        } catch (CancellationException | ErrorResponseException failure) {
            Acknowledged.notTaken(failure);
            outside(caller, DiscordWords.notOpened());
        }
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
            taken(acknowledged.hook(), message, saying);
        } catch (InteractionExpiredException
                | CancellationException
                | ErrorResponseException failure) {
            Acknowledged.notTaken(failure);
            if (!acknowledged.isElsewhere()) {
                outside(caller, message);
            }
        }
    }

    /// What Discord does not take as it is goes in its plainest form: nobody is left with
    /// "thinking".
    private static void taken(
            InteractionHook hook, Message message, Consumer<InteractionHook> saying) {
        try {
            saying.accept(hook);
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() != ErrorResponse.INVALID_FORM_BODY) {
                throw refused;
            }
            LOG.error("An answer is given without its layout: {}", Acknowledged.why(refused));
            rest(hook, List.of(DiscordComponents.plainly(message)));
        }
    }
}
