package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Reference;
import dev.cutover.bot.answers.Sentences;
import dev.cutover.commands.views.Message;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Around everything that somebody in Discord did: whatever goes wrong, they are told, with a
/// reference to the cause in the log. Thread-safe.
record Edge(Telling telling) {

    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

    void guarded(IReplyCallback event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            tell(event, Sentences.failed(Reference.logged(failure)));
        }
    }

    private void tell(IReplyCallback event, Message message) {
        try {
            if (!event.isAcknowledged()) {
                Telling.atOnce(event, message);
            } else if (event instanceof GenericComponentInteractionCreateEvent) {
                telling.beside(event.getHook(), Caller.of(event), message);
            } else {
                telling.instead(event.getHook(), Caller.of(event), message);
            }
        } catch (RuntimeException again) {
            LOG.warn("Nor could that be said: {}", again.toString());
        }
    }

    /// For an acknowledgement: what follows it is said in another way then.
    static void notTaken(Throwable failure) {
        LOG.warn("Discord did not take an acknowledgement: {}", failure.getMessage());
    }
}
