package dev.cutover.bot.discord.chat;

import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.bot.discord.components.DiscordMessage;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Private messages. Who takes none is told nothing. Thread-safe.
final class Private {

    private static final Logger LOG = LoggerFactory.getLogger(Private.class);

    private final Calls calls;

    Private(Calls calls) {
        this.calls = calls;
    }

    /// @throws dev.cutover.bot.chat.ChatUnavailable when it is worth another try later
    void say(JDA jda, Person person, Message message) {
        long user = Channels.number(person.id());
        if (user == 0 || user == jda.getSelfUser().getIdLong()) {
            return;
        }
        Lane lane = new Lane(Lane.Call.DIRECT, person.id());
        try {
            PrivateChannel channel = calls.ask(lane, () -> jda.openPrivateChannelById(user));
            for (DiscordMessage part : DiscordComponents.privately(message)) {
                calls.ask(lane, () -> channel.sendMessage(part.posted()));
            }
        } catch (DiscordRefused refused) {
            LOG.info("Nobody was told privately: {}", refused.getMessage());
        }
    }
}
