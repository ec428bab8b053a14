package dev.cutover.bot.discord.chat;

import dev.cutover.bot.chat.ChannelClosed;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.discord.DiscordPlace;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.jspecify.annotations.Nullable;

/// Finds channels in what the connection knows of its servers; nothing is asked for it.
/// Thread-safe.
final class Channels {

    private final Supplier<Optional<JDA>> connection;

    Channels(Supplier<Optional<JDA>> connection) {
        this.connection = connection;
    }

    /// @throws ChatUnavailable while there is none
    JDA connection() {
        return connection.get().orElseThrow(Channels::notYet);
    }

    /// @throws ChatUnavailable while nobody can know whether it is there
    /// @throws ChannelClosed when it is not there for the bot
    GuildMessageChannel of(DiscordPlace place) {
        JDA jda = connection();
        @Nullable Guild guild = jda.getGuildById(number(place.guild()));
        if (guild == null) {
            throw knowsAll(jda, place)
                    ? new ChannelClosed(DiscordWords.notInServer(), false)
                    : notYet();
        }
        @Nullable GuildChannel channel = guild.getGuildChannelById(number(place.channel()));
        return switch (channel) {
            case GuildMessageChannel itself -> itself;
            case null -> throw missing(jda);
            default ->
                    throw new ChannelClosed(
                            DiscordWords.cannotHoldMessages(channel.getName()), true);
        };
    }

    private static RuntimeException missing(JDA jda) {
        return jda.getStatus() == JDA.Status.CONNECTED
                ? new ChannelClosed(DiscordWords.notSeen(), true)
                : notYet();
    }

    /// After a lost connection, servers come back one after the other.
    private static boolean knowsAll(JDA jda, DiscordPlace place) {
        return jda.getStatus() == JDA.Status.CONNECTED && !jda.isUnavailable(number(place.guild()));
    }

    private static ChatUnavailable notYet() {
        return new ChatUnavailable(
                "The bot is not connected to Discord", false, Duration.ZERO, null);
    }

    /// Zero is nobody's number. Each of 18 digits fits.
    static long number(String id) {
        return id.matches("\\d{1,18}|1\\d{18}") ? Long.parseLong(id) : 0;
    }
}
