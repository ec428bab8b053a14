package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Reference;
import dev.cutover.bot.answers.Sentences;
import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.commands.views.Message;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Around everything that somebody in Discord did: whatever goes wrong, they are told, with a
/// reference to the cause in the log. Thread-safe.
final class Edge {

    private Edge() {}

    static void guarded(IReplyCallback event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            tell(event, Sentences.failed(Reference.logged(failure)));
        }
    }

    /// What is under way already is answered beside it: "thinking" gives way to it.
    private static void tell(IReplyCallback event, Message message) {
        if (!event.isAcknowledged()) {
            Telling.atOnce(event, message);
            return;
        }
        event.getHook()
                .sendMessage(DiscordComponents.privately(message).getFirst().posted())
                .setEphemeral(true)
                .queue(null, Acknowledged::notTaken);
    }
}
